import { expect, it } from 'vitest';
import rule from '../../../src/lint/rules/property-differs-between-forms.ts';
import { describeRule, findingsOf } from '../support/rule.ts';

const two = (first: string, second: string) => `
form Registration
  text phone
${first}
form Follow-up
  text phone
${second}`;

describeRule(rule, {
  wrong: {
    'digits and plus': two(
      `    validate regex(., '^254[0-9]{9}$')
  create save patient
    contact_phone_number = #form/phone`,
      `    validate regex(., '^[+]254[0-9]{9}$')
  update save patient
    contact_phone_number = #form/phone     # warning`,
    ),
    'international and national': two(
      `    validate regex(., '^254[0-9]{9}$')
  create save patient
    contact_phone_number = #form/phone`,
      `    validate regex(., '^0[0-9]{9}$')
  update save patient
    contact_phone_number = #form/phone     # warning`,
    ),
    'checked and unchecked': two(
      `    validate regex(., '^254[0-9]{9}$')
  create save patient
    contact_phone_number = #form/phone`,
      `  update save patient
    contact_phone_number = #form/phone     # warning`,
    ),
    'zones that have nothing in common': two(
      `  create save patient
    time_zone = 'Africa/Nairobi'`,
      `  update save patient
    time_zone = 'Africa/Kampala'     # warning`,
    ),
    'languages that have nothing in common': two(
      `  select language: en, fr
  create save patient
    language_code = #form/language`,
      `  select language: eng, fra
  update save patient
    language_code = #form/language     # warning`,
    ),
    'gateways that have nothing in common': two(
      `  create save patient
    contact_backend_id = 'TWILIO_KE'`,
      `  update save patient
    contact_backend_id = 'INFOBIP'     # warning`,
    ),
  },
  right: {
    'a gateway in small letters': two(
      `  create save patient
    contact_backend_id = 'TWILIO_KE'`,
      `  update save patient
    contact_backend_id = 'twilio_ke'`,
    ),
    'an old name of the same zone, and small letters': two(
      `  create save patient
    time_zone = 'Asia/Kolkata'`,
      `  select zone: Asia/Calcutta, asia/kolkata
  update save patient
    time_zone = #form/zone`,
    ),
    'a blank that HQ takes away': two(
      `    validate regex(., '^254[0-9]{9}$')
  create save patient
    contact_phone_number = #form/phone`,
      `    validate regex(., '^0[17][0-9]{8}$')
  update save patient
    contact_phone_number = concat('254 ', substr(#form/phone, 1))`,
    ),
    'the same in both forms': two(
      `    validate regex(., '^[+]?254[0-9]{9}$')
  create save patient
    contact_phone_number = #form/phone`,
      `    validate regex(., '^254[0-9]{9}$')
  update save patient
    contact_phone_number = #form/phone`,
    ),
    'other case types': two(
      `  create save patient
    time_zone = 'Africa/Nairobi'`,
      `  update save household
    time_zone = 'Africa/Kampala'`,
    ),
    'a choice that the other form has, too': two(
      `  select language: en, fra
  create save patient
    language_code = #form/language`,
      `  update save patient
    language_code = 'en'`,
    ),
    'a value from the case': two(
      `  create save patient
    time_zone = 'Africa/Nairobi'`,
      `  update save patient
    time_zone = #case/old_zone`,
    ),
    'one form with two writes': `
      create one patient
        time_zone = 'Africa/Nairobi'
      create two patient
        time_zone = 'Africa/Kampala'`,
  },
});

it('property-differs-between-forms names the other form', () => {
  const [finding] = findingsOf(
    rule,
    two("  create s p\n    time_zone = 'Africa/Nairobi'", "  update s p\n    time_zone = 'Africa/Kampala'"),
  );
  expect(finding?.message.what).toBe(
    'This form writes `time_zone` as `Africa/Kampala`, and the form `Registration` as `Africa/Nairobi`.',
  );
});

it('says nothing of spellings where some answer can have any', () => {
  const text = two(
    `    validate regex(., '^[+]254[0-9]{9}$')
  text other
  create save patient
    contact_phone_number = if(#form/phone = '', #form/other, #form/phone)`,
    `    validate regex(., '^254[0-9]{9}$')
  update save patient
    contact_phone_number = #form/phone`,
  );
  expect(findingsOf(rule, text).map(({ message }) => message.what)).toEqual([
    'This form checks `contact_phone_number`, and the form `Registration` does not.',
  ]);
});
