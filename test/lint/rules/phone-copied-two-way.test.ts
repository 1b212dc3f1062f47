import rule from '../../../src/lint/rules/phone-copied-two-way.ts';
import { describeRule } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    "the mother's number for the child": `
      create child
        contact_phone_number = #case/contact_phone_number     # info
        contact_phone_number_is_verified = '1'`,
    'through a hidden value, from the case database': `
      select consent: yes, no
      hidden number = instance('casedb')/casedb/case[@case_id = 'x']/contact_phone_number
      create child
        contact_phone_number = #form/number     # info
        contact_phone_number_is_verified = if(#form/consent = 'yes', 1, '')`,
    'of the parent case': `
      create child
        contact_phone_number = #case/parent/contact_phone_number     # info
        contact_phone_number_is_verified = #case/parent/contact_phone_number_is_verified`,
    'when the question is left empty': `
      text phone
        validate regex(., '^254[0-9]{9}$')
      create child
        contact_phone_number = if(#form/phone = '', #case/contact_phone_number, #form/phone)     # info
        contact_phone_number_is_verified = '1'`,
  },
  right: {
    'without the flag': `
      create child
        contact_phone_number = #case/contact_phone_number`,
    'a flag that stays empty': `
      create child
        contact_phone_number = #case/contact_phone_number
        contact_phone_number_is_verified = ''`,
    'the same case': `
      update save
        contact_phone_number = #case/contact_phone_number
        contact_phone_number_is_verified = '1'`,
    'an answer': `
      text phone
        validate regex(., '^254[0-9]{9}$')
      create child
        contact_phone_number = #form/phone
        contact_phone_number_is_verified = '1'`,
    'the user': `
      create child
        contact_phone_number = #user/phone
        contact_phone_number_is_verified = '1'`,
  },
});
