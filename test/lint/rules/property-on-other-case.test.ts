import rule from '../../../src/lint/rules/property-on-other-case.ts';
import { describeRule } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'the parent case': `
      text phone
      map parent/contact_phone_number <- phone     # info`,
    'the host case': `
      hidden tz = 'UTC'
      map host/time_zone <- tz     # info`,
  },
  right: {
    'the case itself': `
      text phone
      map contact_phone_number <- phone`,
    'another property of the parent': `
      text phone
      map parent/phone <- phone`,
  },
});
