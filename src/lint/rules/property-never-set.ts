import { CONTACT_PROPERTIES } from '../../contact/contact.ts';
import type { FormModel } from '../../form/model.ts';
import type { Question } from '../../form/source.ts';
import { possibleValues } from '../../form/values/index.ts';
import { oncePerForm } from '../once-per-form.ts';
import { questionSite } from '../site.ts';
import { questionName } from '../words.ts';
import { writeRule } from '../write-rule.ts';

export default writeRule({
  id: 'property-never-set',
  severity: 'warning',
  properties: CONTACT_PROPERTIES,
  checkWrite(write, { form }) {
    const { values, complete } = possibleValues(form).ofWrite(write);
    const [value, another] = values;
    const [part, more] = value?.parts ?? [];
    if (!complete || another || more || part?.type !== 'constant' || part.value !== '') return null;
    const { path, part: place } = part.origin;
    const question = place === 'kind' && path !== null ? form.question(path) : undefined;
    if (!question || !isNeverSet(question, form)) return null;
    return {
      site: questionSite(write, question, 'kind'),
      message: (say) => say['property-never-set'].never(questionName(question.path, form), write.property),
    };
  },
});

function isNeverSet(question: Question, form: FormModel): boolean {
  const { kind, calculate, defaultValue, initialValue, preloaded, path } = question;
  if (kind !== 'hidden' || calculate || defaultValue || initialValue || preloaded) return false;
  return !setPaths(form).has(path);
}

/** Every node that some `<setvalue>` fills, whatever its event. */
const setPaths = oncePerForm((form) => new Set((form.source.setValues ?? []).map(({ path }) => path)));
