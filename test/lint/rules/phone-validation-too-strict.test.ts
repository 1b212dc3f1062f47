import { describe, expect, it } from 'vitest';
import rule from '../../../src/lint/rules/phone-validation-too-strict.ts';
import { describeRule, findingsOf, fixesOf } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'ten digits in a country with nine and a three-digit code': `
      project countries KE
      text phone     # error
        validate string-length(.) = 10
      map contact_phone_number <- phone`,
    'only the national form': `
      project countries KE
      text phone     # error
        validate regex(., '^07[0-9]{8}$')
      map contact_phone_number <- phone`,
    'one of two countries': `
      project countries KE, UG
      text phone     # error
        validate regex(., '^254[0-9]{9}$')
      map contact_phone_number <- phone`,
    'no country at all': `
      text phone     # error
        validate regex(., '^0[0-9]+$')
      map contact_phone_number <- phone`,
    'a number that the expression throws away': `
      project countries KE
      text phone
      hidden final = if(regex(#form/phone, '^0[0-9]{9}$'), #form/phone, '')     # error
      map contact_phone_number <- final`,
    'a country code before the whole number': `
      project countries IN
      text phone     # error
        validate regex(., '^91[0-9]{10}$')
      update save
        contact_phone_number = concat('+91', #form/phone)`,
    'what Web Apps refuse': `
      project countries KE
      text phone     # error
        validate regex(., '^254[[:digit:]]{9}$')
      map contact_phone_number <- phone`,
    'a range in use that is left out': `
      project countries KE
      text phone     # warning
        validate regex(., '^2547[0-9]{8}$')
      map contact_phone_number <- phone`,
    'a range behind the code of the form, in unknown countries': `
      text phone     # warning
        validate regex(., '^[789][0-9]{9}$')
      update save
        contact_phone_number = concat('91', #form/phone)`,
    'a range of the country that the condition itself names': `
      text phone     # warning
        validate regex(., '^[+]?2547[0-9]{8}$')
      map contact_phone_number <- phone`,
    'numbers that begin with a 0 of their own': `
      project countries BF
      text phone     # warning
        validate regex(., '^226[1-9][0-9]{7}$')
      map contact_phone_number <- phone`,
    'one of two lengths': `
      project countries DE
      text phone     # warning
        validate regex(., '^49[0-9]{10}$')
      map contact_phone_number <- phone`,
    'a list of operators that lacks one': `
      project countries KE
      text phone     # warning
        validate regex(., '^0(70|71|72|74|79|1[0-9])[0-9]{7}$')
      hidden final = concat('254', substr(#form/phone, 1))
      map contact_phone_number <- final`,
    'an expression that cuts the number': `
      project countries KE
      text phone
        validate regex(., '^254[0-9]{9}$')
      hidden final = substr(#form/phone, 3)     # error
      map contact_phone_number <- final`,
    'an expression that cuts what nobody checks': `
      project countries KE
      text phone
      update save
        contact_phone_number = substr(#form/phone, 5)     # error`,
    'a code with a part of the number in it': `
      project countries KE
      text phone
        validate regex(., '^[0-9]{8}$')
      update save
        contact_phone_number = concat('2547', #form/phone)     # warning`,
    'parts that cannot make a number': `
      project countries KE
      text first     # error
        validate regex(., '^[17][0-9]$')
      text rest
        validate regex(., '^[0-9]{6}$')
      update save
        contact_phone_number = concat('254', #form/first, #form/rest)`,
  },
  right: {
    'every range, and no more': `
      project countries KE
      text phone
        validate regex(., '^254[17][0-9]{8}$')
      map contact_phone_number <- phone`,
    'what is left behind more than the code': `
      project countries AR
      text phone
        validate regex(., '^[0-9]{10}$')
      update save
        contact_phone_number = concat('549', #form/phone)`,
    'the lengths of today': `
      project countries BR
      text phone
        validate regex(., '^55[0-9]{2}9[0-9]{8}$')
      map contact_phone_number <- phone`,
    'a number asked in parts': `
      project countries KE
      text first
        validate regex(., '^[17][0-9]{2}$')
      text rest
        validate regex(., '^[0-9]{6}$')
      update save
        contact_phone_number = concat('+254', #form/first, #form/rest)`,
    'an operator that is chosen, and digits': `
      project countries TG
      select operator: 70, 71, 72, 73, 78, 79, 90, 91, 92, 93, 96, 97, 98, 99
      text rest
        validate regex(., '^[0-9]{6}$')
      update save
        contact_phone_number = concat('228', #form/operator, #form/rest)`,
    'an operator with its 0, which is cut': `
      project countries KE
      select operator: 0712, 0722
      text rest
        validate regex(., '^[0-9]{6}$')
      update save
        contact_phone_number = concat('254', substr(#form/operator, 1), #form/rest)`,
    'a question for each country': `
      project countries KE, UG
      select country: ke, ug
      text kenyan
        validate regex(., '^254[0-9]{9}$')
      text ugandan
        validate regex(., '^256[0-9]{9}$')
      update save
        contact_phone_number = if(#form/country = 'ke', #form/kenyan, #form/ugandan)`,
    'landlines refused': `
      project countries KE
      text phone
        validate regex(., '^254(1[0-9]|7[0-9])[0-9]{7}$')
      map contact_phone_number <- phone`,
    'numbers of the country that the code names': `
      project countries KE, UG
      text phone
        validate regex(., '^[0-9]{9}$')
      update save
        contact_phone_number = concat('254', #form/phone)`,
    'only one spelling': `
      project countries KE
      text phone
        validate regex(., '^254[0-9]{9}$')
      map contact_phone_number <- phone`,
    'only with the plus': `
      project countries KE
      text phone
        validate regex(., '^[+]254[0-9]{9}$')
      map contact_phone_number <- phone`,
    'only mobile numbers': `
      project countries KE
      text phone
        validate regex(., '^254[17][0-9]{8}$')
      map contact_phone_number <- phone`,
    'the national form that an expression makes international': `
      project countries KE
      text phone
        validate regex(., '^0[17][0-9]{8}$')
      hidden final = concat('254', substr(#form/phone, 1))
      map contact_phone_number <- final`,
    'some country, while the countries are unknown': `
      text phone
        validate regex(., '^509[0-9]{8}$')
      map contact_phone_number <- phone`,
    'a condition that depends on another answer': `
      project countries KE
      select kind: short, long
      text phone
        validate #form/kind = 'short' or string-length(.) = 3
      map contact_phone_number <- phone`,
    'a code that a person chooses': `
      project countries KE
      select code: 254, 256
      text phone
        validate regex(., '^[17][0-9]{8}$')
      update save
        contact_phone_number = concat(#form/code, #form/phone)`,
    'a code from the case': `
      project countries KE
      text phone
        validate regex(., '^7[0-9]{8}$')
      update save
        contact_phone_number = concat(#case/code, #form/phone)`,
  },
});

