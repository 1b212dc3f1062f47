import { DEPENDENCES } from '../dependences.ts';

/** Why the engine does not know a value. It says so in English, which is what JSON has. */
export const reasonsEn = {
  depends: DEPENDENCES as Readonly<Record<keyof typeof DEPENDENCES, string>>,
  /** What has no name here. */
  technical: (why: string) => why,
};

export type ReasonTexts = typeof reasonsEn;
