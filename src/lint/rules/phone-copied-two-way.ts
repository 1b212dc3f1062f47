import type { FormModel, Write } from '../../form/model.ts';
import { constantText, type PossibleValue, possibleValues } from '../../form/values/index.ts';
import { walk } from '../../form/xpath/walk.ts';
import { writeSite } from '../site.ts';
import { writeRule } from '../write-rule.ts';

export default writeRule({
  id: 'phone-copied-two-way',
  severity: 'info',
  properties: ['contact_phone_number'],
  checkWrite(write, { form }) {
    if (!write.action.creates || write.propertyWrite.index !== null || !setsFlag(write, form)) return null;
    const copied = possibleValues(form)
      .ofWrite(write)
      .values.some((value) => isOfAnotherCase(value, form));
    return copied ? { site: writeSite(write), message: (say) => say['phone-copied-two-way'].copied() } : null;
  },
});

function setsFlag({ action }: Write, form: FormModel): boolean {
  return form.writes.some(
    (other) =>
      other.property === 'contact_phone_number_is_verified' &&
      other.action === action &&
      other.propertyWrite.index === null &&
      possibleValues(form)
        .ofWrite(other)
        .values.some((value) => constantText(value) !== ''),
  );
}

/** `#case/…` or `instance('casedb')/…`, and nothing else: what stands before or after it makes another number. */
function isOfAnotherCase({ parts }: PossibleValue, form: FormModel): boolean {
  const [part, another] = parts.filter(({ type }) => type !== 'constant');
  const { expression, span } = part?.origin ?? {};
  const parsed = part?.type === 'outside' && !another && expression ? form.parse(expression) : null;
  let ofCase = false;
  if (!parsed?.ok) return ofCase;
  walk(parsed.expr, (expr) => {
    if (span && (expr.start < span.start || expr.end > span.end)) return;
    if (expr.type === 'hashtag') ofCase ||= expr.namespace === 'case';
    if (expr.type === 'call' && expr.name === 'instance') {
      const [id] = expr.args;
      ofCase ||= id?.type === 'string' && id.value === 'casedb';
    }
  });
  return ofCase;
}
