import { REASONS } from '../reasons.ts';

/** Why the engine does not know a value, or stops. The engine says it in English, which is what JSON has. */
export const reasonsEn = {
  depends: REASONS as Readonly<Record<keyof typeof REASONS, string>>,
  /** What has no name here. */
  technical: (why: string) => why,
};

export type ReasonTexts = typeof reasonsEn;
