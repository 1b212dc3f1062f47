import rule from '../../../src/lint/rules/gateway-free-text.ts';
import { describeRule } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'a text question': `
      text gateway     # warning
      map contact_backend_id <- gateway`,
  },
  right: {
    choices: `
      select gateway: TWILIO_KE
      map contact_backend_id <- gateway`,
    'a hidden value': `
      hidden gateway = 'TWILIO_KE'
      map contact_backend_id <- gateway`,
  },
});
