import type { ContactProperty } from '../../src/contact/contact.ts';
import type { Finding, Fix, Severity } from '../../src/lint/finding.ts';

/** Findings as rules make them, for the tests of the layer. */
export function finding(
  rule: string,
  severity: Severity,
  property: ContactProperty | null,
  parts: Partial<Finding['message']> & {
    readonly path?: string | null;
    readonly fixes?: readonly Fix[];
  } = {},
): Finding {
  return {
    rule,
    severity,
    property,
    site: {
      path: parts.path === undefined ? `/data/contact/${property ?? 'question'}` : parts.path,
      part: 'write',
      write: { action: '/data/save', block: 'update', property: property ?? 'name' },
    },
    message: {
      what: parts.what ?? `What ${rule} found.`,
      why: parts.why ?? 'Why it matters.',
      how: parts.how ?? 'What to do.',
    },
    fixes: parts.fixes ?? [],
    helpUrl: `https://caseline.example/rules/${rule}`,
  };
}

export function fix(kind: Fix['kind'], title: string): Fix {
  return { kind, title, edits: [] };
}

/** One of each severity, with the lengths that real messages have. */
export const SAMPLES: readonly Finding[] = [
  finding('phone-plus', 'error', 'contact_phone_number', {
    path: '/data/contact/phone',
    what: '`contact_phone_number` can start with `+` or `0`.',
    why: 'HQ keeps a number only when it is digits with the country code: `0712 345 678` reaches nobody.',
    how: 'Take away what is no digit, and put the country code `254` in front.',
    fixes: [
      fix('safe', 'Add a validation for digits'),
      fix('suggestion', 'Write `254` and the last nine digits'),
      fix('suggestion', 'Ask with a phone question'),
    ],
  }),
  finding('phone-verified', 'warning', 'contact_phone_number_is_verified', {
    path: '/data/contact/verified',
    what: '`contact_phone_number_is_verified` is written as `yes`.',
    why: 'Only `1` makes a contact two-way; everything else reads as no, and replies are lost.',
    how: 'Write `1` when the number is verified.',
    fixes: [fix('safe', 'Write `1` instead of `yes`')],
  }),
  finding('zone-unknown', 'incomplete', 'time_zone', {
    path: '/data/contact/zone',
    what: 'The values of `time_zone` come from a lookup table.',
    why: 'Its rows are not known here, so they could not be compared with the zones that HQ takes.',
    how: 'Check that each row is a name such as `Africa/Nairobi`.',
  }),
  finding('language-case', 'info', 'language_code', {
    path: '/data/contact/language',
    what: '`language_code` is `EN`, the project has `en`.',
    why: 'HQ compares the codes letter by letter; the contact would get the default language.',
    how: 'Write the code as in Messaging, Languages.',
    fixes: [fix('suggestion', 'Use `en`')],
  }),
];
