import { describe, expect, it } from 'vitest';
import type { Contact, ContactProperty } from '../../src/contact/contact.ts';
import { advise } from '../../src/contact/outcome/advise.ts';
import type { ProjectFacts } from '../../src/contact/project.ts';
import type { Owner } from '../../src/contact/two-way/owner.ts';

const KENYA: ProjectFacts = {
  countries: ['KE'],
  languages: ['en', 'fra', 'sw'],
  gateways: ['TWILIO_KE', 'INFOBIP'],
};

/** `severity code suggestion` of each piece of advice. */
function see(contact: Contact, project: ProjectFacts = KENYA, owners?: readonly Owner[]): string[] {
  return advise(contact, { project, owners, caseState: { id: 'me' } }).map(
    ({ severity, code, suggestion }) =>
      `${severity} ${code}${suggestion === undefined ? '' : ` ${suggestion}`}`,
  );
}

/** What is said of one property, with the flag set so that a lone number is no reason for advice. */
function of(property: ContactProperty, raw: string, project?: ProjectFacts): string[] {
  return see(
    { contact_phone_number: '254712345678', contact_phone_number_is_verified: '1', [property]: raw },
    project,
  );
}

describe('phone number', () => {
  it.each([
    ['254712345678', []],
    ['254112345678', []],
    ['+254712345678', ['info phone-plus 254712345678']],
    ['254 712-345 678', ['info phone-punctuation 254712345678']],
    ['0712345678', ['error phone-leading-zero 254712345678']],
    ['712345678', ['error phone-country-code-missing 254712345678']],
    ['00254712345678', ['error phone-international-prefix 254712345678']],
    ['000254712345678', ['error phone-international-prefix 254712345678']],
    ['+254 (0)712 345678', ['error phone-zero-in-brackets 254712345678']],
    ['2540712345678', ['error phone-zero-after-country-code 254712345678']],
    ['254712345678.0', ['error phone-trailing-decimal 254712345678']],
    ['2.54712345678E11', ['error phone-scientific-notation 254712345678']],
    ['2.5E+11', ['error phone-scientific-notation']],
    ['٢٥٤٧١٢٣٤٥٦٧٨', ['error phone-digits-not-ascii 254712345678']],
    ['𝟐𝟓𝟒𝟕𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖', ['error phone-digits-not-ascii 254712345678']],
    ['254712345678 x12', ['error phone-extension 254712345678']],
    ['0712345678 ext. 4', ['error phone-extension 254712345678', 'error phone-leading-zero 254712345678']],
    ['254712345678 / 254722345678', ['error phone-several-numbers 254712345678']],
    ['254712345678 or 254722345678', ['error phone-several-numbers 254712345678']],
    ['254712345678 254722345678', ['error phone-several-numbers 254712345678']],
    ['254712345678-254722345678', ['error phone-several-numbers 254712345678']],
    ['254712345678 - 254722345678', ['error phone-several-numbers 254712345678']],
    ['254712345678 (Mama) 254722345678 (Baba)', ['error phone-several-numbers 254712345678']],
    ['tel:+254712345678', ['error phone-refused-characters 254712345678']],
    ['++254712345678', ['error phone-refused-characters 254712345678']],
    ['254\u200b712345678', ['error phone-refused-characters 254712345678']],
    ['254–712–345678', ['error phone-refused-characters 254712345678']],
    // Not the Dutch number that the digits make when they are run together.
    [
      '*31#0712345678',
      ['error phone-leading-zero 254712345678', 'error phone-refused-characters 254712345678'],
    ],
    ['#31#254712345678', ['error phone-refused-characters 254712345678']],
    [
      '*144*0712345678*50#',
      ['error phone-leading-zero 254712345678', 'error phone-refused-characters 254712345678'],
    ],
    ['*144#', ['error phone-refused-characters']],
    ['call me', ['error phone-refused-characters']],
    ['+', ['error phone-not-a-number']],
    ['254', ['error phone-too-short']],
    ['2547123', ['error phone-too-short']],
    ['25471234567890', ['error phone-too-long']],
    ['999123456789', ['error phone-unknown-country-code']],
    ['254300000000', ['warning phone-not-valid']],
    ['254202345678', ['warning phone-landline']],
    ['254800723253', ['warning phone-service-number']],
    ['919876543210', ['info phone-other-country']],
    ['', []],
    ['  ', []],
  ])('%j', (raw, advice) => {
    expect(of('contact_phone_number', raw).filter((line) => line.includes('phone-'))).toEqual(advice);
  });

  it.each([
    ['9876543210', ['IN'], ['error phone-country-code-missing 919876543210']],
    ['6581234567', ['IN'], ['warning phone-country-code-missing 916581234567']],
    // A landline of Egypt, but nobody in these projects meant that.
    ['2015550123', ['US'], ['warning phone-country-code-missing 12015550123']],
    ['011254712345678', ['US'], ['error phone-international-prefix 254712345678']],
    [
      '6175551234.0',
      ['US'],
      ['error phone-trailing-decimal 16175551234', 'error phone-country-code-missing 16175551234'],
    ],
    ['0707123456', ['CI'], ['error phone-leading-zero 2250707123456']],
    ['0712345678', [], ['error phone-leading-zero']],
    ['0712345678', ['ZZ', 'ke'], ['error phone-leading-zero 254712345678']],
    ['+390612345678', ['IT'], ['warning phone-landline', 'info phone-plus 390612345678']],
  ])('%j in %j', (raw, countries, advice) => {
    expect(of('contact_phone_number', raw, { countries })).toEqual(advice);
  });

  it('names the likely countries', () => {
    const [first] = advise({ contact_phone_number: '0712345678' }, { project: { countries: ['KE', 'TZ'] } });
    expect(first?.message).toMatch(/likely: Kenya, Tanzania/);
    expect(first?.suggestion).toBe('254712345678');
  });

  it('names the characters that HQ refuses', () => {
    const message = (raw: string) => advise({ contact_phone_number: raw })[0]?.message;
    expect(message('254_712*345678')).toContain('HQ refuses “_”, “*”.');
    expect(message('254\u200b712345678')).toContain('an invisible zero-width space (U+200B)');
  });

  it('does not repeat the number in the text', () => {
    for (const raw of ['0712345678', '2.54712345678E11', '6581234567', '254712345678 x12'])
      for (const { message } of advise(
        { contact_phone_number: raw },
        { project: { countries: ['KE', 'IN'] } },
      ))
        expect(message).not.toMatch(/\d{6}/);
  });
});

