import type { Advice } from '../advice/advice.ts';
import type { Contact } from '../contact.ts';
import { SHOWN } from '../verdict/shown.ts';
import type { Verdict, VerdictOptions } from '../verdict/types.ts';
import { verdictOf } from '../verdict/verdict.ts';
import { advise } from './advise.ts';
import { coreOutcome } from './core-outcome.ts';
import type { CoreOutcome } from './outcome-types.ts';

/** What HQ will do with a contact, the advice on its values, and what both mean for people, per channel. */
export interface Outcome extends CoreOutcome {
  readonly advice: readonly Advice[];
  readonly verdict: Verdict;
}

/**
 * What HQ will do with a contact, what a person probably meant instead, and what that means per channel. Never throws,
 * whatever the texts. Texts of advice and verdict are made when they are read, or written as JSON.
 */
export function outcome(contact: Contact, options: VerdictOptions = {}): Outcome {
  const core = coreOutcome(contact, options);
  const advice = advise(contact, options);
  const { sms, twoWay, email, timeZone, language, gateway } = core;
  const verdict = verdictOf(contact, core, advice, options, SHOWN);
  return { sms, twoWay, email, timeZone, language, gateway, advice, verdict };
}
