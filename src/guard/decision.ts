import type { DirectoryFailure } from '../directory/directory.ts';
import type { OwnerAnswer } from '../directory/schema.ts';
import type { Diagnostic } from '../lint/finding.ts';
import type { OwnerCheck, WantedNumber } from './owners.ts';

/** Something wrong that a save is asked about: in a form's design, or a value that was entered. */
export interface WrongPlace extends Diagnostic {
  /** Tells it from others, over edits: what is accepted and revealed is named by it. */
  readonly key: string;
  /** What the person calls the place. */
  readonly label?: string | undefined;
  /** It was there when the form was opened, and somebody wants to be asked all the same. */
  readonly old?: boolean | undefined;
}

/** A number that a save would give to a contact. */
export interface PlacedNumber extends WantedNumber {
  /** Tells this number at this place from others. */
  readonly key: string;
  /** What the person calls the place. */
  readonly label?: string | undefined;
}

/** One of those numbers that somebody else holds. Personal data: shown to the person, never logged, never the page's. */
export interface OwnedNumber {
  readonly key: string;
  readonly label?: string | undefined;
  /** As HQ stores it. */
  readonly number: string;
  readonly answer: OwnerAnswer;
  /** ISO 8601 instant of the knowledge; older than now when it comes from the cache. */
  readonly asOf: string;
  readonly from: 'directory' | 'cache';
}

/** What the person is asked about. */
export interface GateQuestion {
  readonly errors: readonly WrongPlace[];
  readonly owned: readonly OwnedNumber[];
  /** Set when the owners could not be asked, so that the question says what it does not know. */
  readonly incomplete: DirectoryFailure | null;
  /** Every problem has a safe fix, and nothing else is wrong: all can be mended before the save. */
  readonly fixable?: boolean | undefined;
}

export type GateAnswer =
  | { readonly choice: 'go-to-question' | 'cancel' | 'fix-and-save' }
  /** `reason`: why, in the person's words; empty when nothing was said. */
  | { readonly choice: 'save-anyway'; readonly reason: string };

/** Whether this contact cannot have the number for two-way SMS, because somebody else holds it. */
export function isOwned({ status }: OwnerAnswer): boolean {
  return status === 'owned_here' || status === 'owned_elsewhere';
}

/** The number at its place, when somebody else holds it. */
export function ownedNumber(
  { key, label }: Pick<PlacedNumber, 'key' | 'label'>,
  { answer }: OwnerCheck,
): OwnedNumber | null {
  if (!answer || answer.number === null || !isOwned(answer.answer)) return null;
  return { key, label, number: answer.number, answer: answer.answer, asOf: answer.asOf, from: answer.from };
}

/** The keys of everything that a question is about. */
export function keysOfQuestion({ errors, owned }: GateQuestion): readonly string[] {
  return [...errors, ...owned].map(({ key }) => key);
}
