import { expect, it } from 'vitest';
import rule from '../../../src/lint/rules/mapping-question-gone.ts';
import { describeRule, findingsOf } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'a question that was deleted': `
      text name
      map contact_phone_number <- phone        # error`,
    'a question that stands in a group now': `
      group contact
      text contact/phone
      map contact_phone_number <- phone        # error`,
    'a property of the parent case': `
      text name
      map parent/time_zone <- tz               # error`,
    'one of two questions on a property': `
      text phone
      map contact_phone_number <- phone
      map contact_phone_number <- phone_2      # error`,
  },
  right: {
    'a question of the form': `
      text phone
      map contact_phone_number <- phone`,
    'a hidden value': `
      hidden tz = 'Africa/Nairobi'
      map time_zone <- tz`,
    'an expression of a case action': `
      create save
        contact_phone_number = /data/phone`,
    'another property': `
      text name
      map village <- gone`,
  },
});

it('names the question as the designer knew it', () => {
  const [finding] = findingsOf(rule, 'text name\nmap parent/contact_phone_number <- contact/phone');
  expect(finding?.message.what).toBe(
    'CommCare HQ is about to drop the mapping of `parent/contact_phone_number`: the form has no question `phone`.',
  );
});
