import type { ContactProperty } from './contact.ts';
import type { Owner } from './owner.ts';

/** HQ's own error codes, as its messaging reports show them (`MessagingEvent.ERROR_MESSAGES`). */
export type HqReason =
  | 'NO_PHONE_NUMBER'
  | 'NO_TWO_WAY_PHONE_NUMBER'
  | 'CONTACT_IS_INACTIVE'
  | 'NO_EMAIL_ADDRESS'
  | 'INVALID_EMAIL_ADDRESS'
  | 'GATEWAY_NOT_FOUND';

export type AdviceSeverity = 'error' | 'warning' | 'info';

/** A value that HQ takes but that will not do what was meant. */
export interface Advice {
  readonly property: ContactProperty;
  /** Stable, kebab-case: `phone-leading-zero`, `verified-reads-as-no`, … */
  readonly code: string;
  readonly severity: AdviceSeverity;
  /** What is wrong, why it matters, what to do: one short text. */
  readonly message: string;
  /** The corrected value, where it can be computed. */
  readonly suggestion?: string | undefined;
}

/** What HQ will do with a contact. */
export interface Outcome {
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
  readonly advice: readonly Advice[];
}
