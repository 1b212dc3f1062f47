import type { FormModel, Write } from '../../form/model.ts';
import { constantText, possibleValues } from '../../form/values/index.ts';
import { writeSite } from '../site.ts';
import { writeRule } from '../write-rule.ts';

const NAMES: ReadonlySet<string> = new Set(['name', 'case_name']);

export default writeRule({
  id: 'name-missing',
  severity: 'info',
  properties: ['contact_phone_number'],
  checkWrite(write, { form }) {
    if (!write.action.creates || write.propertyWrite.index !== null || isNamed(write, form)) return null;
    return { site: writeSite(write), message: (say) => say['name-missing'].missing() };
  },
});

/** Something other than the empty text goes into the name. */
function isNamed(write: Write, form: FormModel): boolean {
  return write.action.writes.some((propertyWrite) => {
    if (!NAMES.has(propertyWrite.property) || propertyWrite.index !== null) return false;
    const { values } = possibleValues(form).ofPropertyWrite(write.action, propertyWrite);
    return values.some((value) => constantText(value) !== '');
  });
}
