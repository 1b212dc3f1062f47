import { describe, expect, it } from 'vitest';
import rule, { meantBy } from '../../../src/lint/rules/property-near-miss.ts';
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
    'phone',
    'zone',
    'language',
    'contact',
    'email_address',
    'backend',
    'constructor',
    '__proto__',
    '',
  ])('%s is other data', (name) => expect(meantBy(name)).toBeNull());
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
