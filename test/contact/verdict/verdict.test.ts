import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/contact/contact.ts';
import { outcome } from '../../../src/contact/outcome/outcome.ts';
import type { Owner } from '../../../src/contact/two-way/owner.ts';
import type { Channel, VerdictOptions } from '../../../src/contact/verdict/types.ts';

const KENYA: VerdictOptions = {
  project: {
    countries: ['KE'],
    defaultTimeZone: 'Africa/Nairobi',
    languages: ['en', 'fra'],
    defaultLanguage: 'en',
    gateways: ['TWILIO_KE'],
  },
  owners: [],
};
const GOOD: Contact = { contact_phone_number: '254712345678', contact_phone_number_is_verified: '1' };

function line(channel: Channel, contact: Contact, options: VerdictOptions = {}): string {
  const { tone, cause, text } = outcome({ ...GOOD, ...contact }, { ...KENYA, ...options }).verdict[channel];
  return `${tone} ${cause}: ${text}`;
}

const owner = (more: Partial<Owner> = {}): Owner => ({
  phone: '254712345678',
  kind: 'case',
  id: 'x',
  name: 'Achieng',
  ...more,
});

describe('SMS', () => {
  it.each<[string, Contact, VerdictOptions, string]>([
    ['a good number', {}, {}, 'ok sms-sent: HQ will send SMS to +254 712 345678 (Kenya)'],
    [
      'a good number with punctuation',
      { contact_phone_number: '+254 712-345 678' },
      {},
      'ok sms-sent: HQ will send SMS to +254 712 345678 (Kenya)',
    ],
    [
      'no number',
      { contact_phone_number: '' },
      {},
      'fails no-number: HQ will send no SMS: there is no number',
    ],
    [
      'a country code',
      { contact_phone_number: '254' },
      {},
      'fails three-digits: HQ will send no SMS: three digits or fewer are at most a country code',
    ],
    [
      'letters',
      { contact_phone_number: 'call me' },
      {},
      'fails phone-refused-characters: HQ will send no SMS: HQ refuses “c”, “a”, “l”, “m”, “e”',
    ],
    [
      'E notation',
      { contact_phone_number: '2.54712345678E11' },
      {},
      'fails phone-scientific-notation: HQ will send no SMS: the number is written in scientific notation, as spreadsheets and calculations do',
    ],
    [
      'a national number',
      { contact_phone_number: '0712345678' },
      {},
      'doubtful phone-leading-zero: HQ will send SMS to +0712345678, but that is doubtful: the number begins with 0: it is written as people dial it inside their country',
    ],
    [
      'a number that is too short',
      { contact_phone_number: '0712 34' },
      {},
      'doubtful phone-too-short: HQ will send SMS to +071234, but that is doubtful: the number is too short for a number of Kenya: 4 digits are missing',
    ],
    [
      'a trunk zero',
      { contact_phone_number: '+254 (0)712345678' },
      {},
      'doubtful phone-zero-in-brackets: HQ will send SMS to +2540712345678, but that is doubtful: the “(0)” is dialled only inside the country',
    ],
    [
      'a placeholder',
      { contact_phone_number: '254777777777' },
      {},
      'doubtful phone-placeholder: HQ will send SMS to +254 777 777777 (Kenya), but that is doubtful: this looks like a placeholder, typed where somebody has no number',
    ],
    [
      'a gateway that is not there',
      { contact_backend_id: 'NEXMO' },
      {},
      'fails gateway-fails: HQ will send no SMS: the project has no gateway of the name that the contact has',
    ],
    [
      'gateways that are not known',
      { contact_backend_id: 'NEXMO' },
      { project: {} },
      'unknown gateway-not-known: HQ will send SMS to +254 712 345678 (Kenya) through NEXMO, if the project has this gateway',
    ],
    [
      'a closed case',
      {},
      { caseState: { closed: true } },
      'fails contact-inactive: HQ will send nothing: the case is closed or deleted',
    ],
    [
      'an answer that the form refuses',
      {},
      { refused: ['contact_phone_number'] },
      'fails answer-refused: Nothing is saved: the form or its page does not take the answer',
    ],
    [
      'a value of the case',
      {},
      { unknown: { contact_phone_number: 'case' } },
      'unknown depends-on-case: It depends on what the case has already: this form does not write it',
    ],
    [
      'a value that the phone makes',
      {},
      { unknown: { contact_phone_number: 'form' } },
      'unknown not-known: It cannot be known here: the value depends on what only the phone or the case knows',
    ],
  ])('%s', (_, contact, options, expected) => {
    expect(line('sms', contact, options)).toBe(expected);
  });
});

