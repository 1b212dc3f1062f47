import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTACT_PROPERTIES, type Contact, type ContactProperty } from '../../../src/contact/contact.ts';
import { outcome } from '../../../src/contact/outcome/outcome.ts';
import type { ProjectFacts } from '../../../src/contact/project.ts';
import type { Owner } from '../../../src/contact/two-way/owner.ts';
import { isAbsent } from '../../../src/contact/verdict/absent.ts';
import { CAUSES } from '../../../src/contact/verdict/causes.ts';
import { CHANNEL_OF, CHANNELS, type VerdictOptions } from '../../../src/contact/verdict/types.ts';
import { lint } from '../../../src/lint/engine.ts';
import { runs } from '../../fuzz/runs.ts';
import { sketch } from '../../lint/support/form.ts';

/** Values that people write, by property, beside texts that nobody does. */
const WRITTEN: Readonly<Record<ContactProperty, readonly string[]>> = {
  contact_phone_number: [
    '',
    ' ',
    '254712345678',
    '+254 712-345 678',
    '0712345678',
    '0712 34',
    '254',
    '0',
    '254777777777',
    '1234567890',
    '254202345678',
    '5215512345678',
    '+254 (0)712345678',
    '2.5E11',
    '254712345678.0',
    '254712345678 x1',
    'none',
    '٢٥٤٧١٢٣٤٥٦٧٨',
    '254254712345678',
    '919876543210',
  ],
  contact_phone_number_is_verified: ['', ' ', '1', '0', 'yes', 'no', '2', '-1', 'refused', 'true', 'x'],
  commcare_email_address: [
    '',
    ' ',
    'amina@example.org',
    'amina@gmial.com',
    'bob',
    'a@x.org,b@x.org',
    'b@localhost',
    ' b@x.org',
  ],
  time_zone: [
    '',
    ' ',
    'Africa/Nairobi',
    'africa/nairobi',
    'Africa/Nairobi ',
    'IST',
    '+05:30',
    'Asia/Delhi',
    'Etc/GMT+3',
    'Asia/Calcutta',
    'Nowhere',
  ],
  language_code: ['', ' ', 'en', 'EN', 'fr', 'fra', 'swahili', 'en sw', 'xx'],
  contact_backend_id: ['', ' ', 'TWILIO_KE', 'twilio_ke', 'TWILIO KE', 'NEXMO'],
};

const value = (property: ContactProperty): fc.Arbitrary<string | undefined> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...WRITTEN[property]) },
    { weight: 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  );
const contacts: fc.Arbitrary<Contact> = fc.record(
  Object.fromEntries(CONTACT_PROPERTIES.map((property) => [property, value(property)])),
);
const projects = fc.constantFrom<ProjectFacts | undefined>(
  undefined,
  {},
  {
    countries: ['KE'],
    languages: ['en', 'fra'],
    defaultLanguage: 'en',
    gateways: ['TWILIO_KE'],
    defaultTimeZone: 'Africa/Nairobi',
  },
  { countries: ['IN', 'MX'], languages: [], gateways: [], sharedNumbers: true, languageFallback: 'NONE' },
);
const NAME = 'Achieng Otieno';
const owners = fc.option(
  fc.array(
    fc.record({
      phone: fc.constantFrom('254712345678', '0712345678', '5215512345678'),
      kind: fc.constantFrom<Owner['kind']>('case', 'mobile-worker'),
      id: fc.constantFrom('me', 'other'),
      name: fc.constant(NAME),
      elsewhere: fc.constantFrom(true, false, undefined),
      pending: fc.constantFrom(true, undefined),
    }),
    { maxLength: 2 },
  ),
  { nil: undefined },
);
const options: fc.Arbitrary<VerdictOptions> = fc.record({
  project: projects,
  owners,
  caseState: fc.constantFrom(undefined, { id: 'me' }, { closed: true }),
  refused: fc.constantFrom<readonly ContactProperty[] | undefined>(
    undefined,
    undefined,
    ['contact_phone_number'],
    ['commcare_email_address'],
  ),
  unknown: fc.constantFrom<VerdictOptions['unknown']>(
    undefined,
    undefined,
    undefined,
    { contact_phone_number: 'case' },
    { contact_phone_number_is_verified: 'form', time_zone: 'case' },
    { contact_backend_id: 'form' },
  ),
});

const RUNS = { numRuns: runs(4_000) };

