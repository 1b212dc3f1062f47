import { describe, expect, it } from 'vitest';
import rule from '../../../src/lint/rules/value-cannot-fit.ts';
import { describeRule, findingsOf, fixesOf } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'several choices through a hidden value': `
      project languages en, fra
      multi-select languages: en, fra     # error
      hidden final = if(#form/languages = '', 'en', #form/languages)
      map language_code <- final`,
    'a date as the number': `
      date birth     # error
      map contact_phone_number <- birth`,
    'a time as the number': `
      time call     # error
      map contact_phone_number <- call`,
    'a number as the e-mail address': `
      int age     # error
      map commcare_email_address <- age`,
    'a date as the zone, through a hidden value': `
      date-time day     # error
      hidden zone = #form/day
      map time_zone <- zone`,
    'a date as the language': `
      date day     # error
      update save
        language_code = #form/day`,
    'a number as the gateway': `
      decimal size     # error
      map contact_backend_id <- size`,
    'several languages': `
      multi-select language: en, fra     # error
      map language_code <- language`,
    'several numbers': `
      multi-select phone: 254712345678, 254712345679     # error
      map contact_phone_number <- phone`,
    'several zones of a lookup table': `
      multi-lookup zone     # error
      map time_zone <- zone`,
    'several gateways': `
      multi-select gateway: A, B     # error
      map contact_backend_id <- gateway`,
    'a picture': `
      media photo     # error
      map contact_phone_number <- photo`,
    'a place': `
      geopoint home     # error
      map time_zone <- home`,
  },
  right: {
    'the first of several choices': `
      project languages en, fra
      multi-select languages: en, fra
      hidden first = if(count-selected(#form/languages) > 0, selected-at(#form/languages, 0), '')
      map language_code <- first`,
    'what is decided by one of several choices': `
      project languages en, fra
      multi-select languages: en, fra
      update save
        language_code = if(selected(#form/languages, 'fra'), 'fra', 'en')`,
    'several choices, saved only where one is ticked': `
      project languages en, fra
      multi-select languages: en, fra
      update save
        language_code = #form/languages when count-selected(#form/languages) = 1`,
    text: `
      text zone
      map time_zone <- zone`,
    'a barcode': `
      barcode phone
      map contact_phone_number <- phone`,
    'one choice': `
      select language: en, fra
      map language_code <- language`,
    'a checkbox with one choice': `
      multi-select language: en
      map language_code <- language`,
    'checkboxes of which only one may be ticked': `
      multi-select language: en, fra
        validate count-selected(.) = 1
      map language_code <- language`,
    'what an expression makes of several choices': `
      multi-select language: en, fra
      hidden first = if(selected(#form/language, 'en'), 'en', 'fra')
      map language_code <- first`,
    'what an expression makes of a date': `
      date day
      hidden zone = if(#form/day != '', 'Africa/Nairobi', '')
      map time_zone <- zone`,
    'a number as the phone number, which phone-from-number reports': `
      int phone
      map contact_phone_number <- phone`,
    'any answer as the flag': `
      date day
      map contact_phone_number_is_verified <- day`,
    'a property that is none of the six': `
      date birth
      map birth_date <- birth`,
  },
});

describe('value-cannot-fit: what it says and offers', () => {
  it('names the question, what it asks for and what was wanted', () => {
    expect(findingsOf(rule, 'date birth\nmap contact_phone_number <- birth')[0]?.message.what).toBe(
      '`birth` asks for a date, which is never a phone number.',
    );
  });

  it('makes text of a number question', () => {
    expect(fixesOf(rule, 'int mail\nmap commcare_email_address <- mail')).toEqual([
      {
        kind: 'suggestion',
        title: 'Change to Text',
        edits: [{ type: 'set-question-kind', path: '/data/mail', kind: 'text' }],
      },
    ]);
    expect(fixesOf(rule, 'date mail\nmap commcare_email_address <- mail')).toEqual([]);
  });
});