describe('phone-validation-too-strict: what it says and offers', () => {
  it('names the range and its part of the plan', () => {
    const text =
      "project countries KE\ntext phone\n  validate regex(., '^2547[0-9]{8}$')\nmap contact_phone_number <- phone";
    const [finding] = findingsOf(rule, text);
    expect(finding?.message.what).toBe(
      '`phone` refuses mobile numbers of Kenya that begin with `01`: about a third of the country’s ranges, like `254100123456`.',
    );
    expect(finding?.site).toMatchObject({ path: '/data/phone', part: 'constraint' });
  });

  it('says where numbers are refused, when that is not everywhere', () => {
    const text =
      "project countries KE\ntext phone\n  validate regex(., '^254[[:digit:]]{9}$')\nmap contact_phone_number <- phone";
    expect(findingsOf(rule, text)[0]?.message.what).toContain('can be given in `phone` in Web Apps:');
  });

  it('says at the expression that the condition is not the cause', () => {
    const text =
      "project countries KE\ntext phone\n  validate regex(., '^254[0-9]{9}$')\nhidden f = substr(#form/phone, 3)\nmap contact_phone_number <- f";
    const [finding] = findingsOf(rule, text);
    expect(finding?.site).toMatchObject({ path: '/data/f', part: 'calculate' });
    expect(finding?.message.how).toContain('The validation condition is not the cause');
    expect(finding?.fixes).toEqual([]);
  });

  it('offers a condition for what stands behind the code of the form', () => {
    const text =
      "text phone\n  validate regex(., '^[789][0-9]{9}$')\nupdate save\n  contact_phone_number = concat('91', #form/phone)";
    const [fix] = fixesOf(rule, text);
    expect(fix?.title).toBe('Take numbers of India without the country code');
    expect(fix?.edits[0]).toMatchObject({ value: "regex(., '^[0-9]{10}$')" });
  });
});