describe('for any contact, project, owners and form', () => {
  it('a verdict has a sentence for each channel, and equal inputs have equal words', () => {
    fc.assert(
      fc.property(contacts, options, (contact, given) => {
        const once = JSON.stringify(outcome(contact, given).verdict);
        expect(JSON.stringify(outcome({ ...contact }, { ...given }).verdict)).toBe(once);
        for (const channel of CHANNELS) {
          const { text } = outcome(contact, given).verdict[channel];
          expect(text).toMatch(/^(HQ will|It |Nothing is saved|Replies are not)/);
          expect(text.endsWith('.')).toBe(false);
        }
      }),
      { numRuns: runs(1_000) },
    );
  });

  it('SMS is ok only where HQ sends, the gateway does not fail, and nothing worse than an info is said of the number', () => {
    fc.assert(
      fc.property(contacts, options, (contact, given) => {
        const { sms, gateway, verdict, advice } = outcome(contact, given);
        if (verdict.sms.tone !== 'ok') return;
        expect(sms.status).toBe('yes');
        expect(gateway.status).not.toBe('GATEWAY_NOT_FOUND');
        expect(['ok', 'unknown']).toContain(verdict.gateway.tone);
        expect(given.refused ?? []).not.toContain('contact_phone_number');
        expect(
          advice.filter(
            ({ property, severity, code }) =>
              property === 'contact_phone_number' && severity !== 'info' && !/owned|shared/.test(code),
          ),
        ).toEqual([]);
      }),
      RUNS,
    );
  });

  it('replies are ok only where SMS is, HQ takes them, and nobody else holds the number', () => {
    fc.assert(
      fc.property(contacts, options, (contact, given) => {
        const { twoWay, verdict } = outcome(contact, given);
        if (verdict.replies.tone !== 'ok') return;
        expect(verdict.sms.tone).toBe('ok');
        expect(twoWay).toMatchObject({ status: 'yes', owner: null });
      }),
      RUNS,
    );
  });

  it('an error about a value means that its channel is not ok', () => {
    fc.assert(
      fc.property(contacts, options, (contact, given) => {
        const { advice, verdict } = outcome(contact, given);
        for (const { property, severity, code } of advice)
          if (severity === 'error' && code !== 'phone-owned')
            expect([code, verdict[CHANNEL_OF[property]].tone]).not.toEqual([code, 'ok']);
      }),
      RUNS,
    );
  });

  it('what HQ refuses fails, and what it does is not said to fail', () => {
    fc.assert(
      fc.property(contacts, options, (contact, given) => {
        const { sms, email, verdict } = outcome(contact, given);
        if (given.unknown || given.refused) return;
        if (sms.status === 'no') expect(verdict.sms.tone).toBe('fails');
        if (email.status === 'no') expect(verdict.email.tone).toBe('fails');
        else expect(verdict.email.tone).not.toBe('fails');
      }),
      RUNS,
    );
  });

  it('no text holds the name of an owner, or says that a message arrives', () => {
    fc.assert(
      fc.property(contacts, options, (contact, given) => {
        for (const channel of CHANNELS) {
          const { text } = outcome(contact, given).verdict[channel];
          expect(text).not.toContain(NAME);
          expect(text).not.toMatch(/\b(arrives?|delivered|receives? (?:the|an?) (?:message|SMS))\b/);
        }
      }),
      { numRuns: runs(1_500) },
    );
  });

  it('causes that say that nothing was given are of the table, and fail', () => {
    const absent = CAUSES.filter(({ code }) => isAbsent(code));
    expect(absent.map(({ code }) => code)).toEqual([
      'no-number',
      'not-asked-for',
      'not-verified',
      'no-address',
    ]);
    expect(new Set(absent.map(({ tone }) => tone))).toEqual(new Set(['fails']));
  });

  it('every cause is one of the table, or a code of advice', () => {
    const known = new Set(CAUSES.map(({ code }) => code));
    fc.assert(
      fc.property(contacts, options, (contact, given) => {
        const { advice, verdict } = outcome(contact, given);
        const codes = new Set(advice.map(({ code }) => code));
        for (const channel of CHANNELS) {
          const { cause } = verdict[channel];
          expect([cause, known.has(cause) || codes.has(cause)]).toEqual([cause, true]);
        }
      }),
      RUNS,
    );
  });
});

/** Findings about the value itself; others are about the form (the same number for every case, no consent asked). */
const OF_VALUES: Readonly<Record<string, ContactProperty>> = {
  'phone-invalid': 'contact_phone_number',
  'phone-placeholder': 'contact_phone_number',
  'verified-false-is-true': 'contact_phone_number_is_verified',
  'email-invalid': 'commcare_email_address',
  'time-zone-unknown': 'time_zone',
  'time-zone-sign': 'time_zone',
  'language-unknown': 'language_code',
  'gateway-unknown': 'contact_backend_id',
  'gateway-invalid-name': 'contact_backend_id',
};

const quoted = (text: string): string => `'${text}'`;

describe('a finding that says that a value fails', () => {
  const cases = CONTACT_PROPERTIES.flatMap((property) =>
    WRITTEN[property].map((text) => ({ property, text })),
  );

  it.each(cases.filter(({ text }) => text !== ''))(
    '$property = $text: the verdict is not ok',
    ({ property, text }) => {
      const others = CONTACT_PROPERTIES.filter(
        (other) => other !== property && other !== 'contact_backend_id',
      );
      const good: Contact = {
        contact_phone_number: '254712345678',
        contact_phone_number_is_verified: '1',
        commcare_email_address: 'amina@example.org',
        time_zone: 'Africa/Nairobi',
        language_code: 'en',
      };
      const { form, project } = sketch(`
  project countries KE
  project languages en, fra
  project defaultTimeZone Africa/Nairobi
  project gateways TWILIO_KE
  text name
  create save_client client
    name = #form/name
    ${property} = ${quoted(text)}
    ${others.map((other) => `${other} = ${quoted(good[other] ?? '')}`).join('\n    ')}
`);
      const failing = lint(form, project).filter(
        ({ rule, severity }) => OF_VALUES[rule] === property && severity !== 'info',
      );
      const { verdict } = outcome({ ...good, [property]: text }, { project, owners: [] });
      if (failing.length > 0)
        expect([failing[0]?.rule, verdict[CHANNEL_OF[property]].tone]).not.toEqual([failing[0]?.rule, 'ok']);
    },
  );

  it('is found for many of them', () => {
    expect(cases.length).toBeGreaterThan(50);
  });
});
