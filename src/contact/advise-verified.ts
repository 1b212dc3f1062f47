import type { Contact } from './contact.ts';
import type { Advice } from './outcome-types.ts';
import { storedNumber } from './phone.ts';
import { strip } from './python.ts';
import { isVerified, readsAsNo } from './verified.ts';

const PROPERTY = 'contact_phone_number_is_verified';

/** What is odd about the flag: it verifies though it says no, or it can have no effect. */
export function adviseVerified(contact: Contact): Advice[] {
  const value = contact.contact_phone_number_is_verified;
  const number = storedNumber(contact.contact_phone_number ?? '');
  if (!isVerified(value) || value === undefined) {
    if (number === null) return [];
    return [
      {
        property: PROPERTY,
        code: 'verified-missing',
        severity: 'info',
        message:
          'The number is not marked as verified, so HQ only sends to it: replies and SMS surveys do not work. If the person agreed to get messages, save 1.',
        suggestion: '1',
      },
    ];
  }
  if (readsAsNo(value))
    return [
      {
        property: PROPERTY,
        code: 'verified-reads-as-no',
        severity: 'error',
        message: `“${strip(value)}” looks like “no”, but HQ takes every value except an empty one as “verified”. To leave a number unverified, save an empty value.`,
        suggestion: '',
      },
    ];
  const advice: Advice[] = [];
  if (strip(value) === '')
    advice.push({
      property: PROPERTY,
      code: 'verified-blank',
      severity: 'error',
      message:
        'The value holds only blanks. It looks empty, but HQ takes every value except an empty one as “verified”. Save 1 if the person agreed, else an empty value.',
      suggestion: '',
    });
  else if (value !== '1')
    advice.push({
      property: PROPERTY,
      code: 'verified-not-one',
      severity: 'info',
      message:
        'HQ takes this value as “verified”, but its documentation asks for 1, and later checks may too. Save 1.',
      suggestion: '1',
    });
  if (strip(contact.contact_phone_number ?? '') === '')
    advice.push({
      property: PROPERTY,
      code: 'verified-without-number',
      severity: 'warning',
      message:
        'The contact is marked as verified but has no phone number, so HQ can neither send to it nor receive from it. Save the number as well.',
    });
  return advice;
}