describe('replies', () => {
  it.each<[string, Contact, VerdictOptions, string]>([
    [
      'nobody else holds the number',
      {},
      {},
      'ok replies-here: HQ will take replies and SMS surveys from this number for this contact',
    ],
    ['nobody said who holds it', {}, { owners: undefined }, 'unknown owner-not-known'],
    [
      'another case holds it',
      {},
      { owners: [owner()] },
      'fails held-by-case: HQ will take replies for another case, which holds this number',
    ],
    [
      'another contact of this project holds it',
      {},
      { owners: [owner({ elsewhere: false })] },
      'fails held-here: HQ will take replies for another contact of this project, which holds this number',
    ],
    [
      'a contact of another project holds it',
      {},
      { owners: [owner({ elsewhere: true })] },
      'fails held-elsewhere: HQ will take replies for a contact of another project, which holds this number',
    ],
    [
      'a mobile worker holds it',
      {},
      { owners: [owner({ kind: 'mobile-worker' })] },
      'fails held-by-worker: HQ will take replies for a mobile worker, who holds this number',
    ],
    [
      'a mobile worker has reserved it',
      {},
      { owners: [owner({ kind: 'mobile-worker', pending: true })] },
      'fails held-by-worker: HQ will take no replies for this contact: a mobile worker has reserved this number',
    ],
    [
      'the project shares numbers',
      {},
      { project: { ...KENYA.project, sharedNumbers: true }, owners: [owner()] },
      'doubtful number-shared',
    ],
    [
      'the flag is not there',
      { contact_phone_number_is_verified: undefined },
      {},
      'fails not-asked-for: Replies are not asked for: HQ only sends',
    ],
    [
      'the flag is empty',
      { contact_phone_number_is_verified: '' },
      {},
      'fails not-verified: HQ will take no replies for this contact: the number is not marked as verified',
    ],
    [
      'the flag says no',
      { contact_phone_number_is_verified: 'refused' },
      {},
      'doubtful verified-reads-as-no: HQ will take replies for this contact, but that is doubtful: “refused” looks like “no”, but HQ takes it as “verified”',
    ],
    [
      'nobody can tell what the flag says',
      { contact_phone_number_is_verified: '2' },
      {},
      'doubtful verified-not-one',
    ],
    [
      'the flag says yes in another word',
      { contact_phone_number_is_verified: 'ndiyo' },
      {},
      'ok replies-here',
    ],
    ['there is no number', { contact_phone_number: '' }, {}, 'fails no-number'],
    ['the number is a country code', { contact_phone_number: '254' }, {}, 'fails three-digits'],
    [
      'HQ stores no number',
      { contact_phone_number: 'none' },
      {},
      'fails phone-refused-characters: HQ will take no replies: there is no number that HQ sends to',
    ],
    ['the number is doubtful', { contact_phone_number: '0712345678' }, {}, 'doubtful phone-leading-zero'],
    ['the gateway is not there', { contact_backend_id: 'NEXMO' }, {}, 'fails gateway-fails'],
    ['the case is closed', {}, { caseState: { deleted: true } }, 'fails contact-inactive'],
    ['the form refuses the number', {}, { refused: ['contact_phone_number'] }, 'fails answer-refused'],
    [
      'the flag is what the case has',
      {},
      { unknown: { contact_phone_number_is_verified: 'case' } },
      'unknown depends-on-case',
    ],
  ])('%s', (_, contact, options, expected) => {
    const got = line('replies', contact, options);
    expect(expected.includes(': ') ? got : got.split(': ')[0]).toBe(expected);
  });
});

describe('e-mail', () => {
  it.each<[string, string]>([
    ['amina@example.org', 'ok email-sent: HQ will send e-mail to amina@example.org'],
    ['', 'fails no-address: HQ will send no e-mail: there is no address'],
    [
      'amina@gmial.com',
      'doubtful email-domain-slip: HQ will send e-mail to amina@gmial.com, but that is doubtful: the domain looks like a slip of gmail.com',
    ],
    [
      'amina@example.org ',
      'fails email-blank-around: HQ will send no e-mail: there are blanks or line ends (␣) behind the address',
    ],
    [
      'bob',
      'fails email-incomplete: HQ will send no e-mail: this is not an e-mail address: it needs a name, an @ and a domain',
    ],
  ])('%j', (address, expected) => {
    expect(line('email', { commcare_email_address: address })).toBe(expected);
  });
});

