import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/lint/engine.ts';
import rule from '../../../src/lint/rules/form-stops.ts';
import { sketch } from '../support/form.ts';
import { describeRule, findingsOf } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'selected-at beyond the list, which is empty when the form opens': `
      multi-select languages: en, fra
      hidden first = selected-at(#form/languages, 0)     # error
      map language_code <- first`,
    'in the write itself': `
      multi-select languages: en, fra
      update save
        language_code = selected-at(#form/languages, 0)     # error`,
    'a default that its type cannot take': `
      int number     # error
        default 'abc'
      hidden final = concat('254', #form/number)
      map contact_phone_number <- final`,
    'a text of the node that its type cannot take': `
      int number     # error
        initial abc
      hidden final = concat('254', #form/number)
      map contact_phone_number <- final`,
    'a text of the node that is no choice': `
      select language: en, fra     # error
        initial deu
      map language_code <- language`,
    'a circle': `
      hidden a = #form/b     # error
      hidden b = #form/a
      map time_zone <- a`,
    'a wrong number of arguments, even in a branch that never runs': `
      hidden zone = if(true(), 'Africa/Nairobi', concat(if(1, 2), ''))     # error
      map time_zone <- zone`,
    'selected() of a number': `
      text phone
      hidden n = string-length(#form/phone)
      hidden final = if(selected(#form/n, '5'), #form/phone, '')     # error
      map contact_phone_number <- final`,
    'substr with an end before the start, for a short answer': `
      text phone
      hidden final = substr(#form/phone, 0, -9)     # error
      map contact_phone_number <- final`,
    'substr, for an answer of the length that the condition asks for': `
      text phone
        validate string-length(.) = 8
      hidden final = substr(#form/phone, 0, -9)     # error
      map contact_phone_number <- final`,
    'substr, for the numbers of the country that the condition takes': `
      text phone
        validate regex(., '^[689][0-9]{7}$')
      hidden final = substr(#form/phone, 0, -10)     # error
      map contact_phone_number <- final`,
    'in a condition of the write': `
      multi-select kinds: a, b
      text phone
      update save
        contact_phone_number = #form/phone when selected-at(#form/kinds, 1) = 'b'     # error`,
    'in the display condition of the question': `
      multi-select kinds: a, b
      text phone     # error
        display selected-at(#form/kinds, 0) = 'a'
      map contact_phone_number <- phone`,
  },
  right: {
    'a list that is asked for its length first': `
      multi-select languages: en, fra
      hidden first = if(count-selected(#form/languages) > 0, selected-at(#form/languages, 0), '')
      map language_code <- first`,
    'what no write depends on': `
      multi-select languages: en, fra
      hidden other = selected-at(#form/languages, 0)
      int age
        initial abc
      text phone
      map contact_phone_number <- phone`,
    'selected() of a question': `
      multi-select consent: yes, no
      update save
        contact_phone_number_is_verified = if(selected(#form/consent, 'yes'), 1, '')`,
    'substr from the left': `
      text phone
      hidden final = concat('254', substr(#form/phone, 1, 10))
      map contact_phone_number <- final`,
    'substr whose start is behind its end, which is empty': `
      text phone
      hidden final = substr(#form/phone, 5, 3)
      map contact_phone_number <- final`,
    'substr, where the condition takes only long answers': `
      text phone
        validate regex(., '^[689][0-9]{9}$')
      hidden final = substr(#form/phone, 0, -10)
      map contact_phone_number <- final`,
    'substr behind a condition on the length': `
      text phone
        validate regex(., '^0[0-9]{9}$')
      hidden final = if(string-length(#form/phone) > 9, concat('254', substr(#form/phone, string-length(#form/phone) - 9)), '')
      map contact_phone_number <- final`,
    'an answer that the validation condition refuses': `
      text phone
        validate string-length(.) >= 10
      hidden final = if(#form/phone = '', '', substr(#form/phone, 0, string-length(#form/phone) - 9))
      map contact_phone_number <- final`,
  },
});

describe('form-stops: what it says', () => {
  it('that the form does not open, where and why', () => {
    const [finding] = findingsOf(
      rule,
      'multi-select m: a, b\nhidden first = selected-at(#form/m, 0)\nmap language_code <- first',
    );
    expect(finding?.message.what).toMatch(/^The form does not open: CommCare stops at `first`\. .+\.$/);
    expect(finding?.site).toMatchObject({ path: '/data/first', part: 'calculate' });
  });

  it('at which answer it stops', () => {
    const [finding] = findingsOf(
      rule,
      'text phone\nhidden final = substr(#form/phone, 0, -9)\nmap contact_phone_number <- final',
    );
    expect(finding?.message.what).toContain('The form stops when `phone` is answered with `1`');
  });

  it('nothing beside an expression that cannot be read', () => {
    const { form, project } = sketch("hidden a = concat('x'\nmap time_zone <- a");
    expect(lint(form, project).map(({ rule }) => rule)).toEqual(['expression-invalid']);
  });
});
