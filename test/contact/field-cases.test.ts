import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/contact/contact.ts';
import { outcome } from '../../src/contact/outcome/outcome.ts';
import type { ProjectFacts } from '../../src/contact/project.ts';

/** What people who do this job reported, as contacts: what has to be said of each, and what must not be. */
interface FieldCase {
  readonly id: string;
  readonly contact: Contact;
  readonly project?: ProjectFacts;
  /** A code, `suggestion VALUE`, `tone CHANNEL TONE`, `text PART`; words in brackets are for readers. */
  readonly must: readonly string[];
  readonly mustNot: readonly string[];
  readonly why: string;
}

function says({ contact, project }: FieldCase, wish: string): boolean {
  const { advice, verdict } = outcome(contact, { project });
  const [word = '', ...rest] = wish.split(' ');
  const wanted = rest.join(' ');
  switch (word) {
    case 'suggestion':
      return advice.some(({ suggestion }) => suggestion === wanted);
    case 'placeholder':
      return advice.some(({ code }) => code === 'phone-placeholder');
    case 'tone': {
      const line = Object.entries(verdict).find(([channel]) => channel === rest[0])?.[1];
      return line?.tone === rest[1];
    }
    case 'text':
      return advice.some(({ message }) => message.includes(wanted.replace(/^refuses (?=“)/, 'HQ refuses ')));
    default:
      return advice.some(({ code }) => code === word);
  }
}

function judge(one: FieldCase): void {
  expect(one.must.filter((wish) => !says(one, wish))).toEqual([]);
  expect(one.mustNot.filter((wish) => says(one, wish))).toEqual([]);
}

const reported = readFileSync(new URL('./data/field-outcomes.ndjson', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): FieldCase => JSON.parse(line));

describe('what people reported', () => {
  it.each(reported)('$id: $why', judge);
});

const phone = (raw: string, countries: readonly string[], must: string, mustNot = ''): FieldCase =>
  made({ contact_phone_number: raw, contact_phone_number_is_verified: '1' }, { countries }, must, mustNot);
const flag = (raw: string, must: string, mustNot = ''): FieldCase =>
  made(
    { contact_phone_number: '254712345678', contact_phone_number_is_verified: raw },
    { countries: ['KE'] },
    must,
    mustNot,
  );
const zone = (raw: string, countries: readonly string[], must: string, mustNot = ''): FieldCase =>
  made({ time_zone: raw }, { countries }, must, mustNot);

function made(contact: Contact, project: ProjectFacts, must: string, mustNot: string): FieldCase {
  const list = (text: string): string[] => text.split('; ').filter((wish) => wish !== '');
  const value = Object.values(contact)[0] ?? '';
  return {
    id: JSON.stringify([...Object.values(contact).slice(0, 2), project.countries]),
    contact,
    project,
    must: list(must),
    mustNot: list(mustNot),
    why: value,
  };
}

