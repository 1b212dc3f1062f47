import { oncePerForm } from '../once-per-form.ts';
import { writeSite } from '../site.ts';
import { writeRule } from '../write-rule.ts';

export default writeRule({
  id: 'two-way-not-set',
  severity: 'info',
  properties: ['contact_phone_number'],
  checkWrite(write, { form }) {
    if (!write.action.creates || write.propertyWrite.index !== null) return null;
    return setsFlag(form)
      ? null
      : { site: writeSite(write), message: (say) => say['two-way-not-set'].notSet() };
  },
});

const setsFlag = oncePerForm((form) =>
  form.writes.some(({ property }) => property === 'contact_phone_number_is_verified'),
);