describe('time zone', () => {
  it.each<[string, VerdictOptions, string]>([
    [
      'Africa/Kampala',
      {},
      'ok zone-of-contact: HQ will send scheduled messages at the hours of Africa/Kampala',
    ],
    [
      '',
      {},
      "ok zone-of-project: HQ will send scheduled messages at the hours of the project's time zone, Africa/Nairobi",
    ],
    [
      '',
      { project: {} },
      "ok zone-of-project: HQ will send scheduled messages at the hours of the project's time zone",
    ],
    [
      'Africa/Kampala ',
      {},
      "late time-zone-spelling: HQ will use the project's time zone, Africa/Nairobi, so messages may come late or at night: there is a blank (␣) at the end of “Africa/Kampala␣”",
    ],
    [
      'Mars',
      { project: {} },
      "late time-zone-unknown: HQ will use the project's time zone, so messages may come late or at night: “Mars” is not a time zone that HQ knows",
    ],
    [
      ' ',
      {},
      "late time-zone-blank: HQ will use the project's time zone, Africa/Nairobi, so messages may come late or at night: the value holds only blanks (␣)",
    ],
    [
      'Etc/GMT+3',
      {},
      'doubtful time-zone-sign: HQ will send scheduled messages at the hours of Etc/GMT+3, but that is doubtful: Etc/GMT+3 is 3 hours behind UTC',
    ],
    [
      'Asia/Calcutta',
      {},
      'ok zone-of-contact: HQ will send scheduled messages at the hours of Asia/Calcutta',
    ],
  ])('%j', (zone, options, expected) => {
    expect(line('timeZone', { time_zone: zone }, options)).toBe(expected);
  });
});

describe('language', () => {
  it.each<[string, VerdictOptions, string]>([
    ['fra', {}, 'ok language-of-contact: HQ will look for a text in the language fra first'],
    ['', {}, "ok language-of-project: HQ will look for a text in the project's language, en, first"],
    [
      'sw',
      { project: {} },
      'unknown language-not-known: HQ will look for a text in the language sw first, if the project has it: its languages are not known here',
    ],
    [
      'FR',
      {},
      "doubtful language-code-length: HQ will send the text of the project's language, en: the project has the language “FR” under its other code (two letters against three)",
    ],
    [
      'sw',
      { project: { languages: ['en'], languageFallback: 'NONE' } },
      "fails language-unknown: HQ will send no text, because the project stops after the contact's own language: the project has no language with the code “sw”",
    ],
  ])('%j', (code, options, expected) => {
    expect(line('language', { language_code: code }, options)).toBe(expected);
  });
});

describe('gateway', () => {
  it.each<[string, VerdictOptions, string]>([
    ['', {}, 'ok gateway-by-number: HQ will choose the gateway by the number'],
    [' twilio_ke', {}, 'ok gateway-found: HQ will send through the gateway TWILIO_KE'],
    [
      'TWILIO_KENYA',
      {},
      'fails gateway-near-miss: HQ will send no SMS at all: the project has no gateway “TWILIO_KENYA” that it may use',
    ],
    [
      'A B',
      { project: {} },
      'fails gateway-white-space: HQ will send no SMS at all: there is a blank inside “A B”',
    ],
    [
      'A',
      { project: {} },
      'unknown gateway-not-known: HQ will send through A, if the project has this gateway: its gateways are not known here',
    ],
  ])('%j', (name, options, expected) => {
    expect(line('gateway', { contact_backend_id: name }, options)).toBe(expected);
  });
});

describe('the text of a verdict', () => {
  it('is written as JSON, with tone and cause', () => {
    const { verdict, advice } = outcome({ contact_phone_number: '+254712345678' }, KENYA);
    expect(JSON.parse(JSON.stringify(verdict)).sms).toEqual({
      tone: 'ok',
      cause: 'sms-sent',
      text: 'HQ will send SMS to +254 712 345678 (Kenya)',
    });
    expect(JSON.parse(JSON.stringify(advice))[0]).toEqual({
      property: 'contact_phone_number',
      code: 'phone-plus',
      severity: 'info',
      message:
        'The number is kept with its +. Save digits only. HQ stores it without the +, and its documentation asks for digits, so that values can be compared.',
      suggestion: '254712345678',
    });
  });

  it('masks numbers and addresses where others may read it', async () => {
    const { maskedAddress, maskedNumber } = await import('../../../src/contact/phone/show-number.ts');
    const { contactEn } = await import('../../../src/contact/texts/en.ts');
    const show = { number: maskedNumber, address: maskedAddress };
    const { verdict } = outcome({ ...GOOD, commcare_email_address: 'amina@example.org' }, KENYA);
    expect(verdict.sms.say(contactEn, show)).toBe('HQ will send SMS to +254 … 78 (Kenya)');
    expect(verdict.email.say(contactEn, show)).toBe('HQ will send e-mail to a…@example.org');
    expect(maskedNumber('0712345678')).toBe('… 78');
  });
});
