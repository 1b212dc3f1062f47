import type { ProjectFacts } from '../../contact/project.ts';
import type { FormModel, Write } from '../../form/model.ts';
import type { Question } from '../../form/source.ts';
import { typedAnswers } from '../probes/answers.ts';
import { keptZeroOf } from '../probes/number/kept-zero.ts';
import { misreadOf } from '../probes/number/misread.ts';
import { offeredValidation } from '../probes/number/offer.ts';
import { ownDigitsOf } from '../probes/number/own-digits.ts';
import { forAllWays } from '../probes/number/two-ways.ts';
import { isForWantOfAnchors, unanchoredOf } from '../probes/number/unanchored.ts';
import { waysOf } from '../probes/number/ways.ts';
import { wrongCodeOf } from '../probes/number/wrong-code.ts';
import { isUnchecked } from '../probes/unchecked.ts';
import { questionSite } from '../site.ts';
import { questionName } from '../words.ts';
import { type WriteFinding, writeRule } from '../write-rule.ts';

export default writeRule({
  id: 'phone-validation-too-loose',
  severity: 'warning',
  properties: ['contact_phone_number'],
  checkWrite(write, { form, project }) {
    if (wrongCodeOf(write, form, project)) return null;
    // The kept 0 is told at the code that stands before it.
    const keptZero = keptZeroOf(write, form, project);
    const zeros = keptZero ? [keptZero.answer, `(0)${keptZero.answer.slice(1)}`] : [];
    const unanchored = unanchoredOf(write, form, project);
    let ownDigits: WriteFinding | null = null;
    for (const answer of typedAnswers(write, form)) {
      if (isUnchecked(answer, write, form)) continue;
      const { question } = answer;
      const wrong = misreadOf(
        write,
        question,
        form,
        project,
        (text) =>
          zeros.includes(text) ||
          (unanchored !== null && isForWantOfAnchors(unanchored, question, text, form)),
      );
      const [first] = wrong;
      if (!first) {
        ownDigits ??= ownDigitsFinding(write, question, form, project);
        continue;
      }
      const names = new Set(wrong.map(({ witness }) => witness.name));
      const behindCode = waysOf(write, form).every(({ code }) => code !== null);
      return {
        site: questionSite(write, question, question.constraint ? 'constraint' : 'kind'),
        ...forAllWays(
          {
            message: (say) =>
              say['phone-validation-too-loose'].loose(
                questionName(question.path, form),
                first,
                names.size - 1,
                behindCode ? 'behind-code' : 'whole',
              ),
            fixes: offeredValidation(write, question, form, project),
          },
          write,
          question,
          form,
        ),
      };
    }
    return ownDigits;
  },
});

function ownDigitsFinding(
  write: Write,
  question: Question,
  form: FormModel,
  project: ProjectFacts,
): WriteFinding | null {
  const found = ownDigitsOf(write, question, form, project);
  if (!found) return null;
  return {
    site: questionSite(write, question, question.constraint ? 'constraint' : 'kind'),
    message: (say) => say['phone-validation-too-loose'].ownDigits(questionName(question.path, form), found),
    severity: 'info',
  };
}
