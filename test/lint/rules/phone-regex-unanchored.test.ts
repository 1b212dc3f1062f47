import { expect, it } from 'vitest';
import rule from '../../../src/lint/rules/phone-regex-unanchored.ts';
import { describeRule, fixesOf } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'nothing around the pattern': `
      text phone     # warning
        validate regex(., '[0-9]{9}')
      map contact_phone_number <- phone`,
    'no end': `
      text phone     # warning
        validate regex(., '^[+]?[0-9]{9,12}')
      map contact_phone_number <- phone`,
    'no beginning': `
      text phone     # warning
        validate . != '' and regex(., '[0-9]{9}$')
      map contact_phone_number <- phone`,
    'only one alternative anchored on each side': `
      text phone     # warning
        validate regex(., '^254[0-9]{9}|07[0-9]{8}$')
      map contact_phone_number <- phone`,
    'in the expression of a hidden value': `
      text phone
      hidden final = if(regex(#form/phone, '[0-9]{9}'), #form/phone, '')     # warning
      map contact_phone_number <- final`,
    'in the condition of a write': `
      text phone
      update save
        contact_phone_number = #form/phone when regex(#form/phone, '[0-9]{9}')     # warning`,
  },
  right: {
    'anchored on both sides': `
      text phone
        validate regex(., '^254[0-9]{9}$')
      map contact_phone_number <- phone`,
    'anchored alternatives': `
      text phone
        validate regex(., '^(254[0-9]{9}|256[0-9]{9})$') or regex(., '^254[0-9]{9}$|^256[0-9]{9}$')
      map contact_phone_number <- phone`,
    'anchored the other way': `
      text phone
        validate regex(., '\\\\A254[0-9]{9}\\\\z')
      map contact_phone_number <- phone`,
    'what must not be found': `
      text phone
        validate not(regex(., '[a-z]')) and regex(., '^254[0-9]{9}$')
      map contact_phone_number <- phone`,
    'a condition that is decided otherwise': `
      text phone
        validate regex(., '[0-9]{12}') and string-length(.) = 12
      map contact_phone_number <- phone`,
    'a pattern of the beginning, where another describes the whole': `
      text phone
        validate regex(., '^254') and regex(., '^[0-9]{12}$')
      map contact_phone_number <- phone`,
    'a pattern of the beginning behind a condition that takes only numbers': `
      text phone
        validate regex(., '^254[17][0-9]{8}$') or . = 'none'
      hidden final = if(regex(#form/phone, '^254'), #form/phone, '')
      map contact_phone_number <- final`,
    'a pattern that is no constant': `
      text phone
        validate regex(., #case/pattern)
      map contact_phone_number <- phone`,
    'a pattern of another question': `
      text code
        validate regex(., '[0-9]')
      text phone
      map contact_phone_number <- phone`,
  },
});

it('phone-regex-unanchored offers the anchored pattern', () => {
  const offered = (pattern: string) =>
    fixesOf(rule, `text p\n  validate regex(., '${pattern}')\nmap contact_phone_number <- p`).map(
      ({ edits: [edit] }) => edit && 'value' in edit && edit.value,
    );
  expect(offered('^[0-9]{9}')).toEqual(["regex(., '^[0-9]{9}$')"]);
  expect(offered('^254')).toEqual([]);
  expect(offered('^254[0-9]{9}|[0-9]{9}')).toEqual(["regex(., '^(^254[0-9]{9}|[0-9]{9})$')"]);
});
