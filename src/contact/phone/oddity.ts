import type { CountryCode } from './library.ts';

/** What is odd about a spelling; each makes HQ refuse the number or send to another one. */
export type PhoneOddity =
  | 'digits-of-another-script'
  | 'scientific'
  | 'trailing-decimal'
  | 'extension'
  | 'several-numbers'
  | 'trunk-in-brackets'
  | 'international-prefix'
  | 'leading-zero'
  | 'trunk-zero'
  | 'zero-lost'
  | 'country-code-missing'
  | 'country-code-doubled'
  | 'refused-characters';

/** A number that may have been meant: plain international digits, valid in some country's numbering plan. */
export interface PhoneCandidate {
  readonly digits: string;
  readonly country: CountryCode | undefined;
}

export interface PhoneReading {
  /** What HQ stores, or null. */
  readonly stored: string | null;
  readonly oddities: readonly PhoneOddity[];
  /** Best first; empty when nothing valid can be read from the value. */
  readonly candidates: readonly PhoneCandidate[];
  /** The characters that make HQ refuse the value, each once. */
  readonly refused: readonly string[];
}
