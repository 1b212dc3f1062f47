import { openResult } from '../../../form/xpath/open.ts';
import { DEPENDENCES } from '../dependences.ts';

/** Why the engine does not know a value. It says so in English, which is what JSON has. */
export const reasonsEn = {
  depends: DEPENDENCES as Readonly<Record<keyof typeof DEPENDENCES, string>>,
  /** What a function gives that is of the clock, of chance, or of what is outside of the form. */
  result: openResult as (name: string) => string,
  /** What has no name here. */
  technical: (why: string) => why,
};

export type ReasonTexts = typeof reasonsEn;
