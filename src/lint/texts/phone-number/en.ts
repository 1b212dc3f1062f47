import { storedNumber } from '../../../contact/phone/phone.ts';
import { countryName } from '../../../language/country-name.ts';
import type { Message } from '../../finding.ts';
import type { Misread } from '../../probes/number/misread.ts';
import type { Where } from '../../probes/platforms.ts';
import { quote } from '../../words.ts';
import { spellingsEn } from '../spellings/en.ts';
import { wordsEn } from '../words/en.ts';

const { list, named, place, portion } = wordsEn;

const PHONE_SEVERAL_IN_ONE_WHY =
  'CommCare HQ takes one number for each contact. It refuses a value with a comma, a slash or a word in it, and joins the digits of two numbers into one that nobody has.';
const PHONE_VALIDATION_TOO_STRICT_WHY =
  'People cannot enter their number, or only in a spelling that CommCare HQ does not send to. They leave it out, or enter a number that is not theirs.';
const PHONE_VALIDATION_TOO_STRICT_WIDEN =
  'Let the validation condition take the country code and the whole number.';
const PHONE_VALIDATION_TOO_STRICT_WIDEN_BEHIND_CODE =
  'Let the validation condition take every number of the country as it stands behind the country code.';
const PHONE_VALIDATION_TOO_STRICT_KEEP =
  'The validation condition is not the cause: it takes the number. Change the expression so that it saves the country code and the number, each once.';

