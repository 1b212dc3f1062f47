import rule from '../../../src/lint/rules/gateway-invalid-name.ts';
import { describeRule } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'a blank in the name': `
      update save
        contact_backend_id = 'TWILIO KE'     # error`,
    'a choice': `
      select gateway: TWILIO_KE, My gateway     # error
      map contact_backend_id <- gateway`,
  },
  right: {
    'blanks around the name': `
      update save
        contact_backend_id = '  TWILIO_KE '`,
    blank: `
      update save
        contact_backend_id = '   '`,
    'other signs': `
      update save
        contact_backend_id = 'twilio-ke.2'`,
  },
});
