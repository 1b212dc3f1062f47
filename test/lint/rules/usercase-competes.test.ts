import rule from '../../../src/lint/rules/usercase-competes.ts';
import { describeRule } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'a number on the user case': `
      text phone
      update save commcare-user
        contact_phone_number = /data/phone     # info`,
  },
  right: {
    'a number on another case': `
      text phone
      update save contact
        contact_phone_number = /data/phone`,
    'another property of the user case': `
      update save commcare-user
        time_zone = 'Africa/Nairobi'`,
  },
});
