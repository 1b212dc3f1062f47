import type { Question } from '../../form/source.ts';
import { possibleValues } from '../../form/values/index.ts';
import { EMAIL_MESSAGE, EMAIL_PATTERN } from '../email-pattern.ts';
import type { Fix, Message } from '../finding.ts';
import { siteOf } from '../site.ts';
import { isCheckedBy } from '../unchecked.ts';
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
    for (const value of possibleValues(form).ofWrite(write).values) {
      for (const part of value.parts) {
        if (part.type !== 'answer' || part.changed || !TYPED.has(part.question.kind)) continue;
        if (part.question.constraint || isCheckedBy(value.guards, part.question, form)) continue;
        const site = siteOf(write, part.origin);
        return { site, message: messages.unvalidated(part.question), fixes: [validated(part.question)] };
      }
    }
    return null;
  },
});

const TYPED: ReadonlySet<string> = new Set(['text', 'phone']);

function validated({ path }: Question): Fix {
  return {
    kind: 'suggestion',
    title: 'Add a validation condition for e-mail addresses',
    edits: [
      { type: 'set-expression', path, part: 'constraint', value: `regex(., '${EMAIL_PATTERN}')` },
      { type: 'set-constraint-message', path, text: EMAIL_MESSAGE },
    ],
  };
}
