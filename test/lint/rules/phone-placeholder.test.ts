import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/lint/engine.ts';
import rule from '../../../src/lint/rules/phone-placeholder.ts';
import { sketch } from '../support/form.ts';
import { describeRule, fixesOf } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'a default': `
      text phone     # warning
        default '9999999999'
      map contact_phone_number <- phone`,
    'the text of the node': `
      text phone     # warning
        initial 0000000000
      map contact_phone_number <- phone`,
    'a constant in a branch': `
      text phone
        validate regex(., '^91[6-9][0-9]{9}$')
      update save
        contact_phone_number = if(#form/phone = '', '1234567890', #form/phone)     # warning`,
    'a choice': `
      select phone: 919812345678, 919999999999     # warning
      map contact_phone_number <- phone`,
    'behind a code of the form': `
      hidden none = '9999999999'     # warning
      hidden final = concat('91', #form/none)
      map contact_phone_number <- final`,
    'a condition that lets it through': `
      text phone     # warning
        validate regex(., '^91[6-9][0-9]{9}$') or . = '9999999999'
      map contact_phone_number <- phone`,
    'a pattern that does': `
      text phone     # warning
        validate regex(., '^(91[6-9][0-9]{9}|0{10})$')
      map contact_phone_number <- phone`,
    'a number in a condition': `
      text phone     # warning
        validate string-length(.) = 12 or . = 1234567890
      map contact_phone_number <- phone`,
  },
  right: {
    'a condition that refuses it': `
      text phone
        validate regex(., '^91[6-9][0-9]{9}$') and . != '919999999999'
      map contact_phone_number <- phone`,
    'a pattern that happens to take it': `
      text phone
        validate regex(., '^91[6-9][0-9]{9}$')
      map contact_phone_number <- phone`,
    'an expression that throws it away': `
      text phone
        validate regex(., '^91[6-9][0-9]{9}$') or . = '9999999999'
      update save
        contact_phone_number = if(#form/phone = '9999999999', '', #form/phone)`,
    'a number': `
      hidden phone = '254712345678'
      map contact_phone_number <- phone`,
    'another property': `
      hidden phone = '9999999999'
      map time_zone <- phone`,
  },
});

describe('phone-placeholder', () => {
  it('is told instead of a constant number, and beside a number that HQ cannot send to', () => {
    const rulesOf = (text: string) => {
      const { form, project } = sketch(`project countries IN\n${text}\nmap contact_phone_number <- p`);
      return lint(form, project).map(({ rule }) => rule);
    };
    expect(rulesOf("hidden p = '919999999999'")).toEqual(['phone-placeholder']);
    expect(rulesOf("hidden p = '1234567890'")).toEqual(['phone-invalid', 'phone-placeholder']);
  });

  it('offers to leave it empty', () => {
    expect(fixesOf(rule, "text phone\n  default '9999999999'\nmap contact_phone_number <- phone")).toEqual([
      {
        kind: 'suggestion',
        title: 'Leave it empty',
        edits: [{ type: 'set-expression', path: '/data/phone', part: 'default', value: "''" }],
      },
    ]);
  });
});
