import { describe, expect, it } from 'vitest';
import rule from '../../../src/lint/rules/verified-not-one.ts';
import { describeRule, fixesOf } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    yes: `
      update save
        contact_phone_number_is_verified = 'yes'     # info`,
    'a condition that is joined to text': `
      select consent: yes, no
      update save
        contact_phone_number_is_verified = concat('', #form/consent = 'yes')     # info`,
    'a choice': `
      select consent: 1, maybe     # info
      map contact_phone_number_is_verified <- consent`,
    'a text question': `
      text consent     # info
      map contact_phone_number_is_verified <- consent`,
    'a count': `
      multi-select consents: sms, call
      hidden verified = count-selected(#form/consents)     # info
      map contact_phone_number_is_verified <- verified`,
    'the number 2': `
      update save
        contact_phone_number_is_verified = 2     # info`,
  },
  right: {
    'true(), which is saved as 1': `
      update save
        contact_phone_number_is_verified = true()`,
    'the result of a condition, which is saved as 1 or 0 (verified-false-is-true reports the 0)': `
      select consent: yes, no
      update save
        contact_phone_number_is_verified = #form/consent = 'yes'`,
    '1 as number and as text': `
      select consent: yes, no
      update one
        contact_phone_number_is_verified = if(#form/consent = 'yes', 1, '')
      update two
        contact_phone_number_is_verified = if(#form/consent = 'yes', '1', '')`,
    'a checkbox with the value 1': `
      multi-select consent: 1
      map contact_phone_number_is_verified <- consent`,
    'what reads as no, which verified-false-is-true reports': `
      update save
        contact_phone_number_is_verified = '0'`,
    'a text question that takes only 1': `
      text consent
        validate . = '1'
      map contact_phone_number_is_verified <- consent`,
    'the flag of the case': `
      hidden verified = #case/contact_phone_number_is_verified
      map contact_phone_number_is_verified <- verified`,
  },
});

describe('verified-not-one: what it offers', () => {
  const offered = (text: string) => fixesOf(rule, text).map(({ kind, edits }) => [kind, edits]);

  it('1 for what reads as yes', () => {
    expect(offered("update save\n  contact_phone_number_is_verified = 'yes'")).toMatchObject([
      ['suggestion', [{ type: 'set-write-expression', value: "'1'" }]],
    ]);
    expect(offered('multi-select ok: 2 (Yes)\nmap contact_phone_number_is_verified <- ok')).toMatchObject([
      ['suggestion', [{ type: 'set-choice-value', from: '2', to: '1' }]],
    ]);
  });

  it('nothing for what does not', () => {
    for (const text of ['2', '3', 'maybe', 'x'])
      expect(offered(`update save\n  contact_phone_number_is_verified = '${text}'`)).toEqual([]);
  });

  it('nothing where a condition looks for the old value', () => {
    const text =
      "multi-select ok: yes\ntext why\n  display #form/ok = 'yes'\nmap contact_phone_number_is_verified <- ok";
    expect(offered(text)).toEqual([]);
  });
});
