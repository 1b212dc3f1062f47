import { createLists } from '../../../language/lists.ts';

const lists = createLists('en-GB');
const or = (typed: readonly string[]): string =>
  lists(
    typed.map((begins) => `\`${begins}\``),
    'or',
  );

/** The verdict of a form in one line. `typed`: how numbers begin. */
export const verdictEn = {
  noNumber: 'This form saves no phone number that CommCare HQ could send SMS to.',
  notAsked: (sent: boolean): string =>
    sent
      ? 'HQ will send SMS to the same number for everybody: this form asks nobody for one.'
      : 'HQ will send no SMS: this form asks nobody for a phone number.',
  unknown:
    'Whether HQ can send SMS depends on other answers, the case or the phone: try it in the Simulator.',
  /** `why`: a sentence. */
  stopped: (why: string) => `HQ will send no SMS, also where the number is right. ${why}`,
  sent: (typed: readonly string[]) => `HQ will send SMS to people who type ${or(typed)}.`,
  sentNot: (typed: readonly string[], not: readonly string[]) =>
    `HQ will send SMS to people who type ${or(typed)}, not to ${or(not)}.`,
  unsent: (typed: readonly string[]) => `HQ will send no SMS to people who type ${or(typed)}.`,
  askedAgain: (typed: readonly string[]) => `Whoever types ${or(typed)} is asked again.`,
};

export type VerdictTexts = typeof verdictEn;
