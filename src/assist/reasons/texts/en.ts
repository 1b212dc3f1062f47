import { REASONS } from '../reasons.ts';

/** Why the engine does not know a value, or stops. The engine says it in English, which is what JSON has. */
export const reasonsEn = {
  depends: REASONS as Readonly<Record<keyof typeof REASONS, string>>,
  /** What is only said in English: CommCare's engine uses such words, too. */
  technical: (why: string) => why,
};

export type ReasonTexts = typeof reasonsEn;