describe('owners', () => {
  const contact = { contact_phone_number: '0712345678', contact_phone_number_is_verified: '1' };
  const owner = (phone: string, more: Partial<Owner> = {}): Owner => ({
    phone,
    kind: 'case',
    id: 'other',
    ...more,
  });

  it.each<[string, string, ProjectFacts, Owner, string[]]>([
    ['another case holds the number', '254712345678', KENYA, owner('254712345678'), ['error phone-owned']],
    [
      'the project shares numbers',
      '254712345678',
      { ...KENYA, sharedNumbers: true },
      owner('254712345678'),
      ['warning phone-shared'],
    ],
    ['the case itself holds it', '254712345678', KENYA, owner('254712345678', { id: 'me' }), []],
    [
      'another case holds it in another spelling',
      '254712345678',
      KENYA,
      owner('0712345678'),
      ['warning phone-owned-in-other-spelling'],
    ],
    ['another case holds a number with the same end', '254712345678', KENYA, owner('255712345678'), []],
  ])('%s', (_, phone, project, held, advice) => {
    expect(see({ ...contact, contact_phone_number: phone }, project, [held])).toEqual(advice);
  });

  it('are no matter for a contact that wants no replies', () => {
    expect(see({ contact_phone_number: '254712345678' }, KENYA, [owner('254712345678')])).toEqual([
      'info verified-missing 1',
    ]);
  });

  it('tell a worker whose verification is pending', () => {
    const [advice] = advise(
      { contact_phone_number: '254712345678', contact_phone_number_is_verified: '1' },
      { owners: [{ phone: '254712345678', kind: 'mobile-worker', id: 'w', pending: true }] },
    );
    expect(advice?.message).toMatch(/mobile worker .* verification is still pending/);
  });
});

describe('verified flag', () => {
  it.each([
    ['1', []],
    ['yes', ['info verified-not-one 1']],
    ['0', ['error verified-reads-as-no ']],
    [' No ', ['error verified-reads-as-no ']],
    ['FALSE', ['error verified-reads-as-no ']],
    ['na\u0303o', ['error verified-reads-as-no ']],
    ['hapana', ['error verified-reads-as-no ']],
    [' ', ['error verified-blank ']],
  ])('%j', (raw, advice) => {
    expect(of('contact_phone_number_is_verified', raw)).toEqual(advice);
  });

  it('without a number', () => {
    expect(see({ contact_phone_number_is_verified: '1' })).toEqual(['warning verified-without-number']);
  });

  it('missing beside a number', () => {
    expect(see({ contact_phone_number: '254712345678' })).toEqual(['info verified-missing 1']);
  });
});

