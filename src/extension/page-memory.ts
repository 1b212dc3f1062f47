/** The page's side of what is remembered about its form: the background keeps it. */
import * as v from 'valibot';
import { type Decided, type FormMemory, NOTHING_REMEMBERED } from '../session/memory.ts';
import { browser } from './browser.ts';
import { MAX_DECISIONS, MAX_NAME, RememberedSchema, type Request } from './messages.ts';

/** What the background takes: one decision that is too long must not cost the others. */
function bounded(decisions: readonly Decided[]): Decided[] {
  return decisions
    .filter(({ key }) => key.length <= MAX_NAME)
    .slice(-MAX_DECISIONS)
    .map((decided) => ({ ...decided, reason: decided.reason.slice(0, MAX_NAME) }));
}

export const pageMemory: FormMemory = {
  async load() {
    const answer: unknown = await browser.runtime.sendMessage({ type: 'remembered' } satisfies Request);
    const parsed = v.safeParse(RememberedSchema, answer);
    return parsed.success ? parsed.output : NOTHING_REMEMBERED;
  },
  async save({ accepted, ignored, asked }) {
    const remembered = {
      accepted: bounded(accepted),
      ignored: bounded(ignored),
      asked: asked.filter((key) => key.length <= MAX_NAME).slice(-MAX_DECISIONS),
    };
    await browser.runtime.sendMessage({ type: 'remember', remembered } satisfies Request);
  },
};
