import type { Question } from '../../form/source.ts';
import { typedAnswers } from '../answers.ts';
import { emailValidation } from '../email-pattern.ts';
import type { Message } from '../finding.ts';
import { siteOf } from '../site.ts';
import { isUnchecked } from '../unchecked.ts';
import { nameOf, quote } from '../words.ts';
import { writeRule } from '../write-rule.ts';

const messages = {
  unvalidated: (question: Question): Message => ({
    what: `The e-mail address comes from ${quote(nameOf(question.path))}, which takes any text.`,
    why: 'CommCare HQ checks the address only when it sends. A blank at the end, two addresses or a missing `@` mean that the person gets no e-mail, and nobody is told in the form.',
    how: 'Add a validation condition that takes one e-mail address and nothing around it.',
  }),
} as const;

export default writeRule({
  id: 'email-unvalidated',
  severity: 'warning',
  properties: ['commcare_email_address'],
  summary: 'An e-mail address that nobody checks when it is typed.',
  checkWrite(write, { form }) {
    const unchecked = typedAnswers(write, form).find((answer) => isUnchecked(answer, write, form));
    if (!unchecked) return null;
    const { question, part, value } = unchecked;
    return {
      site: siteOf(write, part.origin),
      message: messages.unvalidated(question),
      fixes: value.parts.length === 1 ? [emailValidation(question)] : [],
    };
  },
});
