import type { Message } from '../../finding.ts';
import { quote } from '../../words.ts';
import { wordsEn } from '../words/en.ts';

const { named } = wordsEn;

const VERIFIED_FALSE_IS_TRUE_WHY =
  'CommCare HQ takes every non-empty text as “verified”, also `0`, `no` and `false`. ' +
  'People who said no are counted as having agreed, and get messages.';
const VERIFIED_NOT_ONE_WHY =
  'CommCare HQ takes every non-empty text as verified, but its documentation asks for `1`, and reports, filters and other forms look for `1`.';
const VERIFIED_NOT_ONE_HOW = "Save `1` for yes and nothing for no, as in `if(#form/consent = 'yes', 1, '')`.";

/** What the rules say. */
export const verifiedRulesEn = {
  'two-way-not-set': {
    notSet: (): Message => ({
      what: 'The form creates a contact with a phone number and never sets `contact_phone_number_is_verified`.',
      why: 'The contact gets messages but cannot answer: replies are not matched to it, and SMS surveys fail with “Contact has no two-way phone number”.',
      how: 'Ask for consent and save `1` to `contact_phone_number_is_verified` if the contact should be able to reply.',
    }),
  },
  'verified-false-is-true': {
    value: (value: string): Message => ({
      what: `\`contact_phone_number_is_verified\` can become ${quote(value)}, which CommCare HQ reads as yes.`,
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: "Save `1` for yes and nothing for no, as in `if(#form/consent = 'yes', 1, '')`.",
    }),
    label: (value: string, label: string): Message => ({
      what: `\`contact_phone_number_is_verified\` can become ${quote(value)}, the choice ${quote(label)}, which CommCare HQ reads as yes.`,
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: `Save \`1\` for yes and nothing for no: put a hidden value between, as in \`if(… = '1', 1, '')\`.`,
    }),
    blank: (): Message => ({
      what: '`contact_phone_number_is_verified` can become a blank, which looks empty and which CommCare HQ reads as yes.',
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: "Save `''` for no.",
    }),
    count: (source: string): Message => ({
      what: `\`contact_phone_number_is_verified\` is a count, ${quote(source)}: it is \`0\` when nothing is there, and CommCare HQ reads that as yes.`,
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: "Save `1` for yes and nothing for no, as in `if(… > 0, 1, '')`.",
    }),
    boolean: (): Message => ({
      what: '`contact_phone_number_is_verified` is the result of a condition, so it is saved as `0` when it does not hold, and CommCare HQ reads that as yes.',
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: "Put the condition into `if(…, 1, '')`.",
    }),
    number: (): Message => ({
      what: '`contact_phone_number_is_verified` comes from a number question that takes `0`, which CommCare HQ reads as yes.',
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: "Save `1` for yes and nothing for no: put a hidden value `if(… = 1, 1, '')` between.",
    }),
    empty: (): string => 'Save nothing for no',
    wrap: (): string => 'Save 1 for yes, nothing for no',
  },
  'verified-not-one': {
    value: (text: string): Message => ({
      what: `\`contact_phone_number_is_verified\` can become ${quote(text)} instead of \`1\`.`,
      why: VERIFIED_NOT_ONE_WHY,
      how: VERIFIED_NOT_ONE_HOW,
    }),
    answer: (question: string): Message => ({
      what: `\`contact_phone_number_is_verified\` comes from ${named(question)}, which takes other answers than \`1\`.`,
      why: VERIFIED_NOT_ONE_WHY,
      how: VERIFIED_NOT_ONE_HOW,
    }),
    computed: (): Message => ({
      what: '`contact_phone_number_is_verified` is calculated and can become something other than `1`.',
      why: VERIFIED_NOT_ONE_WHY,
      how: VERIFIED_NOT_ONE_HOW,
    }),
    title: (): string => 'Save 1',
  },
  'verified-without-consent': {
    noConsent: (): Message => ({
      what: '`contact_phone_number_is_verified` is set without asking anybody: it depends on no answer but the number itself.',
      why: 'The flag says that the person agreed to get messages. In the United States CommCare sends no SMS without recorded consent, and elsewhere people get messages that they never agreed to.',
      how: "Ask, and save the answer, as in `if(#form/consent = 'yes', 1, '')`.",
    }),
  },
  'verified-without-phone': {
    alone: (): Message => ({
      what: 'The form creates a case and marks its phone number as verified, but writes no number.',
      why: 'Without `contact_phone_number` the flag does nothing: CommCare HQ has no number to send to. When a number comes later, it counts as verified although nobody was asked about it.',
      how: 'Save the number to the same case, or leave the flag out.',
    }),
  },
};
