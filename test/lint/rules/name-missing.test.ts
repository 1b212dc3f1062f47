import rule from '../../../src/lint/rules/name-missing.ts';
import { describeRule } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'nothing fills the name': `
      text phone
      create save
        contact_phone_number = /data/phone     # info`,
    'an empty name': `
      text phone
      create save
        case_name = ''
        contact_phone_number = /data/phone     # info`,
  },
  right: {
    'a name': `
      text who
      text phone
      create save
        case_name = /data/who
        contact_phone_number = /data/phone`,
    'an update': `
      text phone
      update save
        contact_phone_number = /data/phone`,
    'case management without a sign of creation': `
      text phone
      map contact_phone_number <- phone`,
    'case management with a name': `
      text who
      text phone
      map name <- who
      map contact_phone_number <- phone`,
    'a case without a number': `
      create save
        time_zone = 'Africa/Nairobi'`,
  },
});
