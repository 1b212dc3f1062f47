/**
 * The six case properties that decide whether and how CommCare HQ messages a case.
 * Source: HQ's `MessagingCaseContactMixin`.
 */
export const CONTACT_PROPERTIES = [
  'contact_phone_number',
  'contact_phone_number_is_verified',
  'commcare_email_address',
  'time_zone',
  'language_code',
  'contact_backend_id',
] as const;

export type ContactProperty = (typeof CONTACT_PROPERTIES)[number];

/** The raw strings of one case, as stored. Case properties are strings; a missing one equals the empty string. */
export type Contact = { readonly [P in ContactProperty]?: string | undefined };

/** What of the case itself matters for messaging. */
export interface CaseState {
  readonly id?: string | undefined;
  readonly closed?: boolean | undefined;
  readonly deleted?: boolean | undefined;
}

const NAMES: ReadonlySet<string> = new Set(CONTACT_PROPERTIES);

export function isContactProperty(name: string): name is ContactProperty {
  return NAMES.has(name);
}
