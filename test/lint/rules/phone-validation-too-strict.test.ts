import rule from '../../../src/lint/rules/phone-validation-too-strict.ts';
import { describeRule } from '../support/rule.ts';

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
      text phone     # error
      hidden final = if(regex(#form/phone, '^0[0-9]{9}$'), #form/phone, '')
      map contact_phone_number <- final`,
    'a country code before the whole number': `
      project countries IN
      text phone     # error
        validate regex(., '^91[0-9]{10}$')
      update save
        contact_phone_number = concat('+91', #form/phone)`,
  },
  right: {
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
        validate regex(., '^07[0-9]{8}$')
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
        validate regex(., '^7[0-9]{8}$')
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
