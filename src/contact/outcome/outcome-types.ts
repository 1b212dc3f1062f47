import type { Owner } from '../two-way/owner.ts';

/** HQ's own error codes, as its messaging reports show them (`MessagingEvent.ERROR_MESSAGES`). */
export type HqReason =
  | 'NO_PHONE_NUMBER'
  | 'NO_TWO_WAY_PHONE_NUMBER'
  | 'CONTACT_IS_INACTIVE'
  | 'NO_EMAIL_ADDRESS'
  | 'INVALID_EMAIL_ADDRESS'
  | 'GATEWAY_NOT_FOUND';

/** What HQ will do with a contact, and nothing else. */
export interface CoreOutcome {
  readonly sms: {
    readonly status: 'yes' | 'no';
    /** The number that HQ stores and sends to, without `+`; null when it stores none. */
    readonly number: string | null;
    readonly reason: 'NO_PHONE_NUMBER' | 'CONTACT_IS_INACTIVE' | null;
  };
  readonly twoWay: {
    /** Whether this contact competes for the number at all. */
    readonly eligible: boolean;
    /** `unknown` when eligible and nobody said who owns the number. */
    readonly status: 'yes' | 'no' | 'unknown';
    readonly reason: 'NO_TWO_WAY_PHONE_NUMBER' | 'CONTACT_IS_INACTIVE' | 'NO_PHONE_NUMBER' | null;
    /** The other contact that holds the number, if any. */
    readonly owner: Owner | null;
  };
  readonly email: {
    readonly status: 'yes' | 'no';
    readonly reason: 'NO_EMAIL_ADDRESS' | 'INVALID_EMAIL_ADDRESS' | null;
  };
  readonly timeZone: {
    /** Spelled as pytz spells it. */
    readonly zone: string;
    readonly from: 'contact' | 'project';
  };
  readonly language: {
    /** null when neither the contact's nor the project's language is known. */
    readonly code: string | null;
    readonly from: 'contact' | 'project';
  };
  readonly gateway: {
    readonly status: 'found' | 'default' | 'GATEWAY_NOT_FOUND' | 'unknown';
    readonly name: string | null;
  };
}
