/** The page's side of what is remembered about its form: the background keeps it. */
import * as v from 'valibot';
import { type Decision, type FormMemory, NOTHING_REMEMBERED } from '../../designed/memory.ts';
import { browser } from '../browser.ts';
import { MAX_DECISIONS, MAX_NAME, RememberedSchema, type Request } from '../messages.ts';

/** What the background takes: one key that is too long must not cost the others. */
function bounded(decision: Decision): Decision {
  const fits = (key: string): boolean => key.length <= MAX_NAME;
  if ('keys' in decision) return { ...decision, keys: decision.keys.filter(fits).slice(-MAX_DECISIONS) };
  return {
    ...decision,
    decided: decision.decided
      .filter(({ key }) => fits(key))
      .slice(-MAX_DECISIONS)
      .map((one) => ({ ...one, reason: one.reason.slice(0, MAX_NAME) })),
  };
}

export const pageMemory: FormMemory = {
  async load() {
    const answer: unknown = await browser.runtime.sendMessage({ type: 'remembered' } satisfies Request);
    const parsed = v.safeParse(RememberedSchema, answer);
    return parsed.success ? parsed.output : NOTHING_REMEMBERED;
  },
  async decide(decision) {
    await browser.runtime.sendMessage({ type: 'decide', decision: bounded(decision) });
  },
};
