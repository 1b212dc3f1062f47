import { describe, expect, it } from 'vitest';
import { meantBy } from '../../../src/contact/near-miss.ts';
import rule from '../../../src/lint/rules/property-near-miss.ts';
import { describeRule, fixesOf } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'other capitals, in case management': `
      text phone
      map Contact_Phone_Number <- phone     # warning`,
    'a swapped letter, in a case block': `
      text phone
      update save
        contact_phone_numebr = /data/phone     # warning`,
    'a usual slip': `
      hidden tz = 'Africa/Nairobi'
      map timezone <- tz     # warning`,
    'of the parent case': `
      hidden tz = 'Africa/Nairobi'
      map parent/timezone <- tz     # warning`,
    'the right name in another action': `
      text phone
      update one
        contact_phone = /data/phone     # warning
      update two
        contact_phone_number = /data/phone`,
  },
  right: {
    'the right names': `
      text a
      map contact_phone_number <- a
      map time_zone <- a`,
    'the right name beside the other in one action': `
      text phone
      map contact_phone <- phone
      map contact_phone_number <- phone`,
    'second values': `
      text phone
      map contact_phone_number_2 <- phone
      map contact_phone_number2 <- phone
      map contact_phone_number_alt <- phone
      map time_zone_old <- phone`,
    'everyday names of other data': `
      text a
      map phone_number <- a
      map phone <- a
      map email <- a
      map language <- a
      map name <- a`,
  },
});

describe('property-near-miss: which property is meant', () => {
  it.each([
    ['contact_phone', 'contact_phone_number'],
    ['phone_number_is_verified', 'contact_phone_number_is_verified'],
    ['contact_phone_number_verified', 'contact_phone_number_is_verified'],
    ['contact_phone_is_verified', 'contact_phone_number_is_verified'],
    ['contact_phone_verified', 'contact_phone_number_is_verified'],
    ['contact_number_verified', 'contact_phone_number_is_verified'],
    ['contact_number_is_verified', 'contact_phone_number_is_verified'],
    ['contact-phone', 'contact_phone_number'],
    ['contactPhone', 'contact_phone_number'],
    ['Contact Phone Verified', 'contact_phone_number_is_verified'],
    ['commcare-email', 'commcare_email_address'],
    ['smsLanguage', 'language_code'],
    ['phone_is_verified', 'contact_phone_number_is_verified'],
    ['contact_language_code', 'language_code'],
    ['sms_language', 'language_code'],
    ['Phone_Is_Verified', 'contact_phone_number_is_verified'],
    ['contact_number', 'contact_phone_number'],
    ['contact_phone_no', 'contact_phone_number'],
    ['contactphonenumber', 'contact_phone_number'],
    ['contact-phone-number', 'contact_phone_number'],
    ['contact_phone_numbers', 'contact_phone_number'],
    ['phone_number_is_verified', 'contact_phone_number_is_verified'],
    ['contact_phone_number_verified', 'contact_phone_number_is_verified'],
    ['contact_phone_is_verified', 'contact_phone_number_is_verified'],
    ['contact_phone_number_is_verifed', 'contact_phone_number_is_verified'],
    ['commcare_email', 'commcare_email_address'],
    ['contact_email_address', 'commcare_email_address'],
    ['commcare_email_adress', 'commcare_email_address'],
    ['timezone', 'time_zone'],
    ['time_zone_name', 'time_zone'],
    ['TimeZone', 'time_zone'],
    ['lang_code', 'language_code'],
    ['languagecode', 'language_code'],
    ['contact_backend', 'contact_backend_id'],
    ['sms_backend_id', 'contact_backend_id'],
  ])('%s', (name, meant) => {
    expect(meantBy(name)).toBe(meant);
  });

  it.each([
    ['letters of a word wrong', 'time_zon time_zome tine_zone time_zine timezon dime_zone time_zonee'],
    [
      'another form of a word',
      'time_zones timezones language_codes contact_phone_numbers contact_backend_ids',
    ],
    ['a word that fingers slip to', 'contract_phone_number context_phone_number contact_phone_nomber'],
    ['a word too short', 'language_cod language_cde contact_backend_i commcare_mail_address'],
    ['a word that can mean nothing else here', 'contact_backend_no commcare_e_mail_address'],
    ['a digit for a letter', 'contact_ph0ne_number t1me_zone'],
  ])('%s: a near miss', (_name, names) => {
    for (const name of names.split(' ')) expect([name, meantBy(name)]).toEqual([name, expect.any(String)]);
  });

  it.each([
    [
      'names without a near property',
      'phone zone language contact email_address backend constructor __proto__',
    ],
    [
      'times',
      'time_done time_one time_two time_gone time_on time_off time_start time_end time_started time_line',
    ],
    [
      'more times',
      'time_of_day time_home time_code time_dose time_long time_note time_in time_out time_sent',
    ],
    [
      'times in other spellings',
      'timeDone time-done timedone Time_Done TIME_ONE time_one_2 time_done1 timeline',
    ],
    ['zones', 'home_zone fire_zone site_zone mine_zone game_zone name_zone work_zone date_zone health_zone'],
    ['dates', 'date_opened date_closed date_modified date_done last_modified opened_on closed_on edd dob'],
    ['contacts', 'contact contact_name contact_id contact_type contact_date contact_method last_contact'],
    [
      'numbers',
      'phone_number phone_number_2 mobile_number home_phone contact_home_number contact_phone_member',
    ],
    [
      'one of several',
      'contact_1_phone_number contact_2_phone_number contact2_phone_number contact_phone_2_number',
    ],
    ['languages', 'language lang preferred_language language_mode language_one language_home language_name'],
    ['codes', 'code country_code area_code household_code village_code postal_code'],
    ['addresses', 'email email_address address home_address mail_address'],
    ['HQ’s own', 'case_name case_type owner_id external_id user_id name parent_id hq_user_id'],
    ['a no', 'contact_phone_number_is_unverified contact_phone_number_not_verified'],
  ])('%s: other data', (_name, names) => {
    for (const name of names.split(' ')) expect([name, meantBy(name)]).toEqual([name, null]);
  });

  it('nothing is no name', () => expect(meantBy('')).toBeNull());
});

it('property-near-miss offers to rename the mapping', () => {
  expect(fixesOf(rule, 'text phone\nmap contact_phone <- phone')).toEqual([
    {
      kind: 'suggestion',
      title: 'Rename to contact_phone_number',
      edits: [
        {
          type: 'rename-write',
          action: 'case-mappings',
          block: 'update',
          property: 'contact_phone',
          to: 'contact_phone_number',
          source: '/data/phone',
        },
      ],
    },
  ]);
});