describe('e-mail address', () => {
  it.each([
    ['amina@example.org', []],
    ['', []],
    [' bob@x.org\n', ['error email-blank-around bob@x.org']],
    ['mailto:bob@x.org', ['error email-mailto bob@x.org']],
    ['Bob <b@x.org>', ['error email-display-name b@x.org']],
    ['a@x.org, b@x.org', ['error email-several-addresses']],
    ['a@x.org;b@x.org', ['error email-several-addresses']],
    ['bob', ['error email-incomplete']],
    ['@x.org', ['error email-incomplete']],
    ['b..c@x.org', ['error email-dots b.c@x.org']],
    ['.b@x.org', ['error email-dots b@x.org']],
    ['b@x..org', ['error email-dots b@x.org']],
    ['bob@x.org.', ['error email-dots bob@x.org']],
    ['bob@example', ['error email-domain']],
    ['b@-x.org', ['error email-domain']],
    ['b@x.c', ['error email-domain']],
    ['ü@x.org', ['error email-refused-characters']],
    ['b@x_y.org', ['error email-refused-characters']],
    ['bo\u200bb@x.org', ['error email-refused-characters bob@x.org']],
    ['bob @x.org', ['error email-refused-characters bob@x.org']],
    ['bob＠x.org', ['error email-refused-characters bob@x.org']],
    [`${'a'.repeat(330)}@x.org`, ['error email-too-long']],
    ['amina@gmial.com', ['warning email-domain-slip amina@gmail.com']],
    ['amina@gmail.con', ['warning email-domain-slip amina@gmail.com']],
    ['amina@hotmal.com', ['warning email-domain-slip amina@hotmail.com']],
    ['amina@yahoo.co.kee', ['warning email-domain-slip amina@yahoo.co.ke']],
    ['amina@mail.com', []],
    ['amina@ymail.com', []],
    [
      ' amina@gmial.com',
      ['error email-blank-around amina@gmail.com', 'warning email-domain-slip amina@gmail.com'],
    ],
    ['b@localhost', ['warning email-not-public']],
    ['b@[127.0.0.1]', ['warning email-not-public']],
  ])('%j', (raw, advice) => {
    expect(of('commcare_email_address', raw)).toEqual(advice);
  });

  it('names the character that HQ refuses', () => {
    const [advice] = advise({ commcare_email_address: 'josé@x.org' });
    expect(advice?.message).toContain('There is “é” in a place where no address may have it.');
  });
});

describe('time zone', () => {
  it.each([
    ['Africa/Nairobi', []],
    ['africa/nairobi', []],
    ['US/Eastern', []],
    ['', []],
    [' ', ['info time-zone-blank ']],
    ['Asia/Calcutta', ['info time-zone-alias Asia/Kolkata']],
    ['Europe/Kiev', ['info time-zone-alias Europe/Kyiv']],
    ['Etc/UTC', ['info time-zone-alias UTC']],
    ['Etc/GMT+5', ['warning time-zone-sign']],
    ['etc/gmt_minus_3', ['warning time-zone-sign']],
    ['America/New York', ['error time-zone-spelling America/New_York']],
    ['Africa\\Nairobi', ['error time-zone-spelling Africa/Nairobi']],
    [' Africa/Nairobi', ['error time-zone-spelling Africa/Nairobi']],
    ['EAT', ['error time-zone-abbreviation Africa/Nairobi']],
    // One of several is offered only where the project's countries tell which.
    ['IST', ['error time-zone-abbreviation']],
    ['PST', ['error time-zone-abbreviation']],
    ['PKT', ['error time-zone-abbreviation Asia/Karachi']],
    ['+03:00', ['error time-zone-offset Africa/Nairobi']],
    ['GMT+5', ['error time-zone-offset Etc/GMT-5']],
    ['Nairobi', ['error time-zone-place Africa/Nairobi']],
    ['Kenya', ['error time-zone-place Africa/Nairobi']],
    ['kinshasa', ['error time-zone-place Africa/Kinshasa']],
    ['São Paulo', ['error time-zone-place America/Sao_Paulo']],
    ['Africa/Nairobbi', ['error time-zone-near-miss Africa/Nairobi']],
    ['Africa/Nairobbi', ['error time-zone-near-miss Africa/Nairobi']],
    ['Asia/Kolkatta', ['error time-zone-unknown']],
    ['Nowhere/None', ['error time-zone-unknown']],
  ])('%j', (raw, advice) => {
    expect(of('time_zone', raw)).toEqual(advice);
  });

  it.each([
    ['IST', { countries: ['IE'] }, 'Europe/Dublin'],
    ['PST', { countries: ['PH'] }, 'Asia/Manila'],
    ['Eastern', { countries: ['US'] }, 'US/Eastern'],
    ['Eastern', { countries: ['us'] }, 'US/Eastern'],
    ['Mountain', { countries: ['CA'] }, 'Canada/Mountain'],
    // A part of Kenya, no zone of North America or Australia.
    ['Eastern', { countries: ['KE'] }, undefined],
    ['Western', { countries: ['KE'] }, undefined],
    ['North', { countries: ['UG'] }, undefined],
    ['Pacific', { countries: ['CO'] }, undefined],
    ['UTC+3', {}, 'Etc/GMT-3'],
    ['+05:45', {}, 'Asia/Kathmandu'],
    ['UTC+5:45', {}, 'Asia/Kathmandu'],
    ['Asia/Kolkatta', {}, 'Asia/Kolkata'],
    ['+05:30', { countries: ['IN'] }, 'Asia/Kolkata'],
  ])('%j in %j', (raw, project, suggestion) => {
    expect(advise({ time_zone: raw }, { project })[0]?.suggestion).toBe(suggestion);
  });

  it('says which way Etc/GMT counts', () => {
    expect(advise({ time_zone: 'Etc/GMT+5' })[0]?.message).toContain('5 hours behind UTC');
    expect(advise({ time_zone: 'Etc/GMT-1' })[0]?.message).toContain('1 hour ahead of UTC');
  });

  it('gives up to three candidates', () => {
    expect(advise({ time_zone: 'CAT' })[0]?.message).toContain(
      'Africa/Maputo, Africa/Lusaka, Africa/Harare.',
    );
  });
});

