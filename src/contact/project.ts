/**
 * How HQ looks for a message in another language when there is none in the contact's own
 * (`sms_language_fallback` of Messaging > Settings): stop after the contact's language, after the
 * schedule's, after the project's, or go on to the untranslated message.
 */
export type LanguageFallback = 'NONE' | 'SCHEDULE' | 'DOMAIN' | 'UNTRANSLATED';

/** What is known of a project. A missing key means *unknown*, which is not the same as an empty list. */
export interface ProjectFacts {
  /** ISO 3166 alpha-2 codes of the countries whose numbers the project expects, most usual first. */
  readonly countries?: readonly string[] | undefined;
  readonly defaultTimeZone?: string | undefined;
  /** Codes of Messaging > Languages. HQ matches them exactly: case-sensitive, not trimmed. */
  readonly languages?: readonly string[] | undefined;
  readonly defaultLanguage?: string | undefined;
  readonly languageFallback?: LanguageFallback | undefined;
  /** Names of the gateways that the project may use: its own, shared with it, and global ones. */
  readonly gateways?: readonly string[] | undefined;
  /** True when HQ lets several contacts share one two-way number (`one_phone_number_multiple_contacts`). */
  readonly sharedNumbers?: boolean | undefined;
  /**
   * True when HQ looks in the gateway's own projects first and lets contacts match that are not two-way
   * (`inbound_sms_leniency`). With `sharedNumbers` as well it sends to numbers of three digits and fewer, too.
   */
  readonly inboundLeniency?: boolean | undefined;
}