/** What the rules say. */
export const phoneNumberRulesEn = {
  'phone-regex-unanchored': {
    unanchored: (pattern: string, witness: string): Message => ({
      what: `The pattern ${quote(pattern)} need only match a part of the phone number: it takes ${quote(witness)}.`,
      why: "CommCare's `regex()` looks for the pattern anywhere in the text. Whatever stands before or after it is saved with the number, and CommCare HQ then refuses the number or sends to another one.",
      how: 'Let the pattern describe the whole number, from `^` at its beginning to `$` at its end.',
    }),
    title: (): string => 'Match the whole answer',
  },
  'phone-several-in-one': {
    several: (questions: readonly string[]): Message => ({
      what: `The numbers of ${list(questions)} are saved together as one phone number.`,
      why: PHONE_SEVERAL_IN_ONE_WHY,
      how: 'Save one of them, and keep the other in a property of its own.',
    }),
    repeated: (question: string): Message => ({
      what: `All answers to ${named(question)} are saved together as one phone number.`,
      why: PHONE_SEVERAL_IN_ONE_WHY,
      how: 'Save the number inside the repeat, to a case for each, or save one of them.',
    }),
    title: (): string => 'Save the first number that is given',
  },
  'phone-unvalidated': {
    unvalidated: (question: string): Message => ({
      what: `The phone number comes from ${named(question)}, which takes any text.`,
      why: 'CommCare HQ adds no country code and takes away no leading zero. A number as people say it reaches nobody or somebody else, and nobody is told in the form.',
      how: 'Add a validation condition that takes the number with its country code, and say so in the question.',
    }),
    confirmed: (question: string, other: string): Message => ({
      what: `The phone number comes from ${named(question)}, whose validation condition only compares it with ${quote(other)}, which takes any text.`,
      why: 'Two equal answers can both be wrong: CommCare HQ adds no country code and takes away no leading zero, and nobody is told in the form.',
      how: `Add a validation condition to ${quote(other)}, too, that takes the number with its country code.`,
    }),
    behindCode: (question: string): Message => ({
      what: `The phone number comes from ${named(question)}, which takes any text; the form puts the country code before it.`,
      why: 'A number with its leading zero or with the country code twice reaches nobody or somebody else, and nobody is told in the form.',
      how: 'Add a validation condition that takes the number without its country code and without a leading zero, and say so in the question.',
    }),
  },
  'phone-validation-too-loose': {
    loose: (
      question: string,
      { witness, written, where }: Misread,
      more: number,
      how: 'whole' | 'behind-code',
    ): Message => ({
      what:
        `${named(question)} takes ${quote(witness.text)} (${spellingsEn[witness.name]})${place(where)}, and ${quote(written)} is saved as the phone number.` +
        (more > 0
          ? ` It takes ${more} more ${more === 1 ? 'spelling that goes' : 'spellings that go'} wrong.`
          : ''),
      why:
        storedNumber(written) === null
          ? 'CommCare HQ finds more than digits in it, stores no number and sends nothing.'
          : 'CommCare HQ sends to these digits as they are: to nobody, or to somebody else.',
      how:
        how === 'whole'
          ? 'Let the validation condition take only the country code and the number, without a leading zero.'
          : 'The form puts the country code before the answer. Let the validation condition take only the digits behind it.',
    }),
    ownDigits: (question: string, { witness, where }: Misread): Message => ({
      what: `${named(question)} takes ${quote(witness.text)}${place(where)}: digits that are not 0 to 9.`,
      why: 'No gateway and no other number matches such digits. Phones take them for `\\d` and `[[:digit:]]`; Web Apps do not.',
      how: 'Write `[0-9]` in the pattern: it means the same everywhere.',
    }),
  },
  'phone-validation-too-strict': {
    noneOfCountry: (
      question: string,
      country: string,
      number: string,
      behindCode: boolean,
      where: Where,
    ): Message => ({
      what: `No mobile number of ${countryName(country)} can be given in ${named(question)}${place(where)}: the validation condition refuses every spelling of ${quote(number)} that CommCare HQ can use.`,
      why: PHONE_VALIDATION_TOO_STRICT_WHY,
      how: behindCode ? PHONE_VALIDATION_TOO_STRICT_WIDEN_BEHIND_CODE : PHONE_VALIDATION_TOO_STRICT_WIDEN,
    }),
    none: (question: string, behindCode: boolean): Message => ({
      what: `No mobile number of any country can be given in ${named(question)}: the validation condition refuses every spelling that CommCare HQ can use.`,
      why: PHONE_VALIDATION_TOO_STRICT_WHY,
      how: behindCode ? PHONE_VALIDATION_TOO_STRICT_WIDEN_BEHIND_CODE : PHONE_VALIDATION_TOO_STRICT_WIDEN,
    }),
    spoilt: (question: string, country: string | null, number: string): Message => ({
      what: `Whatever is typed in ${named(question)}, the expression saves no usable mobile number${country === null ? '' : ` of ${countryName(country)}, like ${quote(number)}`}.`,
      why: PHONE_VALIDATION_TOO_STRICT_WHY,
      how: PHONE_VALIDATION_TOO_STRICT_KEEP,
    }),
    range: (
      question: string,
      country: string,
      beginnings: readonly string[],
      share: number,
      number: string,
      where: Where,
    ): Message => ({
      what: `${named(question)} refuses${place(where)} mobile numbers of ${countryName(country)}${beginnings.length > 0 ? ` that begin with ${list(beginnings, 6)}` : ' that have another number of digits'}: ${portion(share)} of the country’s ranges, like ${quote(number)}.`,
      why: 'These numbers are in use. People who have one cannot enter it: they leave it out, or enter a number that is not theirs.',
      how: 'Let the validation condition take these numbers, too. The number of digits is enough to tell right numbers from most wrong ones.',
    }),
    spoiltRange: (
      country: string,
      beginnings: readonly string[],
      share: number,
      number: string,
    ): Message => ({
      what: `The expression saves no usable number for mobile numbers of ${countryName(country)}${beginnings.length > 0 ? ` that begin with ${list(beginnings, 6)}` : ' that have another number of digits'}: ${portion(share)} of the country’s ranges, like ${quote(number)}.`,
      why: 'These numbers are in use. What is saved for the people who have one is empty, or another number.',
      how: PHONE_VALIDATION_TOO_STRICT_KEEP,
    }),
  },
};
