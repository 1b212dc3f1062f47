import { describe, expect, it } from 'vitest';
import rule from '../../../src/lint/rules/gateway-unknown.ts';
import { describeRule, fixesOf } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'a constant': `
      project gateways TWILIO_KE
      create save
        contact_backend_id = 'MOBILE_BACKEND_TEST'     # error`,
    'a choice': `
      project gateways TWILIO_KE
      select gateway: TWILIO_KE, TELERIVET     # error
      map contact_backend_id <- gateway`,
    'any name, when the project has no gateway': `
      project gateways
      hidden gateway = 'TWILIO_KE'     # error
      map contact_backend_id <- gateway`,
    'a name while the gateways are unknown': `
      hidden gateway = 'TWILIO_KE'     # incomplete
      map contact_backend_id <- gateway`,
  },
  right: {
    'a gateway of the project in other case, with blanks around': `
      project gateways TWILIO_KE
      create save
        contact_backend_id = ' twilio_ke '`,
    blank: `
      project gateways TWILIO_KE
      create save
        contact_backend_id = '  '`,
    'the gateway of the case': `
      project gateways TWILIO_KE
      hidden gateway = #case/contact_backend_id
      map contact_backend_id <- gateway`,
    'a name with a blank inside, which gateway-invalid-name reports': `
      project gateways TWILIO_KE
      create save
        contact_backend_id = 'TWILIO KE'`,
  },
});

describe('gateway-unknown: what it offers', () => {
  it('the gateway that is spelled almost so', () => {
    const text = "project gateways TWILIO_KE, TWILIO_UG\ncreate save\n  contact_backend_id = 'twilio-ke'";
    expect(fixesOf(rule, text).map(({ kind, title }) => [kind, title])).toEqual([
      ['suggestion', 'Use TWILIO_KE'],
    ]);
  });
});
