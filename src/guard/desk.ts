import type { ProjectFacts } from '../contact/project.ts';
import type { DirectoryFailure } from '../directory/directory.ts';
import type { CheckItem, OwnerAnswer } from '../directory/schema.ts';

export type { DirectoryFailure };

/** What is known of the project, and since when. */
export interface FactsAnswer {
  /** Empty when nothing is known. */
  readonly facts: ProjectFacts;
  /** ISO 8601 instant of the knowledge, null when there is none. */
  readonly asOf: string | null;
  /** Why the directory could not be asked now; null when it answered. */
  readonly failure: DirectoryFailure | null;
  /** `hq`: CommCare HQ itself was asked, with the person's session. */
  readonly asked?: 'hq' | 'endpoint' | undefined;
}

export interface NumberAnswer {
  readonly ref: string;
  /** HQ's spelling of the number; null when HQ would store none. */
  readonly number: string | null;
  readonly answer: OwnerAnswer;
  /** ISO 8601 instant of the knowledge. */
  readonly asOf: string;
  readonly from: 'directory' | 'cache';
}

export interface CheckReport {
  readonly answers: readonly NumberAnswer[];
  /** Why the directory could not be asked; the answers then come from the cache, as far as it knows. */
  readonly failure: DirectoryFailure | null;
}

/** The known owners of two-way numbers, kept for when the directory cannot be asked. */
export interface OwnerCache {
  /** Answers for the numbers that the cache knows to be owned, by number; null: it could not be read. */
  lookUp(numbers: readonly string[]): Promise<ReadonlyMap<string, OwnerAnswer> | null>;
  /** ISO 8601 instant of the last complete update; null when the cache is empty. */
  asOf(): Promise<string | null>;
}

/**
 * Where a page asks about its project. In the extension it stands in the background, in the plugin beside the page.
 * It never throws for what can be expected: no network is an answer.
 */
export interface Desk {
  facts(signal: AbortSignal): Promise<FactsAnswer>;
  check(items: readonly CheckItem[], signal: AbortSignal): Promise<CheckReport>;
}
