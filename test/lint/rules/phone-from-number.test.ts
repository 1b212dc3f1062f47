import { describe, expect, it } from 'vitest';
import rule from '../../../src/lint/rules/phone-from-number.ts';
import { describeRule, findingsOf, fixesOf } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'an Integer question': `
      int phone        # error
      map contact_phone_number <- phone`,
    'Long and Decimal questions': `
      long first       # error
      decimal second   # error
      create one
        contact_phone_number = /data/first
      create two
        contact_phone_number = #form/second`,
    'an Integer question behind hidden values': `
      int phone        # error
      hidden with_code = concat('254', /data/phone)
      hidden final = if(/data/with_code != '', #form/with_code, '')
      map contact_phone_number <- final`,
    'number() in a hidden value': `
      text phone
      hidden final = number(/data/phone)     # error
      map contact_phone_number <- final`,
    'arithmetic in the write itself': `
      text phone
      create save
        contact_phone_number = /data/phone + 254000000000    # error`,
    'int() inside a text function': `
      text phone
      hidden final = concat('254', int(/data/phone))     # error
      map contact_phone_number <- final`,
    'unary minus': `
      text phone
      hidden final = -/data/phone     # error
      map contact_phone_number <- final`,
    'a number literal that prints with an E': `
      hidden phone = 254712345678     # error
      map contact_phone_number <- phone`,
    'one branch of several': `
      select has_code: yes, no
      text phone
      hidden final = if(#form/has_code = 'yes', #form/phone, 254000000000 + #form/phone)    # error
      map contact_phone_number <- final`,
    'number() around something from the case': `
      hidden final = number(#case/phone)     # error
      map contact_phone_number <- final`,
    'an Integer default': `
      text phone       # error
        default round(#case/phone)
      map contact_phone_number <- phone`,
  },
  right: {
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
    'a bare number literal below 2^31': `
      hidden phone = 712345678
      map contact_phone_number <- phone`,
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
        title: 'Change to Phone Number or Numeric ID',
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
