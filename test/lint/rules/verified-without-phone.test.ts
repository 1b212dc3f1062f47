import rule from '../../../src/lint/rules/verified-without-phone.ts';
import { describeRule } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'a new case': `
      create save
        contact_phone_number_is_verified = 1     # warning`,
    'a registration form': `
      text who
      multi-select consent: 1
      map name <- who
      map contact_phone_number_is_verified <- consent     # warning`,
    'the number on another case': `
      text phone
      create one
        contact_phone_number_is_verified = 1     # warning
      update two
        contact_phone_number = /data/phone`,
  },
  right: {
    'with the number': `
      text phone
      create save
        contact_phone_number = /data/phone
        contact_phone_number_is_verified = 1`,
    'the number by another action on the same case': `
      text phone
      create one
        case_id = /data/id
        contact_phone_number_is_verified = 1
      update two
        case_id = /data/id
        contact_phone_number = /data/phone`,
    'a follow-up form': `
      update save
        contact_phone_number_is_verified = 1`,
    'only nothing is written': `
      create save
        contact_phone_number_is_verified = ''`,
  },
});
