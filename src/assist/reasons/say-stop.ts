import { type Reason, type ReasonWords, sayReason } from '../../form/reasons.ts';
import { whyEn } from '../../lint/texts/reasons/en.ts';

/** Why the form stops. Apart from what else is said: English words come with the engine, not with a page. */
export function sayStop(why: Reason, words: ReasonWords = whyEn): string {
  return sayReason(why, words);
}
