/** Who mends a cause: what a manager asks after “how many”. */

/** `desk`: who corrects cases at a desk can tell the right value; `visit`: somebody has to ask the person. */
export type Mender = 'desk' | 'visit' | 'administrator';

/** What nobody at a desk can tell: the number, the address, the consent of a person. */
const VISIT: ReadonlySet<string> = new Set([
  'no-number',
  'number-refused',
  'three-digits',
  'not-asked-for',
  'not-verified',
  'held-by-case',
  'held-here',
  'held-elsewhere',
  'held-by-worker',
  'number-shared',
  'number-twice',
  'opted-out',
  'no-address',
  'address-refused',
  'phone-zero-lost',
  'phone-scientific-notation',
  'phone-several-numbers',
  'phone-refused-characters',
  'phone-not-a-number',
  'phone-too-short',
  'phone-too-long',
  'phone-placeholder',
  'phone-unknown-country-code',
  'phone-not-valid',
  'phone-landline',
  'phone-service-number',
  'phone-owned',
  'phone-shared',
  'verified-reads-as-no',
  'verified-blank',
  'verified-without-number',
  'verified-missing',
  'email-incomplete',
  'email-several-addresses',
  'email-domain',
  'email-not-public',
]);

/** What is a matter of the project's settings, or of what may be read of them. */
const ADMINISTRATOR: ReadonlySet<string> = new Set([
  'gateway-not-known',
  'language-not-known',
  'owner-not-known',
]);

export function menderOf(cause: string): Mender {
  if (ADMINISTRATOR.has(cause)) return 'administrator';
  return VISIT.has(cause) ? 'visit' : 'desk';
}

/** What to set in *Bulk Edit Case Data* to see the cases of a cause; its filters know no patterns. */
export interface BulkFilter {
  readonly property: string;
  readonly match: 'starts-with' | 'is-empty' | 'is-missing';
  /** What the value starts with. */
  readonly text: string;
}

const phone = (text: string): BulkFilter => ({
  property: 'contact_phone_number',
  match: 'starts-with',
  text,
});
const FILTERS: Readonly<Record<string, BulkFilter>> = {
  'phone-leading-zero': phone('0'),
  'phone-plus': phone('+'),
  'no-number': { property: 'contact_phone_number', match: 'is-empty', text: '' },
  'not-verified': { property: 'contact_phone_number_is_verified', match: 'is-empty', text: '' },
  'not-asked-for': { property: 'contact_phone_number_is_verified', match: 'is-missing', text: '' },
  'no-address': { property: 'commcare_email_address', match: 'is-empty', text: '' },
};

/** Null where no filter of HQ finds these cases and hardly any others: the work list must do. */
export function bulkFilterOf(cause: string): BulkFilter | null {
  return Object.hasOwn(FILTERS, cause) ? (FILTERS[cause] ?? null) : null;
}
