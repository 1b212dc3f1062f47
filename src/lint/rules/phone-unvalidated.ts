import type { Question } from '../../form/source.ts';
import { typedAnswers } from '../answers.ts';
import type { Message } from '../finding.ts';
import { phoneValidation } from '../phone-pattern.ts';
import { siteOf } from '../site.ts';
import { isUnchecked } from '../unchecked.ts';
import { examplesOf } from '../witness.ts';
import { nameOf, quote } from '../words.ts';
import { writeRule } from '../write-rule.ts';

const messages = {
  unvalidated: (question: Question): Message => ({
    what: `The phone number comes from ${quote(nameOf(question.path))}, which takes any text.`,
    why: 'CommCare HQ adds no country code and takes away no leading zero. A number as people say it reaches nobody or somebody else, and nobody is told in the form.',
    how: 'Add a validation condition that takes the number with its country code, and say so in the question.',
  }),
} as const;

export default writeRule({
  id: 'phone-unvalidated',
  severity: 'warning',
  properties: ['contact_phone_number'],
  summary: 'A phone number that nobody checks when it is typed.',
  checkWrite(write, { form, project }) {
    const unchecked = typedAnswers(write, form).find((answer) => isUnchecked(answer, write, form));
    if (!unchecked) return null;
    const { examples, known } = examplesOf(project.countries);
    const alone = unchecked.value.parts.length === 1;
    return {
      site: siteOf(write, unchecked.part.origin),
      message: messages.unvalidated(unchecked.question),
      fixes: known && alone ? [phoneValidation(unchecked.question, examples)] : [],
    };
  },
});
