import rule from '../../../src/lint/rules/verified-not-one.ts';
import { describeRule } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    yes: `
      update save
        contact_phone_number_is_verified = 'yes'     # info`,
    'true()': `
      update save
        contact_phone_number_is_verified = true()     # info`,
    'the result of a condition': `
      select consent: yes, no
      update save
        contact_phone_number_is_verified = #form/consent = 'yes'     # info`,
    'a choice': `
      select consent: 1, maybe     # info
      map contact_phone_number_is_verified <- consent`,
    'a text question': `
      text consent     # info
      map contact_phone_number_is_verified <- consent`,
    'a count': `
      multi-select consents: sms, call
      hidden verified = count-selected(#form/consents)     # info
      map contact_phone_number_is_verified <- verified`,
    'the number 2': `
      update save
        contact_phone_number_is_verified = 2     # info`,
  },
  right: {
    '1 as number and as text': `
      select consent: yes, no
      update one
        contact_phone_number_is_verified = if(#form/consent = 'yes', 1, '')
      update two
        contact_phone_number_is_verified = if(#form/consent = 'yes', '1', '')`,
    'a checkbox with the value 1': `
      multi-select consent: 1
      map contact_phone_number_is_verified <- consent`,
    'what reads as no, which verified-false-is-true reports': `
      update save
        contact_phone_number_is_verified = '0'`,
    'a text question that takes only 1': `
      text consent
        validate . = '1'
      map contact_phone_number_is_verified <- consent`,
    'the flag of the case': `
      hidden verified = #case/contact_phone_number_is_verified
      map contact_phone_number_is_verified <- verified`,
  },
});
