import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint/engine.ts';
import { sketch } from './support/form.ts';

const said = (text: string): readonly string[] => {
  const { form, project } = sketch(text);
  return lint(form, project).flatMap(({ rule, severity }) => [rule, `${rule}:${severity}`]);
};

/** Texts that one property gets as a constant, and what is said of them. */
interface Kind {
  readonly rule: string;
  readonly property: string;
  readonly project?: string;
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

const CONSTANTS: readonly Kind[] = [
  {
    rule: 'verified-false-is-true:error',
    property: 'contact_phone_number_is_verified',
    wrong: [
      ...[
        '0',
        '0.0',
        'no',
        'No',
        ' NO ',
        'false',
        'FALSE',
        'n',
        'non',
        'não',
        'hapana',
        'nahi',
        'नहीं',
        'না',
        'لا',
        'አይ',
      ],
      ...['-1', '-99', '-999', 'refused', "don't know", 'declined', 'none', 'off', ' '],
    ],
    right: ['1', '1.0', 'yes', 'oui', 'sim', 'ndiyo', 'haan', 'agreed', '2', 'known', 'nobody knows it'],
  },
  {
    rule: 'time-zone-unknown:error',
    property: 'time_zone',
    wrong: [
      ...[
        'EAT',
        'IST',
        'Nairobi',
        'Kenya',
        'GMT+3',
        'UTC+5:45',
        '+05:30',
        '(GMT+03:00) Nairobi',
        'Asia/Delhi',
      ],
      ...['Africa/Nairobi ', ' Africa/Nairobi', 'E. Africa Standard Time', 'Africa/Goma', 'x'],
    ],
    right: ['Africa/Nairobi', 'africa/nairobi', 'Asia/Calcutta', 'US/Eastern', 'UTC', 'Etc/GMT-3', 'EST'],
  },
  {
    rule: 'language-unknown:error',
    property: 'language_code',
    project: 'project languages en, fra',
    wrong: ['fr', 'EN', 'en-US', 'English', 'en ', 'en fra', 'swh'],
    right: ['en', 'fra'],
  },
  {
    rule: 'gateway-unknown:error',
    property: 'contact_backend_id',
    project: 'project gateways TWILIO_KE, INFOBIP',
    wrong: ['TWILIO', 'TWILIO-KE', 'TWILIO_KENYA', 'TELERIVET', '1'],
    right: ['TWILIO_KE', 'twilio_ke', ' infobip ', 'TWILIO KE'],
  },
  {
    rule: 'gateway-invalid-name:error',
    property: 'contact_backend_id',
    project: 'project gateways TWILIO_KE',
    wrong: ['TWILIO KE', 'Twilio Kenya'],
    right: ['TWILIO_KE', ' TWILIO_KE ', 'TWILIO-KE'],
  },
  {
    rule: 'email-invalid:error',
    property: 'commcare_email_address',
    wrong: [
      'bob',
      'a@x.org, b@x.org',
      ' a@x.org',
      'Bob <b@x.org>',
      'b@x..org',
      'none',
      'N/A',
      'a@localhost.',
      'é@x.org',
    ],
    right: ['a@x.org', 'a+b@x.co', 'A.B@x.museum'],
  },
  {
    rule: 'phone-invalid:error',
    property: 'contact_phone_number',
    project: 'project countries KE',
    wrong: [
      ...[
        'none',
        'N/A',
        'unknown',
        '0',
        '254',
        '0712345678',
        '712345678',
        '+254 (0)712345678',
        '254/712345678',
      ],
      ...['00254712345678', '254712345678 x1', '2.54712345678E11', '254712345678, 254712345679'],
    ],
    right: ['254712345678', '+254 712 345 678', '256712345678'],
  },
  {
    rule: 'phone-placeholder:warning',
    property: 'contact_phone_number',
    wrong: ['9999999999', '919999999999', '0000000000', '1234567890', '+254 700000000', '1111111111'],
    right: ['254712345678', '919812345678', '0712345678'],
  },
  {
    rule: 'time-zone-sign:warning',
    property: 'time_zone',
    wrong: ['Etc/GMT+3', 'etc/gmt-3'],
    right: ['Etc/GMT', 'UTC', 'Africa/Nairobi'],
  },
  {
    rule: 'time-zone-deprecated:info',
    property: 'time_zone',
    wrong: ['Asia/Calcutta', 'Europe/Kiev', 'EST', 'Etc/UTC'],
    right: ['Asia/Kolkata', 'US/Eastern', 'UTC', 'Etc/GMT-3'],
  },
];

/** Where a text can stand: each is followed to the property. */
const PLACES: Readonly<Record<string, (property: string, text: string) => string>> = {
  'in the write': (property, text) => `update save\n  ${property} = '${text}'`,
  'in a hidden value': (property, text) => `hidden v = '${text}'\nmap ${property} <- v`,
  'as the default of a hidden value': (property, text) =>
    `hidden v\n  default '${text}'\nmap ${property} <- v`,
  'in a branch': (property, text) =>
    `select c: a, b\nhidden v = if(#form/c = 'a', '${text}', '')\nmap ${property} <- v`,
  'through a function': (property, text) =>
    `hidden v = '${text}'\nhidden w = coalesce('', string(#form/v))\nupdate save\n  ${property} = concat(#form/w, '')`,
  'far away': (property, text) =>
    `hidden a = '${text}'\nhidden b = #form/a\nhidden c = if(true(), #form/b, 'x')\nmap ${property} <- c`,
};

describe.each(CONSTANTS)('$rule', ({ rule, property, project = '', wrong, right }) => {
  it.each(wrong)('%j', (text) => {
    for (const [place, make] of Object.entries(PLACES)) {
      expect(said(`${project}\n${make(property, text.replaceAll("'", '’'))}`), place).toContain(rule);
    }
  });

  it.each(right)('not %j', (text) => {
    for (const [place, make] of Object.entries(PLACES)) {
      expect(said(`${project}\n${make(property, text)}`), place).not.toContain(rule);
    }
  });

  it('the text of a node, a choice and a default are the same to it', () => {
    // Blanks around the text of a node and of a choice are not read.
    for (const text of wrong.filter((one) => one === one.trim() && !one.includes(','))) {
      expect(said(`${project}\nhidden v\n  initial ${text}\nmap ${property} <- v`), text).toContain(rule);
      expect(said(`${project}\nselect v: ${text}\nmap ${property} <- v`), text).toContain(rule);
    }
  });

  it('an excluded value is none', () => {
    for (const text of wrong.filter((one) => one.trim() !== '' && !one.includes("'"))) {
      const excluded = `select c: yes, no\nhidden v = if(#form/c = 'yes', '${text}', '')\nupdate save\n  ${property} = #form/v when #form/c = 'no'`;
      expect(said(`${project}\n${excluded}`), text).not.toContain(rule);
    }
  });
});

describe('labels of choices of the flag', () => {
  const rulesOf = (label: string) =>
    said(`multi-select c: 7 (${label})\nmap contact_phone_number_is_verified <- c`);

  it.each([
    ...['No', 'Non', 'Não', 'No thank you', 'Hapana', 'Nahin', 'Refused', 'I disagree', 'Je refuse'],
    ...['Declined to answer', '2 - No', 'नहीं', 'Not willing'],
  ])('%j means no', (label) => {
    expect(rulesOf(label)).toContain('verified-false-is-true:error');
  });

  it.each(['Yes', 'Oui', 'Sim', 'Ndiyo', 'Haan', 'I agree', 'Mobile', '1 - Yes'])('%j does not', (label) => {
    expect(rulesOf(label)).not.toContain('verified-false-is-true');
  });
});

describe('several cases in one form', () => {
  it('each write is judged by itself', () => {
    const found = said(`
      text phone
        validate regex(., '^254[0-9]{9}$')
      create mother
        contact_phone_number = #form/phone
        time_zone = 'Nairobi'
      create child
        contact_phone_number = concat('+', #form/phone)
        time_zone = 'Africa/Nairobi'
      update facility
        time_zone = 'Kampala'`);
    expect(found.filter((rule) => rule === 'time-zone-unknown')).toHaveLength(2);
    expect(found).not.toContain('property-written-twice');
  });
});
