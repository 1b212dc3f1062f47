import type { FormModel, Write } from '../../form/model.ts';
import { constantText, possibleValues } from '../../form/values/index.ts';
import { oncePerForm } from '../once-per-form.ts';
import { writeSite } from '../site.ts';
import { writeRule } from '../write-rule.ts';

export default writeRule({
  id: 'verified-without-phone',
  severity: 'warning',
  properties: ['contact_phone_number_is_verified'],
  checkWrite(write, { form }) {
    if (!write.action.creates || write.propertyWrite.index !== null) return null;
    const { values } = possibleValues(form).ofWrite(write);
    if (values.every((value) => constantText(value) === '') || hasNumber(write, form)) return null;
    return { site: writeSite(write), message: (say) => say['verified-without-phone'].alone() };
  },
});

/** The same action, or another one on the same case, writes the number. */
function hasNumber({ action }: Write, form: FormModel): boolean {
  const { actions, caseIds } = numbered(form);
  return actions.has(action.id) || (action.caseId !== null && caseIds.has(action.caseId.text));
}

/** Where the form writes numbers. */
const numbered = oncePerForm((form) => {
  const actions = new Set<string>();
  const caseIds = new Set<string>();
  for (const { property, propertyWrite, action } of form.writes) {
    if (property !== 'contact_phone_number' || propertyWrite.index !== null) continue;
    actions.add(action.id);
    // Every `uuid()` is another case.
    if (action.caseId && !/\buuid\s*\(/.test(action.caseId.text)) caseIds.add(action.caseId.text);
  }
  return { actions, caseIds };
});
