/** What the extension's own pages ask of the background; what is no answer is none. */
import * as v from 'valibot';
import { browser } from '../browser.ts';
import { type LookedUp, LookedUpSchema, type Overview, OverviewSchema, type Request } from '../messages.ts';

/** The answer as it came; the caller parses it. */
export async function ask(request: Request): Promise<unknown> {
  return await browser.runtime.sendMessage(request);
}

/** The background did not say what is kept: it may be anything. */
const UNREAD: Overview = { projects: [], forms: 0, later: [], unread: true, troubles: [] };

export async function readOverview(): Promise<Overview> {
  const parsed = v.safeParse(OverviewSchema, await ask({ type: 'overview' }).catch(() => null));
  return parsed.success ? parsed.output : UNREAD;
}

type Project = Pick<Overview['projects'][number], 'origin' | 'project'>;

/** Null when the background did not answer. */
export async function lookUp(
  { origin, project }: Project,
  numbers: readonly string[],
): Promise<LookedUp | null> {
  const answer = await ask({ type: 'look-up', origin, project, numbers: [...numbers] }).catch(() => null);
  const parsed = v.safeParse(LookedUpSchema, answer);
  return parsed.success ? parsed.output : null;
}

/** Whether nothing is left. */
export async function forgetEverything(): Promise<boolean> {
  return (await ask({ type: 'forget' }).catch(() => false)) === true;
}

/** Whether nothing is left. */
export async function forgetProject({ origin, project }: Project): Promise<boolean> {
  return (await ask({ type: 'forget-project', origin, project }).catch(() => false)) === true;
}