const CASES: Readonly<Record<string, readonly FieldCase[]>> = {
  'old numbers have a date, and their number of today where it is unique': [
    phone(
      '22997123456',
      ['BJ'],
      'phone-too-short; suggestion 2290197123456; text 30 November 2024; text Benin',
    ),
    phone('+229 97 12 34 56', ['BJ'], 'suggestion 2290197123456'),
    phone('97123456', ['BJ'], 'phone-country-code-missing; suggestion 2290197123456'),
    phone('22961234567', [], 'suggestion 2290161234567'),
    phone('22507123456', ['CI'], 'phone-too-short; suggestion 2250707123456; text 31 January 2021'),
    phone('22548123456', ['CI'], 'suggestion 2250748123456'),
    phone('22505123456', ['CI'], 'suggestion 2250505123456'),
    phone('22566123456', ['CI'], 'suggestion 2250566123456'),
    phone('22542123456', ['CI'], 'suggestion 2250142123456'),
    phone('07 12 34 56', ['CI'], 'suggestion 2250707123456'),
    phone('22520123456', ['CI'], 'phone-too-short; text Ask for the new number', 'suggestion 2252720123456'),
    phone('23777123456', ['CM'], 'suggestion 237677123456; text 21 November 2014'),
    phone('23799123456', ['CM'], 'suggestion 237699123456'),
    phone('77123456', ['CM'], 'suggestion 237677123456'),
    phone(
      '5215512345678',
      ['MX'],
      'phone-too-long; suggestion 525512345678; text 3 August 2019',
      'text doubled digits',
    ),
    phone('+52 1 33 1234 5678', ['MX'], 'suggestion 523312345678'),
    phone(
      '044 55 1234 5678',
      ['MX'],
      'phone-leading-zero; suggestion 525512345678; text Mexico',
      'phone-too-long',
    ),
    phone('0453312345678', ['GB', 'MX'], 'suggestion 523312345678'),
    phone('+52 044 55 1234 5678', ['MX'], 'suggestion 525512345678; text 3 August 2019'),
    phone('520453312345678', [], 'suggestion 523312345678'),
    phone('841621234567', ['VN'], 'suggestion 84321234567; text 15 September 2018'),
    phone('01691234567', ['VN'], 'suggestion 84391234567'),
    phone('841201234567', ['VN'], 'suggestion 84701234567'),
    phone('841991234567', ['VN'], 'suggestion 84591234567'),
    phone('551187654321', ['BR'], 'suggestion 5511987654321; text 29 July 2012'),
    phone('(11) 8765-4321', ['BR'], 'suggestion 5511987654321'),
    phone('557187654321', ['BR'], 'suggestion 5571987654321; text 11 October 2015'),
    phone('541112345678', ['AR'], 'phone-landline; suggestion 5491112345678; text without the 9'),
    phone('54111512345678', ['AR'], 'suggestion 5491112345678'),
    phone('593 8 765 4321', ['EC'], 'suggestion 593987654321; text 30 September 2012'),
    phone('2307123456', ['MU'], 'suggestion 23057123456'),
    phone('689712345', ['PF'], 'suggestion 68987712345'),
    phone('248512345', ['SC'], 'suggestion 2482512345'),
    phone('20101234567', ['EG'], 'suggestion 201001234567; text 6 October 2011'),
    phone('20187654321', ['EG'], 'suggestion 201287654321'),
    phone('9745123456', ['QA'], 'suggestion 97455123456'),
    phone('99577123456', ['GE'], 'suggestion 995577123456; text in 2011'),
    phone('2289012345', ['TG'], 'phone-too-short; text 7 August 2011'),
    phone('38649123456', ['XK'], 'suggestion 38349123456; text Kosovo'),
    phone('2686021234', ['SZ'], 'suggestion 26876021234'),
  ],
  'doubled country codes': [
    phone('91919812345678', ['IN'], 'phone-country-code-doubled; suggestion 919812345678'),
    phone('+91 91 98123 45678', ['IN'], 'suggestion 919812345678'),
    phone('254254712345678', ['KE'], 'phone-country-code-doubled; suggestion 254712345678'),
    phone('2540254712345678', ['KE'], 'suggestion 254712345678'),
    phone('25400254712345678', ['KE'], 'suggestion 254712345678'),
    phone('233233241234567', [], 'suggestion 233241234567'),
    phone('4444' + '7911123456', ['GB'], 'suggestion 447911123456'),
    // India has numbers that begin with 91.
    phone('919198765432', ['IN'], '', 'phone-country-code-doubled'),
  ],
  'a 0 as inside the country, before a number with its code': [
    phone(
      '0255712345678',
      ['TZ'],
      'phone-leading-zero; suggestion 255712345678; text Tanzania',
      'phone-too-long',
    ),
    phone('0 254-712-345-678', ['TZ', 'KE'], 'suggestion 254712345678; text Kenya'),
    phone('0447911123456', ['GB'], 'suggestion 447911123456'),
    // Of a country that is none of the project's nothing is guessed: 0151… is Germany's own, and reads as one of +1.
    phone('0254712345678', ['TZ'], '', 'suggestion 254712345678'),
    phone('015123456789', ['DE'], 'suggestion 4915123456789', 'suggestion 15123456789'),
    phone('015123456789', [], 'phone-leading-zero', 'suggestion 15123456789'),
    phone('02557123456789', ['TZ'], 'phone-too-long', 'phone-leading-zero'),
  ],
  'zeros that were lost or kept': [
    phone('225707123456', ['CI'], 'phone-zero-lost; suggestion 2250707123456'),
    phone('707123456', ['CI'], 'suggestion 2250707123456'),
    phone('229197123456', ['BJ'], 'suggestion 2290197123456'),
    phone('24266123456', ['CG'], 'suggestion 242066123456'),
    phone('+225 (0)7 07 12 34 56', ['CI'], '', 'phone-zero-in-brackets'),
    phone('+225 (0)707123456', ['CI'], 'tone sms ok', 'phone-zero-in-brackets'),
    phone('+242 (0)6 612 34 56', ['CG'], 'tone sms ok', 'phone-zero-in-brackets'),
    phone('+39 (0)6 12345678', ['IT'], '', 'phone-zero-in-brackets'),
    phone('+254 (0)712 345678', ['KE'], 'phone-zero-in-brackets; suggestion 254712345678'),
    phone('+49 (0)1512 3456789', ['DE'], 'phone-zero-in-brackets; suggestion 4915123456789'),
    phone('2340803 123 4567', ['NG'], 'suggestion 2348031234567'),
  ],
  'missing and doubled digits': [
    phone('0712 34', ['KE'], 'phone-too-short; text 4 digits are missing; text Kenya', 'phone-leading-zero'),
    phone('0712 345 67', ['KE'], 'phone-too-short; text 1 digit is missing', 'phone-leading-zero'),
    phone('07123', ['UG', 'KE'], 'phone-too-short; text Uganda'),
    phone('2547123', ['KE'], 'phone-too-short; text 5 digits are missing'),
    phone('25471234567', [], 'phone-too-short; text of Kenya'),
    phone('0712 345 6789', ['KE'], 'phone-too-long; text 1 digit too many', 'phone-leading-zero'),
    phone('25471234567890', ['KE'], 'phone-too-long; text 2 digits too many'),
    phone('0712345678', ['KE'], 'phone-leading-zero; suggestion 254712345678', 'phone-too-short'),
    phone('0712345678', [], 'phone-leading-zero', 'phone-too-short'),
    phone('0711', [], 'phone-too-short', 'phone-leading-zero'),
    phone('254', ['KE'], 'phone-too-short; tone sms fails'),
  ],
  'the project’s countries come first': [
    phone('67 28 75 62', ['DK'], 'suggestion 4567287562', 'suggestion 672387562'),
    phone('20 12 34 56', ['DK'], 'suggestion 4520123456'),
    phone('9876543210', ['IN'], 'suggestion 919876543210'),
    phone('41234567', ['NO'], 'suggestion 4741234567'),
    phone('6581234567', ['IN'], 'phone-country-code-missing; suggestion 916581234567; text Singapore'),
    phone('71 234 567', ['BW'], 'suggestion 26771234567'),
    phone('70123456', ['BF'], 'suggestion 22670123456'),
    phone('+0712345678', ['KE'], 'phone-leading-zero; suggestion 254712345678', 'phone-unknown-country-code'),
    phone('+712345678', ['KE'], 'suggestion 254712345678'),
  ],
  'placeholders, with nothing offered': [
    phone('919999999999', ['IN'], 'phone-placeholder; tone sms doubtful'),
    phone('9999999999', ['IN'], 'phone-placeholder', 'suggestion 919999999999'),
    phone('254700000000', ['KE'], 'phone-placeholder'),
    phone('0700000000', ['KE'], 'phone-placeholder', 'suggestion 254700000000'),
    phone('1234567890', ['US'], 'phone-placeholder'),
    phone('0123456789', ['KE'], 'phone-placeholder'),
    phone('+91 1111111111', ['IN'], 'phone-placeholder'),
    phone('0000000000', [], 'phone-placeholder'),
    phone('254712345678', ['KE'], 'tone sms ok', 'phone-placeholder'),
    phone('919876543210', ['IN'], 'tone sms ok', 'phone-placeholder'),
  ],
  'invisible characters, without blaming the +': [
    phone(
      '\u202a+254 712 345678\u202c',
      ['KE'],
      'phone-refused-characters; suggestion 254712345678; text U+202A',
      'text refuses “+”',
    ),
    phone('\u200e+254712345678', ['KE'], 'suggestion 254712345678', 'text refuses “+”; text “+”,'),
    phone('\ufeff+254712345678', ['KE'], 'suggestion 254712345678; text byte order mark', 'text “+”'),
    phone('+254\u200b712345678', ['KE'], 'suggestion 254712345678; text zero-width space', 'text “+”'),
    phone('++254712345678', ['KE'], 'suggestion 254712345678; text “+”'),
    phone('254+712345678', ['KE'], 'phone-refused-characters; text “+”'),
  ],
  '1 is offered only for yes': [
    ...[
      '2',
      '-1',
      '-999',
      '99',
      '3',
      'x',
      'refused',
      'Non',
      'hapana',
      'नहीं',
      "don't know",
      'N/A',
      '0.0',
      'no, thanks',
    ].map((raw) => flag(raw, '', 'suggestion 1')),
    ...['yes', 'Oui', 'sí', 'ndiyo', 'हाँ', 'TRUE', '1.0', 'agreed', 'haan'].map((raw) =>
      flag(raw, 'verified-not-one; suggestion 1; tone replies unknown'),
    ),
    ...['no', 'Não', 'hapana', 'አይ', 'لا', '-99', 'refusé', 'unknown'].map((raw) =>
      flag(raw, 'verified-reads-as-no; tone replies doubtful'),
    ),
    flag('2', 'verified-not-one; text counts as verified; tone replies doubtful', 'verified-reads-as-no'),
  ],
  'zones of this country, and none of another': [
    zone('Asia/Delhi', ['IN'], 'suggestion Asia/Kolkata', 'suggestion Asia/Dili'),
    zone('Asia/Delhi', [], 'suggestion Asia/Kolkata', 'suggestion Asia/Dili'),
    zone('Asia/Dehli', ['IN'], 'suggestion Asia/Kolkata', 'suggestion Asia/Dili'),
    zone('Asia/Mumbai', ['IN'], 'suggestion Asia/Kolkata'),
    zone('Asia/Bangalore', ['IN'], 'suggestion Asia/Kolkata'),
    zone('Asia/Beijing', ['CN'], 'suggestion Asia/Shanghai'),
    zone('Asia/Peking', [], 'suggestion Asia/Shanghai'),
    zone('Africa/Abuja', ['NG'], 'suggestion Africa/Lagos'),
    zone('Africa/Mombasa', ['KE'], 'suggestion Africa/Nairobi'),
    zone('Mombasa', ['KE'], 'suggestion Africa/Nairobi'),
    zone('Africa/Goma', ['CD'], 'suggestion Africa/Lubumbashi'),
    zone('Asia/Islamabad', ['PK'], 'suggestion Asia/Karachi'),
    zone('Asia/Hanoi', ['VN'], 'suggestion Asia/Ho_Chi_Minh'),
    zone('Africa/Dodoma', ['TZ'], 'suggestion Africa/Dar_es_Salaam'),
    zone('Africa/Yaounde', ['CM'], 'suggestion Africa/Douala'),
    zone('Africa/Lilongwe', ['MW'], 'suggestion Africa/Blantyre'),
    zone('America/Washington', ['US'], 'suggestion America/New_York'),
    zone('Asia/Chittagong', ['BD'], 'suggestion Asia/Dhaka'),
    zone('Asia/Hyderabad', ['PK'], 'suggestion Asia/Karachi'),
    zone('Asia/Hyderabad', ['IN'], 'suggestion Asia/Kolkata'),
    zone('Africa/Nairobbi', ['KE'], 'suggestion Africa/Nairobi'),
    zone('Africa/Nairobbi', ['IN'], 'time-zone-unknown', 'suggestion Africa/Nairobi'),
  ],
  'offsets, abbreviations and names of Windows': [
    zone('UTC+5:45', [], 'suggestion Asia/Kathmandu'),
    zone('+05:45', ['NP'], 'suggestion Asia/Kathmandu'),
    zone('+05:30', ['IN'], 'suggestion Asia/Kolkata'),
    zone('GMT+05:30', ['LK'], 'suggestion Asia/Colombo'),
    zone('+05:30', [], '', 'suggestion Asia/Colombo; suggestion Asia/Kolkata'),
    zone('UTC+6:30', ['MM'], 'suggestion Asia/Yangon'),
    zone('+3', ['KE'], 'suggestion Africa/Nairobi'),
    zone('(GMT+03:00) Nairobi', [], 'suggestion Africa/Nairobi'),
    zone('(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi', [], 'suggestion Asia/Kolkata'),
    zone('(UTC+03:00) Nairobi', ['UG'], 'suggestion Africa/Nairobi'),
    zone('E. Africa Standard Time', [], 'time-zone-windows; suggestion Africa/Nairobi'),
    zone('E. Africa Standard Time', ['UG'], 'suggestion Africa/Kampala'),
    zone('India Standard Time', ['IN'], 'suggestion Asia/Kolkata'),
    zone('W. Central Africa Standard Time', ['CM'], 'suggestion Africa/Douala'),
    zone('Nepal Standard Time', [], 'suggestion Asia/Kathmandu'),
    zone('SE Asia Standard Time', ['VN'], 'suggestion Asia/Ho_Chi_Minh'),
    zone('IST', ['IN'], 'suggestion Asia/Kolkata'),
    zone(
      'IST',
      [],
      'time-zone-abbreviation; text stands for several zones; text clocks',
      'suggestion Asia/Kolkata; suggestion Europe/Dublin',
    ),
    zone('CST', [], 'time-zone-abbreviation', 'suggestion America/Chicago'),
    zone('EAT', ['TZ'], 'suggestion Africa/Dar_es_Salaam'),
    zone(
      'Africa/Nairobi ',
      ['KE'],
      'time-zone-spelling; suggestion Africa/Nairobi; text at the end of “Africa/Nairobi␣”',
    ),
    zone(' Africa/Nairobi', ['KE'], 'text at the start of “␣Africa/Nairobi”'),
    zone('Africa/ Nairobi', ['KE'], 'suggestion Africa/Nairobi'),
    zone('america-new york', ['US'], '', 'suggestion America/North_Dakota/Center'),
  ],
  'e-mail, language and gateway': [
    made(
      { commcare_email_address: 'amina@gmial.com ' },
      {},
      'email-blank-around; email-domain-slip; suggestion amina@gmail.com; tone email fails',
      'suggestion amina@gmial.com',
    ),
    made(
      { commcare_email_address: 'mailto:amina@yaho.com' },
      {},
      'suggestion amina@yahoo.com',
      'suggestion amina@yaho.com',
    ),
    made({ commcare_email_address: 'amina@gmial.com' }, {}, 'tone email doubtful', ''),
    made({ language_code: 'Kiswahili' }, { languages: ['en', 'sw'] }, 'language-name; suggestion sw', ''),
    made({ language_code: 'kiingereza' }, { languages: ['en', 'sw'] }, 'suggestion en', ''),
    made({ language_code: 'हिन्दी' }, { languages: ['en', 'hin'] }, 'suggestion hin', ''),
    made({ language_code: 'anglais' }, { languages: ['eng', 'fra'] }, 'suggestion eng', ''),
    made({ language_code: 'Swahili (Kenya)' }, { languages: ['en', 'sw'] }, 'suggestion sw', ''),
    made({ language_code: 'en sw' }, { languages: ['en', 'sw'] }, 'language-several', ''),
    made({ language_code: 'pt_BR' }, { languages: ['por'] }, 'language-region; suggestion por', ''),
    made({ language_code: 'sw ' }, { languages: ['en', 'sw'] }, 'text “sw␣”; suggestion sw', ''),
    made(
      { contact_backend_id: 'TWILIO_KENYA' },
      { gateways: ['TWILIO_KE', 'INFOBIP'] },
      'gateway-near-miss; suggestion TWILIO_KE; tone gateway fails',
      '',
    ),
    made(
      { contact_backend_id: 'twilio ke' },
      { gateways: ['TWILIO_KE'] },
      'gateway-white-space; suggestion TWILIO_KE',
      '',
    ),
    made(
      { contact_backend_id: 'INFOBIP' },
      { gateways: ['INFOBIP_KE', 'INFOBIP_UG'] },
      'gateway-unknown',
      'suggestion INFOBIP_KE; suggestion INFOBIP_UG',
    ),
    made(
      { contact_backend_id: 'infobip' },
      { gateways: ['INFOBIP_KE', 'TWILIO'] },
      'suggestion INFOBIP_KE',
      '',
    ),
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('$id', judge);
});

it('these are more than a hundred and fifty', () => {
  expect(Object.values(CASES).flat().length).toBeGreaterThan(150);
});
