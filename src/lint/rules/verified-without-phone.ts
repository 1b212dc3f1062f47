import type { FormModel, Write } from '../../form/model.ts';
import { constantText, possibleValues } from '../../form/values/index.ts';
import type { Message } from '../finding.ts';
import { writeSite } from '../site.ts';
import { writeRule } from '../write-rule.ts';

const messages = {
  alone: (): Message => ({
    what: 'The form creates a case and marks its phone number as verified, but writes no number.',
    why: 'Without `contact_phone_number` the flag does nothing: CommCare HQ has no number to send to. When a number comes later, it counts as verified although nobody was asked about it.',
    how: 'Save the number to the same case, or leave the flag out.',
  }),
} as const;

export default writeRule({
  id: 'verified-without-phone',
  severity: 'warning',
  properties: ['contact_phone_number_is_verified'],
  summary: 'A new case is marked as verified and has no number.',
  checkWrite(write, { form }) {
    if (!write.action.creates || write.propertyWrite.index !== null) return null;
    const { values } = possibleValues(form).ofWrite(write);
    if (values.every((value) => constantText(value) === '') || hasNumber(write, form)) return null;
    return { site: writeSite(write), message: messages.alone() };
  },
});

/** The same action, or another one on the same case, writes the number. */
function hasNumber({ action }: Write, form: FormModel): boolean {
  return form.writes.some(
    (other) =>
      other.property === 'contact_phone_number' &&
      other.propertyWrite.index === null &&
      (other.action === action ||
        (action.caseId !== null && other.action.caseId?.text === action.caseId.text)),
  );
}
