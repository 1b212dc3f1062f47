import type { Advice } from '../advice/advice.ts';
import type { Contact, ContactProperty } from '../contact.ts';
import type { CoreOutcome, OutcomeOptions } from '../outcome/core-outcome.ts';
import type { Show, VerdictLine } from './verdict-line.ts';

/** Where a form decides, beside the values: what it refuses, and what nobody knows before it is sent. */
export interface VerdictOptions extends OutcomeOptions {
  /** Properties whose answers the form or its page does not take. */
  readonly refused?: readonly ContactProperty[] | undefined;
  /**
   * Properties whose values are not known. `case`: the form does not write it, and the case may have one. `form`: the
   * form writes it, and only the phone or the case knows what.
   */
  readonly unknown?: Readonly<Partial<Record<ContactProperty, 'case' | 'form'>>> | undefined;
}

/** What becomes of a contact, per channel: one tone, one cause, one sentence. Every screen shows this. */
export interface Verdict {
  readonly sms: VerdictLine;
  readonly replies: VerdictLine;
  readonly email: VerdictLine;
  readonly timeZone: VerdictLine;
  readonly language: VerdictLine;
  readonly gateway: VerdictLine;
}

export type Channel = keyof Verdict;

/** In the order in which screens show them. */
export const CHANNELS = [
  'sms',
  'replies',
  'email',
  'timeZone',
  'language',
  'gateway',
] as const satisfies Channel[];

/** The channel that a property decides first. */
export const CHANNEL_OF: Readonly<Record<ContactProperty, Channel>> = {
  contact_phone_number: 'sms',
  contact_phone_number_is_verified: 'replies',
  commcare_email_address: 'email',
  time_zone: 'timeZone',
  language_code: 'language',
  contact_backend_id: 'gateway',
};

/** What is said of a contact, and what else is known. */
export interface Said {
  readonly contact: Contact;
  readonly advice: readonly Advice[];
  readonly options: VerdictOptions;
  /** How numbers and addresses stand in texts that nobody asks to write otherwise. */
  readonly show: Show;
}

/** What the verdict of one channel is made of: of HQ's reading only a part. */
export interface FactsOf<Part extends keyof CoreOutcome> extends Said {
  readonly core: Pick<CoreOutcome, Part>;
}

/** Everything that a verdict is made of. */
export type Facts = FactsOf<keyof CoreOutcome>;
