import { describe, expect, it } from 'vitest';
import rule from '../../../src/lint/rules/phone-from-number.ts';
import { describeRule, findingsOf, fixesOf } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'int() that takes the 0 of ten digits away, behind the code': `
      project countries IN
      text phone
        validate regex(., '^0[6-9][0-9]{9}$')
      hidden final = concat('91', int(#form/phone))     # error
      map contact_phone_number <- final`,
    'an Integer question': `
      int phone        # error
      map contact_phone_number <- phone`,
    'Long and Decimal questions': `
      long first       # warning
      decimal second   # warning
      create one
        contact_phone_number = /data/first
      create two
        contact_phone_number = #form/second`,
    'an Integer question behind hidden values': `
      int phone        # error
      hidden with_code = concat('91', /data/phone)
      hidden final = if(/data/with_code != '', #form/with_code, '')
      map contact_phone_number <- final`,
    'number() in a hidden value': `
      text phone
      hidden final = number(/data/phone)     # warning
      map contact_phone_number <- final`,
    'number() that is joined to text': `
      text phone
      hidden final = concat('+', number(/data/phone))     # error
      map contact_phone_number <- final`,
    'a Long question that is joined to text behind a hidden value': `
      long phone     # error
      hidden copy = /data/phone
      map contact_phone_number <- final
      hidden final = concat('+', /data/copy)`,
    'arithmetic in the write itself': `
      text phone
      create save
        contact_phone_number = /data/phone + 254000000000    # warning`,
    'int() inside a text function, of a country with large numbers': `
      text phone
      hidden final = concat('91', int(/data/phone))     # error
      map contact_phone_number <- final`,
    'a text function around a whole number': `
      text phone
        validate regex(., '^254[0-9]{9}$')
      hidden final = string(number(/data/phone))     # error
      map contact_phone_number <- final`,
    'number() where the condition lets a + begin': `
      text phone
        validate regex(., '^[+]?254[0-9]{9}$')
      hidden final = number(/data/phone)     # warning
      map contact_phone_number <- final`,
    'a Long question whose condition lets national numbers through': `
      long phone     # warning
        validate . > 1000
      map contact_phone_number <- phone`,
    'unary minus': `
      text phone
      hidden final = -/data/phone     # warning
      map contact_phone_number <- final`,
    'a number literal that a text function writes with an E': `
      hidden phone = concat('+', 254712345678)     # error
      map contact_phone_number <- phone`,
    'one branch of several': `
      select has_code: yes, no
      text phone
      hidden final = if(#form/has_code = 'yes', #form/phone, 254000000000 + #form/phone)    # warning
      map contact_phone_number <- final`,
    'number() around something from the case': `
      hidden final = number(#case/phone)     # warning
      map contact_phone_number <- final`,
    'a number as default': `
      text phone       # warning
        default round(#case/phone)
      map contact_phone_number <- phone`,
  },
  right: {
    'a constant code before an Integer question, where numbers are small': `
      int phone
        validate . > 99999999
      update save
        contact_phone_number = concat('254', #form/phone)`,
    'a constant code before int(), which drops the 0': `
      project countries KE
      text phone
        validate regex(., '^0[17][0-9]{8}$')
      update save
        contact_phone_number = concat('254', int(#form/phone))`,
    'a condition that lets neither 0 nor + begin': `
      text phone
        validate regex(., '^254[0-9]{9}$')
      hidden final = number(/data/phone)
      map contact_phone_number <- final`,
    'a Long question with such a condition': `
      project countries KE
      long phone
        validate . >= 254000000000 and . <= 254999999999
      map contact_phone_number <- phone`,
    'text and phone questions': `
      text phone
      phone numeric
      create save
        contact_phone_number = concat(/data/phone, /data/numeric)`,
    'text functions': `
      text phone
      hidden final = concat('254', substr(/data/phone, 1, string-length(/data/phone)))
      map contact_phone_number <- final`,
    'a number that is only compared': `
      int age
      text phone
      hidden final = if(/data/age >= 18 and int(/data/phone) > 0, /data/phone, '')
      map contact_phone_number <- final`,
    'a number literal, which is saved with all its digits': `
      hidden phone = 254712345678
      map contact_phone_number <- phone`,
    'a number literal as default, which becomes text': `
      hidden phone
        default 254712345678
      map contact_phone_number <- full
      hidden full = concat('+', /data/phone)`,
    'the result of a comparison': `
      text phone
      hidden odd = /data/phone = '1'
      map contact_phone_number <- odd`,
    'a number in another property': `
      int age
      map age <- age`,
    'an Integer question that a condition makes impossible': `
      int phone
      text other
      hidden final = if(false(), /data/phone, /data/other)
      map contact_phone_number <- final`,
  },
});

describe('phone-from-number: what it offers', () => {
  it('turns an Integer question into a phone question, surely when nothing looks at the number', () => {
    const plain = 'int phone\nmap contact_phone_number <- phone';
    expect(fixesOf(rule, plain)).toEqual([
      {
        kind: 'safe',
        title: 'Make it a phone number question',
        edits: [{ type: 'set-question-kind', path: '/data/phone', kind: 'phone' }],
      },
    ]);
  });

  it('only suggests it when a validation condition looks at the number', () => {
    const checked = 'int phone\n  validate . > 700000000\nmap contact_phone_number <- phone';
    expect(fixesOf(rule, checked).map(({ kind }) => kind)).toEqual(['suggestion']);
  });

  it('has one finding for a write that goes wrong twice', () => {
    const twice = 'int a\nint b\nhidden c = concat(/data/a, number(/data/b))\nmap contact_phone_number <- c';
    expect(findingsOf(rule, twice)).toHaveLength(1);
  });
});
