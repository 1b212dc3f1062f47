import type { Message } from '../finding.ts';
import { oncePerForm } from '../once-per-form.ts';
import { writeSite } from '../site.ts';
import { writeRule } from '../write-rule.ts';

const messages = {
  notSet: (): Message => ({
    what: 'The form creates a contact with a phone number and never sets `contact_phone_number_is_verified`.',
    why: 'The contact gets messages but cannot answer: replies are not matched to it, and SMS surveys fail with “Contact has no two-way phone number”.',
    how: 'Ask for consent and save `1` to `contact_phone_number_is_verified` if the contact should be able to reply.',
  }),
} as const;

export default writeRule({
  id: 'two-way-not-set',
  severity: 'info',
  properties: ['contact_phone_number'],
  summary: 'A new contact can get messages but not answer them.',
  checkWrite(write, { form }) {
    if (!write.action.creates || write.propertyWrite.index !== null) return null;
    return setsFlag(form) ? null : { site: writeSite(write), message: messages.notSet() };
  },
});

const setsFlag = oncePerForm((form) =>
  form.writes.some(({ property }) => property === 'contact_phone_number_is_verified'),
);
