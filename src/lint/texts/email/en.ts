import type { Message } from '../../finding.ts';
import type { Where } from '../../probes/platforms.ts';
import { quote } from '../../words.ts';
import { wordsEn } from '../words/en.ts';

const { list, named, place } = wordsEn;

/** What the rules say. */
export const emailRulesEn = {
  'email-invalid': {
    invalid: (texts: readonly string[]): Message => ({
      what: `CommCare HQ refuses ${list(texts)} as an e-mail address.`,
      why: 'It takes the address as it is, one only, without blanks around it. It sends nothing (`INVALID_EMAIL_ADDRESS`), and the form says nothing.',
      how: 'Write one address like `name@example.org`, or nothing.',
    }),
  },
  'email-unvalidated': {
    unvalidated: (question: string): Message => ({
      what: `The e-mail address comes from ${named(question)}, which takes any text.`,
      why: 'CommCare HQ checks the address only when it sends. A blank at the end, two addresses or a missing `@` mean that the person gets no e-mail, and nobody is told in the form.',
      how: 'Add a validation condition that takes one e-mail address and nothing around it.',
    }),
  },
  'email-validation-too-loose': {
    loose: (question: string, taken: readonly string[], where: Where): Message => ({
      what: `The validation condition of ${named(question)} takes${place(where)} ${list(taken, 5)}, which CommCare HQ refuses.`,
      why: 'CommCare HQ takes one address as it is, without blanks, names or a second address. It sends nothing (`INVALID_EMAIL_ADDRESS`), and the form says nothing.',
      how: 'Let the condition take one address and nothing around it.',
    }),
  },
  'email-validation-too-strict': {
    all: (question: string, example: string): Message => ({
      what: `The validation condition of ${named(question)} takes no e-mail address that CommCare HQ can use: it refuses even ${quote(example)}.`,
      why: 'Nobody can enter an address. People leave it out, or type something that passes and is none.',
      how: 'Let the condition take one address and nothing around it.',
    }),
    some: (question: string, refused: readonly string[]): Message => ({
      what: `The validation condition of ${named(question)} refuses good addresses: ${list(refused, 5)}.`,
      why: 'People who have such an address cannot enter it. They leave it out, or enter one that is not theirs.',
      how: 'Let the condition take letters, digits, `.`, `_`, `+` and `-` before the @, several parts after it, and an ending of any length.',
    }),
  },
};
