import rule from '../../../src/lint/rules/two-way-not-set.ts';
import { describeRule } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'a new case with a number': `
      text phone
      create save
        contact_phone_number = /data/phone     # info`,
    'a registration form': `
      text who
      text phone
      map name <- who
      map contact_phone_number <- phone     # info`,
  },
  right: {
    'with the flag': `
      text phone
      create save
        contact_phone_number = /data/phone
        contact_phone_number_is_verified = 1`,
    'a follow-up form': `
      text phone
      update save
        contact_phone_number = /data/phone`,
    'no number': `
      create save
        time_zone = 'Africa/Nairobi'`,
  },
});
