import { typedAnswers } from '../probes/answers.ts';
import { offeredValidation } from '../probes/number/offer.ts';
import { forAllWays } from '../probes/number/two-ways.ts';
import { waysOf } from '../probes/number/ways.ts';
import { isUnchecked } from '../probes/unchecked.ts';
import { siteOf } from '../site.ts';
import { questionName } from '../words.ts';
import { writeRule } from '../write-rule.ts';

export default writeRule({
  id: 'phone-unvalidated',
  severity: 'warning',
  properties: ['contact_phone_number'],
  checkWrite(write, { form, project }) {
    for (const answer of typedAnswers(write, form)) {
      const unchecked = isUnchecked(answer, write, form);
      if (!unchecked) continue;
      const { question, part, value } = answer;
      const name = questionName(question.path, form);
      const { comparedWith } = unchecked;
      const behindCode = waysOf(write, form).some((way) => way.value === value && way.code !== null);
      return {
        site: siteOf(write, part.origin),
        ...forAllWays(
          {
            message: comparedWith
              ? (say) => say['phone-unvalidated'].confirmed(name, questionName(comparedWith.path, form))
              : behindCode
                ? (say) => say['phone-unvalidated'].behindCode(name)
                : (say) => say['phone-unvalidated'].unvalidated(name),
            fixes: offeredValidation(write, question, form, project, comparedWith ?? question),
          },
          write,
          question,
          form,
        ),
      };
    }
    return null;
  },
});
