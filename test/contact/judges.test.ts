import { describe, expect, it } from 'vitest';
import type { ContactProperty } from '../../src/contact/contact.ts';
import { emailJudge } from '../../src/contact/judge/email.ts';
import { gatewayJudge } from '../../src/contact/judge/gateway.ts';
import type { Judge } from '../../src/contact/judge/judge.ts';
import { languageJudge } from '../../src/contact/judge/language.ts';
import { phoneJudge } from '../../src/contact/judge/phone.ts';
import { verifiedJudge } from '../../src/contact/judge/verified.ts';
import { zoneJudge } from '../../src/contact/judge/zone.ts';
import { problemsOf } from '../../src/contact/problems.ts';
import type { ProjectFacts } from '../../src/contact/project.ts';
import type { ValueProblem } from '../../src/contact/value-problem.ts';

const JUDGES: readonly (readonly [ContactProperty, Judge, readonly string[]])[] = [
  [
    'contact_phone_number',
    phoneJudge,
    [
      '254712345678',
      '+254 712 345 678',
      '0712345678',
      '2547',
      '712345678',
      '2540712345678',
      '2.54712345678E11',
      '+44 (0)7400 123456',
      '0700000000',
      '123',
      '254712345678, 254722000111',
      'tel',
      '22997123456',
      '٢٥٤٧١٢٣٤٥٦٧٨',
    ],
  ],
  ['contact_phone_number_is_verified', verifiedJudge, ['1', '0', 'no', 'yes', 'false', ' ', 'x']],
  ['commcare_email_address', emailJudge, ['a@gmial.com', 'a@b', 'amina@example.org', ' a@b.org', '12']],
  ['time_zone', zoneJudge, ['IST', 'Africa/Nairobi', 'africa/nairobi', 'Kampala', 'EAT', '+03:00', 'Mars']],
  ['language_code', languageJudge, ['en', 'English', 'swa', 'fra', 'xx', 'sw ']],
  ['contact_backend_id', gatewayJudge, ['MOBILE_BACKEND', 'twilio', 'TWILLIO', 'a b', '']],
];

const FACTS: readonly (readonly [string, ProjectFacts])[] = [
  ['nothing', {}],
  ['its countries', { countries: ['KE', 'UG'] }],
  [
    'everything',
    {
      countries: ['BJ', 'GB'],
      languages: ['en', 'fra'],
      languageFallback: 'NONE',
      gateways: ['TWILIO'],
      defaultTimeZone: 'Africa/Nairobi',
    },
  ],
];

const told = (problem: ValueProblem | null | undefined) =>
  problem && {
    code: problem.advice.code,
    severity: problem.advice.severity,
    suggestions: problem.suggestions,
    line: problem.line.toJSON(),
  };

describe('a property that is judged by itself', () => {
  it.each(
    JUDGES.flatMap(([property, judge, values]) =>
      FACTS.map(([known, facts]) => [property, known, judge, values, facts] as const),
    ),
  )(
    '%s, of a project of which %s is known: the same as in a contact',
    (property, _, judge, values, facts) => {
      const alone = ['', ...values].map((value) => [value, told(judge(value, facts)) ?? null]);
      const within = ['', ...values].map((value) => [
        value,
        told(problemsOf({ [property]: value }, facts).get(property)) ?? null,
      ]);
      expect(alone).toEqual(within);
      expect(alone.some(([, problem]) => problem !== null)).toBe(true);
    },
  );
});
