import { createLists } from '../../../language/lists.ts';
import type { VerdictTexts } from './en.ts';

const lists = createLists('hi');
const or = (typed: readonly string[]): string =>
  lists(
    typed.map((begins) => `\`${begins}\``),
    'or',
  );

/** The verdict of a form in one line. `typed`: how numbers begin. */
export const verdictHi: VerdictTexts = {
  noNumber: 'यह फ़ॉर्म ऐसा फ़ोन नंबर नहीं सहेजता जिस पर CommCare HQ SMS भेज सके।',
  notAsked: (sent: boolean): string =>
    sent
      ? 'HQ सबके SMS एक ही नंबर पर भेजेगा: यह फ़ॉर्म किसी से नंबर नहीं पूछता।'
      : 'HQ SMS नहीं भेजेगा: यह फ़ॉर्म किसी से फ़ोन नंबर नहीं पूछता।',
  unknown: 'HQ SMS भेज सकता है या नहीं, यह दूसरे उत्तरों, केस या फ़ोन पर निर्भर है: सिम्युलेटर में आज़माएँ।',
  /** `why`: a sentence. */
  stopped: (why: string) => `नंबर सही होने पर भी HQ SMS नहीं भेजेगा। ${why}`,
  sent: (typed: readonly string[]) => `जो ${or(typed)} लिखेंगे उन्हें HQ SMS भेजेगा।`,
  sentNot: (typed: readonly string[], not: readonly string[]) =>
    `जो ${or(typed)} लिखेंगे उन्हें HQ SMS भेजेगा, ${or(not)} वालों को नहीं।`,
  unsent: (typed: readonly string[]) => `जो ${or(typed)} लिखेंगे उन्हें HQ SMS नहीं भेजेगा।`,
  askedAgain: (typed: readonly string[]) => `जो ${or(typed)} लिखे उससे फिर पूछा जाता है।`,
};
