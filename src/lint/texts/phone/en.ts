import { countryName } from '../../../language/country-name.ts';
import type { Message } from '../../finding.ts';
import { quote } from '../../words.ts';
import { wordsEn } from '../words/en.ts';

const { named } = wordsEn;

const PHONE_FROM_NUMBER_ZERO_IS_LOST =
  'A number has no leading zero and no `+`: `0712…` becomes `712…`, and `number()` of `+254…` is nothing at all.';
const PHONE_FROM_NUMBER_TO_PHONE =
  'Make it a phone number question (in CommCare “Phone Number or Numeric ID”): it shows the number keys and keeps the answer as text.';
const PHONE_FROM_NUMBER_KEEP_TEXT =
  'Keep the phone number text all the way: use `concat`, `substr` or `regex`, and no `number`, `int`, `round` or arithmetic.';
const PHONE_FROM_NUMBER_LETTER =
  'A text function writes long numbers like `2.54712345678E11`, which CommCare HQ does not take for a phone number: nothing is sent. Short test numbers hide the mistake.';
const PHONE_PLACEHOLDER_WHY =
  'Somebody may have this number: they get the messages of every contact that has none, and the first such case owns it for replies. It also hides that there is no number.';

/** What the rules say. */
export const phoneRulesEn = {
  'phone-constant': {
    constant: (number: string): Message => ({
      what: `Every case gets the same phone number, ${quote(number)}.`,
      why: 'All messages go to one phone. Only the first case can have the number for two-way messages; the others never get any reply.',
      how: 'Ask for the number, or take it from the case. Take a number for tests out before people use the form.',
    }),
  },
  'phone-copied-two-way': {
    copied: (): Message => ({
      what: 'The form creates a case with the number of another case and marks it as verified.',
      why: 'Two contacts then compete for one number, and only the first one keeps it for two-way messages: replies and SMS surveys of the new case do not work.',
      how: 'Leave the flag of the new case empty if the other case goes on, or send the messages to the other case.',
    }),
  },
  'phone-from-number': {
    integer: (question: string): Message => ({
      what: `The phone number comes from ${named(question)}, a question of type Integer.`,
      why: `An Integer takes no more than 2147483647, so not every phone number. ${PHONE_FROM_NUMBER_ZERO_IS_LOST}`,
      how: PHONE_FROM_NUMBER_TO_PHONE,
    }),
    number: (question: string, kind: 'Long' | 'Decimal'): Message => ({
      what: `The phone number comes from ${named(question)}, a question of type ${kind}.`,
      why: PHONE_FROM_NUMBER_ZERO_IS_LOST,
      how: PHONE_FROM_NUMBER_TO_PHONE,
    }),
    scientific: (source: string): Message => ({
      what: `The phone number goes through a number and then into a text in ${quote(source)}.`,
      why: PHONE_FROM_NUMBER_LETTER,
      how: PHONE_FROM_NUMBER_KEEP_TEXT,
    }),
    computed: (source: string): Message => ({
      what: `The phone number goes through a number in ${quote(source)}.`,
      why: PHONE_FROM_NUMBER_ZERO_IS_LOST,
      how: PHONE_FROM_NUMBER_KEEP_TEXT,
    }),
    title: (): string => 'Make it a phone number question',
  },
  'phone-invalid': {
    invalid: (text: string, why: string, more: number): Message => ({
      what: `The form can write ${quote(text)} as the phone number, which reaches nobody.${more > 0 ? ` It can write ${more} more of this kind.` : ''}`,
      why,
      how: 'Write the country code and the number, digits only, or nothing.',
    }),
    blank: 'Blanks are no number: HQ removes them and finds nothing to send to.',
    nobody: 'No country has such a number. HQ sends to the digits as they are, or to nobody.',
  },
  'phone-placeholder': {
    constant: (text: string): Message => ({
      what: `The form can save ${quote(text)}, which stands for “no number”, as the phone number.`,
      why: PHONE_PLACEHOLDER_WHY,
      how: 'Save nothing for people without a phone.',
    }),
    condition: (question: string, text: string): Message => ({
      what: `The validation condition of ${named(question)} names ${quote(text)} to let it through, and it is saved as the phone number.`,
      why: PHONE_PLACEHOLDER_WHY,
      how: 'Let people leave the question empty instead, and take the number out of the condition.',
    }),
    title: (): string => 'Leave it empty',
  },
  'phone-prefix-alone': {
    alone: (prefix: string, question: string, hashtag: string, written: string, sent: boolean): Message => ({
      what: `${quote(prefix)} is put before ${named(question)}, which is not always asked: when it is hidden, ${quote(written)} is saved.`,
      why: sent
        ? 'CommCare HQ takes it for a number and sends to it. The number that the case had before is gone.'
        : 'CommCare HQ sends nothing to three digits or fewer. The number that the case had before is gone, and lists and reports show a number that is none.',
      how: `Save nothing when there is no number, as in \`if(${hashtag} = '', '', concat('${prefix}', ${hashtag}))\`.`,
    }),
    title: (): string => 'Save nothing when there is no number',
  },
  'phone-prefix-keeps-trunk-zero': {
    kept: (
      code: string,
      question: string,
      hashtag: string,
      country: string,
      answer: string,
      written: string,
    ): Message => ({
      what: `${quote(code)} is put before ${named(question)}, whose answer may be ${quote(answer)}: then ${quote(written)} is saved.`,
      why: `The 0 is dialled only inside ${countryName(country)}. CommCare HQ keeps it and sends to a wrong number.`,
      how: `Take the 0 away first, as in \`concat('${code}', if(starts-with(${hashtag}, '0'), substr(${hashtag}, 1), ${hashtag}))\`, or refuse it in the validation condition.`,
    }),
  },
  'phone-prefix-wrong-country': {
    wrong: (code: string, codeCountry: string, country: string, number: string, right: string): Message => ({
      what: `${quote(code)} (${countryName(codeCountry)}) is put before numbers of ${countryName(country)}: ${quote(number)} is saved.`,
      why: 'CommCare HQ sends to these digits as they are: to somebody in another country, or to nobody.',
      how: `Put ${quote(right)} before the number.`,
    }),
    title: (right: string): string => `Use ${right}`,
  },
};
