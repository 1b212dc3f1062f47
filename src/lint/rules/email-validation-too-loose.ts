import { isValidEmail } from '../../contact/email.ts';
import type { Question } from '../../form/source.ts';
import { typedAnswers } from '../answers.ts';
import { emailValidation } from '../email-pattern.ts';
import type { Message } from '../finding.ts';
import { questionSite } from '../site.ts';
import { tryAnswer } from '../try-answer.ts';
import { isUnchecked } from '../unchecked.ts';
import { list, nameOf, quote } from '../words.ts';
import { writeRule } from '../write-rule.ts';

const messages = {
  loose: (question: Question, taken: readonly string[]): Message => ({
    what: `The validation condition of ${quote(nameOf(question.path))} takes ${list(taken, 5)}, which CommCare HQ refuses.`,
    why: 'CommCare HQ takes one address as it is, without blanks, names or a second address. It sends nothing (`INVALID_EMAIL_ADDRESS`), and the form says nothing.',
    how: 'Let the condition take one address and nothing around it.',
  }),
} as const;

/** What people type when they are not stopped. */
const WITNESSES = ['bob', 'a@x.org,b@x.org', ' bob@x.org', 'Bob <b@x.org>', 'b@x..org'];

export default writeRule({
  id: 'email-validation-too-loose',
  severity: 'warning',
  properties: ['commcare_email_address'],
  summary: 'A validation condition that takes addresses CommCare HQ refuses.',
  checkWrite(write, { form }) {
    for (const answer of typedAnswers(write, form)) {
      if (isUnchecked(answer, write, form)) continue;
      const { question } = answer;
      const taken = WITNESSES.filter((witness) => {
        const { accepted, written, open } = tryAnswer(write, question, witness, form);
        if (accepted !== true || open || written.length === 0) return false;
        return written.every((text) => text !== '' && !isValidEmail(text));
      });
      if (taken.length === 0) continue;
      const part = question.constraint ? 'constraint' : 'kind';
      const alone = answer.value.parts.length === 1;
      return {
        site: questionSite(write, question, part),
        message: messages.loose(question, taken),
        fixes: alone ? [emailValidation(question)] : [],
      };
    }
    return null;
  },
});
