import rule from '../../../src/lint/rules/verified-without-consent.ts';
import { describeRule } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'a constant': `
      update save
        contact_phone_number_is_verified = 1     # warning`,
    'a hidden value': `
      hidden verified = '1'     # warning
      map contact_phone_number_is_verified <- verified`,
    'only whether there is a number': `
      text phone
      hidden verified = if(#form/phone != '', 1, '')     # warning
      map contact_phone_number <- phone
      map contact_phone_number_is_verified <- verified`,
    'in a project that works in the United States': `
      project countries KE, US
      update save
        contact_phone_number_is_verified = 1     # warning`,
    'in a project elsewhere': `
      project countries KE
      update save
        contact_phone_number_is_verified = 1     # info`,
    'a condition of the write about the number': `
      text phone
      update save
        contact_phone_number = #form/phone
        contact_phone_number_is_verified = 1 when string-length(#form/phone) > 5     # warning`,
  },
  right: {
    'an answer decides': `
      select consent: yes, no
      hidden verified = if(#form/consent = 'yes', 1, '')
      map contact_phone_number_is_verified <- verified`,
    'an answer far away decides': `
      select consent: yes, no
      hidden agreed = #form/consent = 'yes'
      hidden both = #form/agreed and 1 = 1
      hidden verified = if(#form/both, 1, '')
      map contact_phone_number_is_verified <- verified`,
    'the answer itself': `
      multi-select consent: 1
      map contact_phone_number_is_verified <- consent`,
    'the result of a condition on an answer': `
      select consent: yes, no
      update save
        contact_phone_number_is_verified = #form/consent = 'yes'`,
    'a condition of the write': `
      select consent: yes, no
      update save
        contact_phone_number_is_verified = 1 when #form/consent = 'yes'`,
    'a condition of the action': `
      select consent: yes, no
      update save
        when #form/consent = 'yes'
        contact_phone_number_is_verified = 1`,
    'the display condition of the group around the case block': `
      select consent: yes, no
      group agreed
        display #form/consent = 'yes'
      update agreed/save
        contact_phone_number_is_verified = 1`,
    'the display condition of its source': `
      select consent: yes, no
      hidden verified = 1
        display #form/consent = 'yes'
      map contact_phone_number_is_verified <- verified`,
    'what functions make of the answer': `
      multi-select consent: sms
      select agree: yes, no
      update one
        contact_phone_number_is_verified = int(selected(#form/consent, 'sms'))
      update two
        contact_phone_number_is_verified = count-selected(#form/consent)
      update three
        contact_phone_number_is_verified = substr(translate(#form/agree, 'no', ''), 0, 1)`,
    'data of the case': `
      hidden verified = if(#case/consent = 'yes', 1, '')
      map contact_phone_number_is_verified <- verified`,
    'only nothing is written': `
      update save
        contact_phone_number_is_verified = ''`,
  },
});
