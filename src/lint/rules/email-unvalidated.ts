import { typedAnswers } from '../probes/answers.ts';
import { emailValidation } from '../probes/email-pattern.ts';
import { isUnchecked } from '../probes/unchecked.ts';
import { siteOf } from '../site.ts';
import { nameOf } from '../words.ts';
import { writeRule } from '../write-rule.ts';

export default writeRule({
  id: 'email-unvalidated',
  severity: 'warning',
  properties: ['commcare_email_address'],
  checkWrite(write, { form }) {
    const unchecked = typedAnswers(write, form).find((answer) => isUnchecked(answer, write, form));
    if (!unchecked) return null;
    const { question, part, value } = unchecked;
    return {
      site: siteOf(write, part.origin),
      message: (say) => say['email-unvalidated'].unvalidated(nameOf(question.path)),
      fixes: value.parts.length === 1 ? [emailValidation(question)] : [],
    };
  },
});
