import { REASONS, type Reason, type ReasonWords, sayReason } from '../../form/reasons.ts';

/** Why the form stops; English, which comes with the engine, where no words are given. */
export function sayStop(why: Reason, words: ReasonWords = REASONS): string {
  return sayReason(why, words);
}
