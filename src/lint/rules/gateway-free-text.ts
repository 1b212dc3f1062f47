import type { Question } from '../../form/source.ts';
import { typedAnswers } from '../answers.ts';
import type { Message } from '../finding.ts';
import { siteOf } from '../site.ts';
import { nameOf, quote } from '../words.ts';
import { writeRule } from '../write-rule.ts';

const messages = {
  free: (question: Question): Message => ({
    what: `The SMS gateway is typed by hand in ${quote(nameOf(question.path))}.`,
    why: 'For a name that it does not know CommCare HQ sends nothing (`GATEWAY_NOT_FOUND`); it does not fall back to another gateway.',
    how: 'Use a multiple choice question or a hidden value with the names, or leave the property empty for the default gateway.',
  }),
} as const;

export default writeRule({
  id: 'gateway-free-text',
  severity: 'warning',
  properties: ['contact_backend_id'],
  summary: 'A gateway name that people have to spell by hand.',
  checkWrite(write, { form }) {
    const [typed] = typedAnswers(write, form);
    return typed ? { site: siteOf(write, typed.part.origin), message: messages.free(typed.question) } : null;
  },
});
