import type { DirectoryFailure } from '../directory/directory.ts';
import type { OwnerAnswer } from '../directory/schema.ts';
import type { Finding } from '../lint/finding.ts';

/** A constant number of the form, with who holds it. */
export interface OwnershipFinding {
  /** As HQ stores it. Personal data: shown to the designer, never logged, never sent to the page's own scripts. */
  readonly number: string;
  readonly answer: OwnerAnswer;
  /** ISO 8601 instant of the knowledge; older than now when it comes from the cache. */
  readonly asOf: string;
  readonly from: 'directory' | 'cache';
  /** The site where the constant stands. */
  readonly site: Finding['site'];
}

/** What a check before save brought. */
export interface CheckOutcome {
  readonly ownership: readonly OwnershipFinding[];
  /** Set when something could not be asked: the save goes on and the designer is told. */
  readonly incomplete: DirectoryFailure | null;
}

/** What the designer is asked about. Empty: let through without a word. */
export interface GateQuestion {
  readonly errors: readonly Finding[];
  readonly owned: readonly OwnershipFinding[];
}

export type GateAnswer = 'go-to-question' | 'save-anyway' | 'cancel';
