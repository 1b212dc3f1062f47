import * as v from 'valibot';
import type { DirectoryResult } from '../directory.ts';
import { ask, type HttpQuestion, type Transport } from '../transport.ts';

/** One project of one CommCare HQ server, asked with the session of the person at the browser. */
export interface Hq {
  readonly transport: Transport;
  /** `https://www.commcarehq.org` */
  readonly origin: string;
  readonly project: string;
  readonly budgetMs: number;
}

/** No answer of HQ that is asked for is longer. */
export const MAX_BYTES = 8_000_000;

export const GARBAGE = { ok: false, failure: { reason: 'garbage' } } as const;

export function projectUrl({ origin, project }: Pick<Hq, 'origin' | 'project'>, path: string): string {
  return `${origin}/a/${encodeURIComponent(project)}/${path}`;
}

const INIT: RequestInit = {
  cache: 'no-store',
  credentials: 'include',
  // Followed, HQ's redirect to its login page would end as a page with status 200.
  redirect: 'manual',
  referrerPolicy: 'no-referrer',
};

/** Asks HQ for a text. Numbers never stand in the address: HQ's own look-ups by number would put them there. */
export function askHq(
  hq: Hq,
  url: string,
  signal: AbortSignal,
  more: { readonly type: HttpQuestion['type']; readonly init?: RequestInit; readonly budgetMs?: number },
): Promise<DirectoryResult<string>> {
  const question: HttpQuestion = {
    url,
    init: { ...INIT, ...more.init },
    budgetMs: more.budgetMs ?? hq.budgetMs,
    maxBytes: MAX_BYTES,
    type: more.type,
    redirect: 'signed-out',
  };
  return ask(hq.transport, question, signal);
}

/** The same for JSON of a schema. HQ's older views send JSON as text/html, so the type says nothing. */
export async function askHqJson<const S extends v.GenericSchema>(
  hq: Hq,
  schema: S,
  url: string,
  signal: AbortSignal,
  more: { readonly init?: RequestInit; readonly budgetMs?: number } = {},
): Promise<DirectoryResult<v.InferOutput<S>>> {
  const answer = await askHq(hq, url, signal, { type: 'any', ...more });
  if (!answer.ok) return answer;
  try {
    const parsed = v.safeParse(schema, JSON.parse(answer.value));
    return parsed.success ? { ok: true, value: parsed.output } : GARBAGE;
  } catch {
    return GARBAGE;
  }
}
