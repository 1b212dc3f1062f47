import type { Question } from '../../form/source.ts';
import { typedAnswers } from '../answers.ts';
import type { Message } from '../finding.ts';
import { siteOf } from '../site.ts';
import { nameOf, quote } from '../words.ts';
import { writeRule } from '../write-rule.ts';

const messages = {
  free: (question: Question): Message => ({
    what: `The language code is typed by hand in ${quote(nameOf(question.path))}.`,
    why: 'CommCare HQ compares the code letter by letter with Messaging > Languages. `English`, `EN` or a blank at the end is no language to it: the person gets the project’s default language, or no message.',
    how: 'Use a multiple choice question whose values are the codes.',
  }),
} as const;

export default writeRule({
  id: 'language-free-text',
  severity: 'warning',
  properties: ['language_code'],
  summary: 'A language code that people have to spell by hand.',
  checkWrite(write, { form }) {
    const [typed] = typedAnswers(write, form);
    return typed ? { site: siteOf(write, typed.part.origin), message: messages.free(typed.question) } : null;
  },
});
