import type { FormModel, Write } from '../../form/model.ts';
import { constantText, possibleValues } from '../../form/values/index.ts';
import type { Message } from '../finding.ts';
import { writeSite } from '../site.ts';
import { writeRule } from '../write-rule.ts';

const messages = {
  missing: (): Message => ({
    what: 'The form creates a case with a phone number and gives it no name.',
    why: 'A contact without a name stands empty in lists and reports, and SMS surveys to it fail.',
    how: 'Fill the name of the case from a question.',
  }),
} as const;

const NAMES: ReadonlySet<string> = new Set(['name', 'case_name']);

export default writeRule({
  id: 'name-missing',
  severity: 'info',
  properties: ['contact_phone_number'],
  summary: 'A contact is created without a name.',
  checkWrite(write, { form }) {
    if (!write.action.creates || write.propertyWrite.index !== null || isNamed(write, form)) return null;
    return { site: writeSite(write), message: messages.missing() };
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