describe('language', () => {
  it.each([
    ['en', []],
    ['', []],
    [' ', ['info language-blank ']],
    ['EN', ['error language-spelling en']],
    ['en ', ['error language-spelling en']],
    ['en-US', ['error language-region en']],
    ['fr_CD', ['error language-region fra']],
    ['fr', ['error language-code-length fra']],
    ['fre', ['error language-code-length fra']],
    ['swa', ['error language-code-length sw']],
    ['Kiswahili', ['error language-name sw']],
    ['hin', ['error language-unknown']],
    ['xx', ['error language-unknown']],
  ])('%j', (raw, advice) => {
    expect(of('language_code', raw)).toEqual(advice);
  });

  it.each([
    ['hin', []],
    ['EN', ['error language-spelling en']],
    ['english', ['error language-name en']],
    ['klingonish', ['error language-unknown']],
  ])('%j while the languages are unknown', (raw, advice) => {
    expect(of('language_code', raw, {})).toEqual(advice);
  });

  it('finds a near miss among the project’s own codes', () => {
    expect(of('language_code', 'frra', KENYA)).toEqual(['error language-near-miss fra']);
  });

  it.each([
    ['spa', 'swa'],
    ['bem', 'ben'],
    ['pol', 'por'],
    ['fan', 'fas'],
  ])('another language is no slip: %s beside %s', (raw, own) => {
    expect(of('language_code', raw, { languages: ['en', own] })).toEqual(['error language-unknown']);
  });

  it.each([
    ['swh', 'swa'],
    ['swh', 'sw'],
    ['npi', 'nep'],
    ['arb', 'ar'],
  ])('%s is a code of %s', (raw, own) => {
    expect(of('language_code', raw, { languages: ['en', own] })).toEqual([
      `error language-code-length ${own}`,
    ]);
  });
});

describe('gateway', () => {
  it.each([
    ['TWILIO_KE', []],
    ['', []],
    [' ', ['info gateway-blank ']],
    [' twilio_ke', ['info gateway-spelling TWILIO_KE']],
    ['TWILIO KE', ['error gateway-white-space TWILIO_KE']],
    ['TWILIO-KE', ['error gateway-near-miss TWILIO_KE']],
    ['TWILO_KE', ['error gateway-near-miss TWILIO_KE']],
    ['VONAGE', ['error gateway-unknown']],
  ])('%j', (raw, advice) => {
    expect(of('contact_backend_id', raw)).toEqual(advice);
  });

  it.each([
    ['VONAGE', []],
    ['vonage', ['info gateway-spelling VONAGE']],
    ['my gateway', ['error gateway-white-space']],
  ])('%j while the gateways are unknown', (raw, advice) => {
    expect(of('contact_backend_id', raw, {})).toEqual(advice);
  });
});
