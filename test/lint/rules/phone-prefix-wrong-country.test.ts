import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/lint/engine.ts';
import rule from '../../../src/lint/rules/phone-prefix-wrong-country.ts';
import { sketch } from '../support/form.ts';
import { describeRule, findingsOf, fixesOf } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'before numbers of the project, which nobody checks': `
      project countries KE
      text phone
      update save
        contact_phone_number = concat('+91', #form/phone)     # error`,
    'before checked ones': `
      project countries KE
      text phone
        validate regex(., '^[17][0-9]{8}$')
      hidden final = concat('255', #form/phone)     # error
      map contact_phone_number <- final`,
    'after the 0 was cut': `
      project countries KE
      text phone
        validate regex(., '^0[17][0-9]{8}$')
      hidden final = concat('255 ', substr(#form/phone, 1))     # error
      map contact_phone_number <- final`,
    'in a hidden value of its own': `
      project countries KE
      hidden code = '+91'     # error
      text phone
      update save
        contact_phone_number = concat(#form/code, #form/phone)`,
    'before a number in parts': `
      project countries KE
      text first
        validate regex(., '^[17][0-9]{2}$')
      text rest
        validate regex(., '^[0-9]{6}$')
      update save
        contact_phone_number = concat('91', #form/first, #form/rest)     # error`,
    'in one branch, beside the number as it is': `
      project countries KE
      text phone
      update save
        contact_phone_number = if(starts-with(#form/phone, '0'), concat('255', substr(#form/phone, 1)), #form/phone)     # error`,
  },
  right: {
    'the code of the project': `
      project countries KE
      text phone
      update save
        contact_phone_number = concat('+254', #form/phone)`,
    'a country that shares the code': `
      project countries CA
      text phone
      update save
        contact_phone_number = concat('1', #form/phone)`,
    'numbers that are none of the project': `
      project countries KE
      text phone
        validate regex(., '^[6-9][0-9]{9}$')
      update save
        contact_phone_number = concat('91', #form/phone)`,
    'a form that knows both codes': `
      project countries KE
      select country: ke, tz
      text phone
      update save
        contact_phone_number = if(#form/country = 'ke', concat('254', #form/phone), concat('255', #form/phone))`,
    'a code that a person chooses': `
      project countries KE
      select code: 255, 256
      text phone
      update save
        contact_phone_number = concat(#form/code, #form/phone)`,
    'unknown countries': `
      text phone
      update save
        contact_phone_number = concat('+91', #form/phone)`,
    'the plus alone': `
      project countries KE
      text phone
      update save
        contact_phone_number = concat('+', #form/phone)`,
  },
});

const WRONG =
  "project countries KE\ntext phone\n  validate string-length(.) > 5\nupdate save\n  contact_phone_number = concat('+91', #form/phone)";

describe('phone-prefix-wrong-country: what it says and offers', () => {
  it('names both countries and what is saved', () => {
    const [finding] = findingsOf(rule, WRONG);
    expect(finding?.message.what).toBe(
      '`+91` (India) is put before numbers of Kenya: `91712123456` is saved.',
    );
  });

  it('puts the right code in its place', () => {
    expect(fixesOf(rule, WRONG)).toEqual([
      {
        kind: 'suggestion',
        title: 'Use +254',
        edits: [
          {
            type: 'set-write-expression',
            action: '/data/save',
            block: 'update',
            property: 'contact_phone_number',
            value: "concat('+254', #form/phone)",
          },
        ],
      },
    ]);
  });

  it('offers each country whose numbers they may be, and each code once', () => {
    const titles = (countries: string) =>
      fixesOf(rule, WRONG.replace('KE', countries)).map(({ title }) => title);
    expect(titles('KE, UG')).toEqual(['Use +254', 'Use +256']);
    expect(titles('US, CA')).toEqual(['Use +1']);
  });

  it('is the only finding about the code', () => {
    const { form, project } = sketch(WRONG);
    expect(lint(form, project).map(({ rule }) => rule)).toEqual(['phone-prefix-wrong-country']);
  });

  it('is the only one that offers something, also where the number is not checked', () => {
    const { form, project } = sketch(WRONG.replace('\n  validate string-length(.) > 5', ''));
    const offers = lint(form, project).map(({ rule, fixes }) => [rule, fixes.length]);
    expect(offers).toContainEqual(['phone-prefix-wrong-country', 1]);
    expect(offers).toContainEqual(['phone-unvalidated', 0]);
  });
});
