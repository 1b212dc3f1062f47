import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint/engine.ts';
import { sketch } from './support/form.ts';

/** Consent that is asked, as every form here has it. */
const CONSENT = `
select consent: yes, no
hidden verified = if(#form/consent = 'yes', 1, '')
map contact_phone_number_is_verified <- verified`;

const KE = 'project countries KE, UG\nproject languages en, fra, sw\nproject gateways TWILIO_KE, INFOBIP\n';
const NUMBER = "validate regex(., '^(254[17]|256[37])[0-9]{8}$')";

/** Small forms as designers build them, each right in its own way. */
const RIGHT: Readonly<Record<string, string>> = {
  'the number as it is': `text phone\n  ${NUMBER}\nmap contact_phone_number <- phone`,
  'a phone question': `phone phone\n  ${NUMBER}\nmap contact_phone_number <- phone`,
  'a hidden copy': `text phone\n  ${NUMBER}\nhidden copy = #form/phone\nmap contact_phone_number <- copy`,
  'a copy of a copy': `text phone\n  ${NUMBER}\nhidden a = #form/phone\nhidden b = #form/a\nmap contact_phone_number <- b`,
  'string() around it': `text phone\n  ${NUMBER}\nhidden f = string(#form/phone)\nmap contact_phone_number <- f`,
  'the 0 cut with substr': `text phone\n  validate regex(., '^0[17][0-9]{8}$')\nhidden f = concat('254', substr(#form/phone, 1, 10))\nmap contact_phone_number <- f`,
  'the 0 cut with substring-after': `text phone\n  validate regex(., '^0[17][0-9]{8}$')\nhidden f = concat('254', substring-after(#form/phone, '0'))\nmap contact_phone_number <- f`,
  'the 0 replaced': `text phone\n  validate regex(., '^0[17][0-9]{8}$')\nhidden f = replace(#form/phone, '^0', '254')\nmap contact_phone_number <- f`,
  'blanks taken out with translate': `text phone\n  validate regex(., '^254 [17][0-9]{2} [0-9]{3} [0-9]{3}$') or regex(., '^256 [37][0-9]{2} [0-9]{3} [0-9]{3}$')\nhidden f = translate(#form/phone, ' ', '')\nmap contact_phone_number <- f`,
  'blanks that HQ takes out': `text phone\n  validate regex(., '^(254 [17]|256 [37])[0-9]{2} [0-9]{3} [0-9]{3}$')\nmap contact_phone_number <- phone`,
  'a plus that may be there': `text phone\n  validate regex(., '^[+]?(254[17]|256[37])[0-9]{8}$')\nmap contact_phone_number <- phone`,
  'two patterns with or': `text phone\n  validate regex(., '^254[17][0-9]{8}$') or regex(., '^256[37][0-9]{8}$')\nmap contact_phone_number <- phone`,
  'two conditions with and': `text phone\n  validate regex(., '^25[46][0-9]+$') and string-length(.) = 12\nmap contact_phone_number <- phone`,
  'digits counted with translate': `text phone\n  validate string-length(translate(., '0123456789', '')) = 0 and string-length(.) = 12 and (starts-with(., '254') or starts-with(., '256'))\nmap contact_phone_number <- phone`,
  'letters refused with not(regex())': `text phone\n  validate not(regex(., '[^0-9]')) and regex(., '^25[46]') and string-length(.) = 12\nmap contact_phone_number <- phone`,
  'coalesce of two questions': `text mobile\n  ${NUMBER}\ntext other\n  ${NUMBER}\nhidden f = coalesce(#form/mobile, #form/other)\nmap contact_phone_number <- f`,
  'a branch for each country': `select country: ke, ug\ntext phone\n  validate regex(., '^[0-9]{9}$')\nhidden f = if(#form/country = 'ke', concat('254', #form/phone), concat('256', #form/phone))\nmap contact_phone_number <- f`,
  'cond for each country': `select country: ke, ug\ntext phone\n  validate regex(., '^[0-9]{9}$')\nhidden code = cond(#form/country = 'ke', '254', #form/country = 'ug', '256', '254')\nhidden f = concat(#form/code, #form/phone)\nmap contact_phone_number <- f`,
  'a default from the case': `text phone\n  ${NUMBER}\n  default #case/contact_phone_number\nmap contact_phone_number <- phone`,
  'a default of the country code': `text phone\n  ${NUMBER}\n  default '254'\nmap contact_phone_number <- phone`,
  'the number of the case, kept when nothing is typed': `text phone\n  ${NUMBER}\nhidden f = if(#form/phone = '', #case/contact_phone_number, #form/phone)\nmap contact_phone_number <- f`,
  'a lookup table': 'lookup phone\nmap contact_phone_number <- phone',
  'a barcode': 'barcode phone\nmap contact_phone_number <- phone',
  'a condition on the write': `text phone\n  ${NUMBER}\nupdate save\n  contact_phone_number = #form/phone when #form/phone != ''`,
  'the condition that HQ builds into an app': `text phone\n  ${NUMBER}\nupdate save\n  contact_phone_number = #form/phone when count(/data/phone) > 0`,
  'a question that is shown under a condition': `select has: yes, no\ntext phone\n  ${NUMBER}\n  display #form/has = 'yes'\nmap contact_phone_number <- phone`,
  'the same number twice, and checked': `text phone\n  ${NUMBER}\ntext again\n  validate . = #form/phone\nmap contact_phone_number <- again`,
  'a number for each child': `repeat child\ntext child/name\ntext child/phone\n  ${NUMBER}\ncreate child/save contact\n  case_name = #form/child/name\n  contact_phone_number = #form/child/phone\n  contact_phone_number_is_verified = if(#form/consent = 'yes', 1, '')`,
  'a Long question whose condition knows the country':
    'long phone\n  validate (. >= 254100000000 and . <= 254899999999) or (. >= 256300000000 and . <= 256799999999)\nmap contact_phone_number <- phone',
  'int() that drops the 0': `text phone\n  validate regex(., '^0[17][0-9]{8}$')\nhidden f = concat('254', int(#form/phone))\nmap contact_phone_number <- f`,
  'an e-mail address':
    "text mail\n  validate regex(., '^[A-Za-z0-9._+-]+@([A-Za-z0-9-]+[.])+[A-Za-z]{2,}$')\nmap commcare_email_address <- mail",
  'an e-mail address in small letters':
    "text mail\n  validate regex(., '^[A-Za-z0-9._+-]+@([A-Za-z0-9-]+[.])+[A-Za-z]{2,}$')\nhidden f = lower-case(#form/mail)\nmap commcare_email_address <- f",
  'an e-mail address with \\w':
    "text mail\n  validate regex(., '^[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+$')\nmap commcare_email_address <- mail",
  'a constant zone': "hidden tz = 'Africa/Nairobi'\nmap time_zone <- tz",
  'a chosen zone': 'select tz: Africa/Nairobi, Africa/Kampala\nmap time_zone <- tz',
  'a zone by country':
    "select country: ke, ug, other\nhidden tz = if(#form/country = 'ke', 'Africa/Nairobi', if(#form/country = 'ug', 'Africa/Kampala', ''))\nmap time_zone <- tz",
  'the zone of the user': 'hidden tz = #user/time_zone\nmap time_zone <- tz',
  'a zone put together of a choice':
    "select city: Nairobi, Kampala\nhidden tz = concat('Africa/', #form/city)\nmap time_zone <- tz",
  'a chosen language': 'select language: en, fra, sw\nmap language_code <- language',
  'a language by an answer':
    "select speaks: french, other\nhidden language = if(#form/speaks = 'french', 'fra', 'en')\nmap language_code <- language",
  'a constant gateway': "hidden gateway = 'TWILIO_KE'\nmap contact_backend_id <- gateway",
  'a gateway in small letters': "hidden gateway = 'infobip'\nmap contact_backend_id <- gateway",
  'a gateway by country':
    "select country: ke, ug\nhidden gateway = if(#form/country = 'ke', 'TWILIO_KE', '')\nmap contact_backend_id <- gateway",
  'a checkbox of one box for consent': `multi-select agree: 1 (I agree)\ntext phone\n  ${NUMBER}\nupdate save\n  contact_phone_number = #form/phone\n  contact_phone_number_is_verified = #form/agree`,
  'opting out': `select wants: stop, keep\nhidden flag = if(#form/wants = 'stop', '', 1)\nupdate save\n  contact_phone_number_is_verified = #form/flag`,
  'consent by several boxes': `multi-select agree: sms, calls\nupdate save\n  contact_phone_number_is_verified = if(selected(#form/agree, 'sms'), '1', '')`,
  'consent as a condition of the write': `text phone\n  ${NUMBER}\nselect ok: yes, no\nupdate save\n  contact_phone_number = #form/phone\n  contact_phone_number_is_verified = '1' when #form/ok = 'yes'`,
};

/** Forms that say themselves who agreed. */
const withConsent = (text: string) =>
  text.includes('contact_phone_number_is_verified') && !text.includes('repeat') ? text : `${text}${CONSENT}`;

const alarms = (text: string) => {
  const { form, project } = sketch(text);
  return lint(form, project)
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule, message }) => `${rule}: ${message.what}`);
};

describe('right mini-forms', () => {
  it('are more than forty', () => {
    expect(Object.keys(RIGHT).length).toBeGreaterThan(41);
  });

  it.each(Object.entries(RIGHT))('%s', (_name, text) => {
    expect(alarms(KE + withConsent(text))).toEqual([]);
    expect(alarms(withConsent(text))).toEqual([]);
  });
});
