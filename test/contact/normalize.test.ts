import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTACT_PROPERTIES, type Contact } from '../../src/contact/contact.ts';
import { normalize } from '../../src/contact/normalize.ts';
import { advise } from '../../src/contact/outcome/advise.ts';
import { coreOutcome } from '../../src/contact/outcome/core-outcome.ts';
import { outcome } from '../../src/contact/outcome/outcome.ts';
import type { ProjectFacts } from '../../src/contact/project.ts';
import { runs } from '../fuzz/runs.ts';

const project: ProjectFacts = { countries: ['KE', 'IN'], languages: ['en', 'fra'], gateways: ['TWILIO_KE'] };

describe('normalize', () => {
  it.each([
    ['contact_phone_number', ' +254 712-345 678 ', '254712345678'],
    ['contact_phone_number', '0712345678', '254712345678'],
    ['contact_phone_number', '254712345678.0', '254712345678'],
    ['contact_phone_number', '254202345678', '254202345678'],
    ['contact_phone_number_is_verified', 'no', ''],
    ['contact_phone_number_is_verified', 'yes', '1'],
    ['contact_phone_number_is_verified', ' ', ''],
    ['commcare_email_address', 'Bob <b@x.org>', 'b@x.org'],
    ['time_zone', 'asia/calcutta', 'Asia/Kolkata'],
    ['time_zone', 'America/New York', 'America/New_York'],
    ['time_zone', 'Kenya', 'Africa/Nairobi'],
    ['language_code', 'FR', 'fra'],
    ['contact_backend_id', ' twilio_ke', 'TWILIO_KE'],
  ] as const)('%s %j → %j', (property, raw, value) => {
    expect(normalize(property, raw, project)).toEqual({ kind: 'value', value });
  });

  it.each([
    ['contact_phone_number', 'call me', []],
    ['contact_phone_number', '254712345678 / 254722345678', ['254712345678', '254722345678']],
    ['commcare_email_address', 'a@x.org, b@x.org', []],
    ['time_zone', 'CST', ['America/Chicago', 'America/Mexico_City', 'America/Guatemala']],
    ['time_zone', 'Nowhere', []],
    ['language_code', 'hin', []],
    ['contact_backend_id', 'VONAGE', []],
  ] as const)('%s %j needs a person', (property, raw, candidates) => {
    expect(normalize(property, raw, project)).toMatchObject({ kind: 'none', candidates });
  });
});

/** Texts near to what people write, and any other. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '254',
          '0',
          '00',
          '+',
          '(0)',
          '712345678',
          '9876543210',
          '.0',
          ' ',
          '-',
          '/',
          'x1',
          'E10',
          '٢٥٤',
          '۰',
          '१',
        ],
        ...[
          'a',
          '@',
          '.',
          'x.org',
          'gmial.com',
          'localhost',
          '<',
          '>',
          ',',
          'mailto:',
          'ü',
          '\u200b',
          '\u0085',
          '"',
        ],
        ...[
          'Africa/',
          'Nairobi',
          'Etc/GMT',
          '+5',
          '_',
          'IST',
          'UTC',
          'Kenya',
          'en',
          'EN',
          '-US',
          'fra',
          'swahili',
        ],
        ...['TWILIO', 'twilio_ke', 'no', 'yes', '1', '\n'],
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join('')),
);
const contacts: fc.Arbitrary<Contact> = fc.record(
  Object.fromEntries(CONTACT_PROPERTIES.map((name) => [name, text])),
  { requiredKeys: [] },
);
const projects = fc.constantFrom<ProjectFacts>({}, project, {
  countries: ['US', 'XX', 'IT'],
  languages: [],
  gateways: [],
});

/** What HQ does with one value: null when it takes it. */
function refusal(property: keyof Contact, value: string, facts: ProjectFacts): string | null {
  const result = coreOutcome({ [property]: value }, { project: facts });
  switch (property) {
    case 'contact_phone_number':
      return result.sms.reason;
    case 'commcare_email_address':
      return result.email.reason;
    case 'time_zone':
      return value === '' || result.timeZone.from === 'contact' ? null : 'unknown zone';
    case 'language_code':
      return value === '' || result.language.from === 'contact' ? null : 'unknown language';
    case 'contact_backend_id':
      return result.gateway.status === 'GATEWAY_NOT_FOUND' ? 'unknown gateway' : null;
    default:
      return null;
  }
}

const RUNS = { numRuns: runs(3_000) };

describe('for any texts', () => {
  it('an outcome never throws', () => {
    fc.assert(
      fc.property(contacts, projects, text, (contact, facts, phone) => {
        const owners = [{ phone, kind: 'case' as const, id: 'x' }];
        expect(outcome(contact, { project: facts, owners }).advice).toBeInstanceOf(Array);
      }),
      RUNS,
    );
  });

  it('normalising twice changes nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CONTACT_PROPERTIES), text, projects, (property, raw, facts) => {
        const once = normalize(property, raw, facts);
        if (once.kind === 'value') expect(normalize(property, once.value, facts)).toEqual(once);
      }),
      RUNS,
    );
  });

  it('what normalize returns has no error, and HQ takes it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CONTACT_PROPERTIES), text, projects, (property, raw, facts) => {
        const once = normalize(property, raw, facts);
        if (once.kind !== 'value') return;
        const errors = advise({ [property]: once.value }, { project: facts }).filter(
          (advice) => advice.severity === 'error',
        );
        expect(errors).toEqual([]);
        if (once.value !== '') expect(refusal(property, once.value, facts)).toBeNull();
      }),
      RUNS,
    );
  });

  it('advice never suggests a value that HQ refuses', () => {
    fc.assert(
      fc.property(contacts, projects, (contact, facts) => {
        for (const { property, suggestion } of advise(contact, { project: facts }))
          if (suggestion !== undefined && suggestion !== '')
            expect(refusal(property, suggestion, facts)).toBeNull();
      }),
      RUNS,
    );
  });
});
