import { CONTACT_PROPERTIES } from '../../contact/contact.ts';
import type { FormModel, Write } from '../../form/model.ts';
import type { Question } from '../../form/source.ts';
import { constantText, possibleValues, type ValuePart } from '../../form/values/index.ts';
import type { Fix } from '../finding.ts';
import { ASKED_BY, isWanted } from '../probes/asked.ts';
import type { Said } from '../said.ts';
import { questionSite } from '../site.ts';
import { questionName } from '../words.ts';
import { writeRule } from '../write-rule.ts';

export default writeRule({
  id: 'value-cannot-fit',
  severity: 'error',
  properties: CONTACT_PROPERTIES.filter((property) => property !== 'contact_phone_number_is_verified'),
  checkWrite(write, { form }) {
    const { property } = write;
    if (!isWanted(property)) return null;
    for (const { parts } of possibleValues(form).ofWrite(write).values) {
      const [part, another] = parts;
      const question = part && !another ? answeredQuestion(part, form) : undefined;
      if (!question) continue;
      const name = questionName(question.path, form);
      const asked = ASKED_BY[question.kind];
      // `phone-from-number` says what becomes of a number.
      if (asked && !(asked === 'number' && property === 'contact_phone_number')) {
        return {
          site: questionSite(write, question, 'kind'),
          message: (say) => say['value-cannot-fit'].kind(name, asked, property),
          fixes: asked === 'number' ? [asText(question)] : [],
        };
      }
      if (savesSeveral(question, write, form)) {
        return {
          site: questionSite(write, question, 'kind'),
          message: (say) => say['value-cannot-fit'].several(name, property),
        };
      }
    }
    return null;
  },
});

/** The question whose answer is the whole value, as it was given. */
function answeredQuestion({ type, origin }: ValuePart, form: FormModel): Question | undefined {
  const given = type === 'answer' || origin.part === 'kind' || origin.part === 'choice';
  const question = given && origin.path !== null ? form.question(origin.path) : undefined;
  return question?.kind === 'hidden' ? undefined : question;
}

/** More than one choice at once: no condition lets only one be ticked, and no expression picks one out. */
function savesSeveral(question: Question, write: Write, form: FormModel): boolean {
  const { kind, choices, constraint, path } = question;
  if (kind !== 'multi-select' && kind !== 'multi-lookup') return false;
  if (kind === 'multi-select' && choices.length < 2) return false;
  const [first = 'a', second = 'b'] = choices.map(({ value }) => value);
  const both = `${first} ${second}`;
  const supposed = possibleValues(form).suppose(new Map([[path, both]]));
  if (constraint !== undefined && supposed.holds(constraint, path) === false) return false;
  return supposed.ofWrite(write).values.some((value) => constantText(value) === both);
}

function asText({ path }: Question): Said<Fix> {
  return (say) => ({
    kind: 'suggestion',
    title: say['value-cannot-fit'].title(),
    edits: [{ type: 'set-question-kind', path, kind: 'text' }],
  });
}
