import { describe, expect, it } from 'vitest';
import type { Contact, ContactProperty } from '../../src/contact/contact.ts';
import { problemsOf } from '../../src/contact/problems.ts';
import { severityOfProblem } from '../../src/overlay/parts/problem-severity.ts';
import { severityOfLine } from '../../src/overlay/parts/verdict-icon.tsx';

const FACTS = { countries: ['KE'], languages: ['en', 'fra'], gateways: ['TWILIO_KE'] } as const;

/** Values that are wrong, by property. */
const WRONG: Readonly<Partial<Record<ContactProperty, readonly string[]>>> = {
  contact_phone_number: [
    ...['0712345678', '0712 34', '254', '0', '1234567890', '254202345678', '254712345678 x1'],
    ...['none', '254254712345678', '2.5E11', '+254 (0)712345678'],
  ],
  commcare_email_address: ['bob', 'amina@gmial.com', 'a@x.org,b@x.org', ' b@x.org', 'b@localhost'],
  time_zone: ['Africa/Nairobi ', 'IST', '+05:30', 'Etc/GMT+3', 'Nowhere'],
  language_code: ['English', 'fr', 'EN', 'xx'],
  contact_backend_id: ['TWILIO KE', 'TWILIO_KENYA'],
};

const rows = Object.entries(WRONG).flatMap(([property, values]) =>
  values.flatMap((value) => {
    const contact: Contact = { contact_phone_number: '254712345678', [property]: value };
    const problem = problemsOf(contact, FACTS).get(property as ContactProperty);
    // Else the sentence is about something else.
    return problem?.line.cause === problem?.advice.code && problem
      ? [[property, value, problem] as const]
      : [];
  }),
);

describe('a mark and the sentence about its contact', () => {
  it.each(rows)('%s “%s”: are of one tone', (_property, _value, problem) => {
    expect(severityOfProblem(problem)).toBe(severityOfLine(problem.line));
  });

  it('are about the same in most cases', () => {
    expect(rows.length).toBeGreaterThan(20);
  });

  it.each([
    ['a number that HQ sends to, but not to the person', 'contact_phone_number', '0712345678', 'warning'],
    ['a number that HQ sends nothing to', 'contact_phone_number', 'none', 'error'],
    ['a zone that HQ passes over', 'time_zone', 'IST', 'warning'],
    ['a gateway that HQ does not find', 'contact_backend_id', 'TWILIO_KENYA', 'error'],
  ] as const)('of %s', (_, property, value, severity) => {
    const contact: Contact = { contact_phone_number: '254712345678', [property]: value };
    const problem = problemsOf(contact, FACTS).get(property);
    expect(problem && severityOfProblem(problem)).toBe(severity);
  });
});
