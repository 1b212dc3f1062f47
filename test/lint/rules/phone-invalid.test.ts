import { describe, expect, it } from 'vitest';
import rule from '../../../src/lint/rules/phone-invalid.ts';
import { describeRule, fixesOf } from '../support/rule.ts';

const constants = (texts: readonly string[]) =>
  Object.fromEntries(
    texts.map((text) => [text, `hidden phone = '${text}'     # error\nmap contact_phone_number <- phone`]),
  );

describeRule(rule, {
  wrong: {
    ...constants([
      '0712345678',
      '0',
      '254',
      'unknown',
      '+254712345678 x12',
      '254/712/345678',
      '00254712345678',
      '+254 (0)712345678',
      '999999999999',
      '25471234567890123456',
      '  ',
    ]),
    'a choice': `
      select hotline: 254712345678, none     # error
      map contact_phone_number <- hotline`,
    'a default': `
      text phone     # error
        default '0700000000'
      map contact_phone_number <- phone`,
    'a number literal that a text function writes with an E': `
      hidden phone = string(254712345678)     # error
      map contact_phone_number <- phone`,
    'a branch beside an answer': `
      text phone
      hidden final = if(#form/phone = '', 'none', #form/phone)     # error
      map contact_phone_number <- final`,
  },
  right: {
    'a number literal, which is saved with all its digits': `
      hidden phone = 254712345678
      map contact_phone_number <- phone`,
    'usable numbers': `
      select phone: 254712345678, +254712345678, +254 712 345678
      map contact_phone_number <- phone`,
    nothing: `
      hidden phone = ''
      map contact_phone_number <- phone`,
    'a country code that a person completes': `
      text phone
        default '+254'
      map contact_phone_number <- phone`,
    'a choice that the expression excludes': `
      select hotline: 254712345678, none
      hidden final = if(#form/hotline != 'none', #form/hotline, '')
      map contact_phone_number <- final`,
    'a choice that the condition of the write excludes': `
      select hotline: 254712345678, none
      update save
        contact_phone_number = #form/hotline when not(#form/hotline = 'none')`,
    'a choice that the validation condition excludes': `
      select hotline: 254712345678, none
        validate . != 'none'
      map contact_phone_number <- hotline`,
    'a part of a number': `
      text rest
      hidden final = concat('0', #form/rest)
      map contact_phone_number <- final`,
    'what the case holds': `
      hidden final = #case/phone
      map contact_phone_number <- final`,
  },
});

describe('phone-invalid: what it offers', () => {
  it('the number that was meant, in a project’s country', () => {
    const text = "project countries KE\nhidden p = '0712345678'\nmap contact_phone_number <- p";
    expect(fixesOf(rule, text)).toEqual([
      {
        kind: 'suggestion',
        title: 'Use 254712345678',
        edits: [{ type: 'set-expression', path: '/data/p', part: 'calculate', value: "'254712345678'" }],
      },
    ]);
  });

  it('nothing that would be a guess', () => {
    expect(fixesOf(rule, "hidden p = 'unknown'\nmap contact_phone_number <- p")).toEqual([]);
  });
});
