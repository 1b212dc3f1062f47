import { expect, it } from 'vitest';
import rule from '../../../src/lint/rules/phone-prefix-keeps-trunk-zero.ts';
import { describeRule, findingsOf } from '../support/rule.ts';

it('says what is saved of the answer', () => {
  const text = `
      project countries KE
      text phone
      hidden final = concat('+254 ', substr(#form/phone, 0, 10))
      map contact_phone_number <- final`;
  expect(findingsOf(rule, text)[0]?.message.what).toContain('then `+254 0712123456` is saved');
});

describeRule(rule, {
  wrong: {
    'a code before any text': `
      text phone
      update save
        contact_phone_number = concat('+91', #form/phone)     # warning`,
    'in a hidden value, without the plus': `
      text phone
      hidden final = concat('254', /data/phone)     # warning
      map contact_phone_number <- final`,
    'a condition that takes a leading 0': `
      project countries KE
      text phone
        validate regex(., '^[0-9]{9,10}$')
      hidden final = concat('254', #form/phone)     # warning
      map contact_phone_number <- final`,
    'a code in brackets with a blank': `
      phone phone
      hidden final = concat('(+254) ', #form/phone)     # warning
      map contact_phone_number <- final`,
    'the branch that keeps it': `
      select strip: yes, no
      text phone
      hidden final = concat('254', if(#form/strip = 'yes', substr(#form/phone, 1), #form/phone))     # warning
      map contact_phone_number <- final`,
    'a chosen code': `
      select code: 254, 256     # warning
      text phone
      hidden final = concat(#form/code, #form/phone)
      map contact_phone_number <- final`,
    'a condition that asks for the 0': `
      text phone
        validate regex(., '^0[0-9]{9}$')
      hidden final = concat('254', #form/phone)     # error
      map contact_phone_number <- final`,
    'a number in parts': `
      text first
        validate regex(., '^0?[17][0-9]{2}$')
      text rest
        validate regex(., '^[0-9]{6}$')
      update save
        contact_phone_number = concat('254', #form/first, #form/rest)     # warning`,
  },
  right: {
    'the exact number of digits': `
      text phone
        validate regex(., '^[0-9]{9}$')
      hidden final = concat('254', #form/phone)
      map contact_phone_number <- final`,
    'the same behind more than the code': `
      text phone
        validate regex(., '^[0-9]{10}$')
      hidden final = concat('549', #form/phone)
      map contact_phone_number <- final`,
    'a country that dials no 0': `
      text phone
      hidden final = concat('221', #form/phone)
      map contact_phone_number <- final`,
    'a country whose numbers may begin with 0': `
      project countries BF
      text phone
      hidden final = concat('226', #form/phone)
      map contact_phone_number <- final`,
    'a condition that forbids it': `
      text phone
        validate not(starts-with(., '0'))
      hidden final = concat('254', #form/phone)
      map contact_phone_number <- final`,
    'a pattern that forbids it': `
      text phone
        validate regex(., '^[1-9][0-9]{8}$')
      hidden final = concat('254', #form/phone)
      map contact_phone_number <- final`,
    'an expression that strips it': `
      text phone
      hidden final = concat('254', if(starts-with(#form/phone, '0'), substr(#form/phone, 1), #form/phone))
      map contact_phone_number <- final`,
    'the last nine digits, where the country of the code has nine': `
      text phone
      hidden final = concat('254', substr(#form/phone, string-length(#form/phone) - 9))
      map contact_phone_number <- final`,
    'only the plus': `
      text phone
      hidden final = concat('+', #form/phone)
      map contact_phone_number <- final`,
    'a constant after the answer': `
      text phone
      hidden final = concat(#form/phone, '254')
      map contact_phone_number <- final`,
    'a country whose mobile numbers begin with 0': `
      project countries CI
      text phone
      hidden final = concat('225', #form/phone)
      map contact_phone_number <- final`,
  },
});
