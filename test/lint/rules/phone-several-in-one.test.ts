import { describe, expect, it } from 'vitest';
import rule from '../../../src/lint/rules/phone-several-in-one.ts';
import { describeRule, findingsOf, fixesOf } from '../support/rule.ts';

const NUMBER = "validate regex(., '^254[17][0-9]{8}$')";

describeRule(rule, {
  wrong: {
    'with a slash between': `
      text first
        ${NUMBER}
      text second
        ${NUMBER}
      update save
        contact_phone_number = concat(#form/first, '/', #form/second)     # error`,
    'without anything between': `
      project countries KE
      text first
        validate regex(., '^0[17][0-9]{8}$')
      text second
        validate regex(., '^0[17][0-9]{8}$')
      hidden both = concat(#form/first, #form/second)     # error
      map contact_phone_number <- both`,
    'with join': `
      text first
        ${NUMBER}
      text second
        ${NUMBER}
      update save
        contact_phone_number = join(', ', #form/first, #form/second)     # error`,
    'what nobody checks, with a word between': `
      text first
      text second
      update save
        contact_phone_number = concat(#form/first, ' or ', #form/second)     # error`,
    'all answers of a repeat': `
      repeat person
      text person/phone
        ${NUMBER}
      update save
        contact_phone_number = join(' ', #form/person/phone)     # error`,
    'behind the code of the form': `
      text first
        validate regex(., '^[17][0-9]{8}$')
      text second
        validate regex(., '^[17][0-9]{8}$')
      update save
        contact_phone_number = concat('254', #form/first, ',254', #form/second)     # error`,
  },
  right: {
    'parts of one number': `
      text first
        validate regex(., '^[17][0-9]{2}$')
      text rest
        validate regex(., '^[0-9]{6}$')
      update save
        contact_phone_number = concat('254', #form/first, #form/rest)`,
    'parts that nobody checks': `
      text first
      text rest
      update save
        contact_phone_number = concat('254', #form/first, ' ', #form/rest)`,
    'one or the other': `
      text first
        ${NUMBER}
      text second
        ${NUMBER}
      update save
        contact_phone_number = if(#form/first != '', #form/first, #form/second)`,
    'two that are never asked together': `
      select country: ke, ug
      text kenyan
        ${NUMBER}
        display #form/country = 'ke'
      text ugandan
        validate regex(., '^256[0-9]{9}$')
        display #form/country = 'ug'
      update save
        contact_phone_number = concat(#form/kenyan, #form/ugandan)`,
    'a number in each row of a repeat': `
      repeat person
      text person/phone
        ${NUMBER}
      hidden person/final = join(' ', #form/person/phone)
      map contact_phone_number <- person/final`,
    'two answers of which one is no number': `
      text phone
        ${NUMBER}
      text extension
        validate regex(., '^[0-9]{1,4}$')
      update save
        contact_phone_number = concat(#form/phone, #form/extension)`,
  },
});

const WRONG = `
text first
  ${NUMBER}
text second
  ${NUMBER}
update save
  contact_phone_number = concat(#form/first, '/', #form/second)`;

describe('phone-several-in-one: what it says and offers', () => {
  it('names both questions', () => {
    expect(findingsOf(rule, WRONG)[0]?.message.what).toBe(
      'The numbers of `first` and `second` are saved together as one phone number.',
    );
  });

  it('saves the first that is given', () => {
    expect(fixesOf(rule, WRONG)).toMatchObject([
      {
        kind: 'suggestion',
        edits: [{ value: "if(#form/first != '', #form/first, #form/second)" }],
      },
    ]);
  });

  it('offers nothing where the expression does more', () => {
    expect(
      fixesOf(
        rule,
        WRONG.replace(
          "concat(#form/first, '/', #form/second)",
          "if(#form/first != '', concat(#form/first, '/', #form/second), '')",
        ),
      ),
    ).toEqual([]);
  });
});
