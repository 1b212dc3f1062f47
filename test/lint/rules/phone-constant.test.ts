import rule from '../../../src/lint/rules/phone-constant.ts';
import { describeRule } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'a hidden value': `
      hidden phone = '254712345678'     # error
      map contact_phone_number <- phone`,
    'the write itself': `
      update save
        contact_phone_number = '+254 712 345678'     # error`,
    'two constants': `
      select side: a, b
      hidden phone = if(#form/side = 'a', '254712345678', '254712345679')     # error
      map contact_phone_number <- phone`,
    'a constant or nothing': `
      select use: yes, no
      hidden phone = if(#form/use = 'yes', '254712345678', '')     # error
      map contact_phone_number <- phone`,
    'the default of a hidden value': `
      hidden phone     # error
        default '254712345678'
      map contact_phone_number <- phone`,
  },
  right: {
    'a part of a choice': `
      select clinic: 254712345678-A, 254712345679-B
      hidden phone = substring-before(#form/clinic, '-')
      map contact_phone_number <- phone`,
    'a constant beside an answer': `
      text phone
      hidden final = if(#form/phone = '', '254712345678', #form/phone)
      map contact_phone_number <- final`,
    choices: `
      select hotline: 254712345678, 254712345679
      map contact_phone_number <- hotline`,
    'a default that a person can change': `
      text phone
        default '254712345678'
      map contact_phone_number <- phone`,
    'a constant that is no number, which phone-invalid reports': `
      hidden phone = '0712345678'
      map contact_phone_number <- phone`,
    nothing: `
      hidden phone = ''
      map contact_phone_number <- phone`,
    'the number of the case': `
      hidden phone = if(true(), #case/phone, '254712345678')
      map contact_phone_number <- phone`,
  },
});
