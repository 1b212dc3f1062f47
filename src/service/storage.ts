import type { ProjectFacts } from '../contact/project.ts';
import type { Instant } from './ownership.ts';

/** What a token may be used for. */
export const SCOPES = ['check', 'feed'] as const;
export type Scope = (typeof SCOPES)[number];

export interface StoredToken {
  /** SHA-256 of the token, hex. The token itself is never stored. */
  readonly hash: string;
  readonly scopes: readonly Scope[];
}

export interface StoredProject {
  readonly name: string;
  readonly settings: ProjectFacts;
  readonly tokens: readonly StoredToken[];
}

export type ContactKind = 'case' | 'mobile-worker';

/** Who holds a number on this server, whatever the project. */
export interface StoredOwner {
  readonly phone: string;
  readonly project: string;
  readonly kind: ContactKind;
  readonly id: string;
  readonly name: string | null;
  readonly since: Instant | null;
  /** A worker's verification that is not answered yet: it reserves the number all the same. */
  readonly pending: boolean;
}

/** A case as it was saved once. */
export interface CaseEvent {
  readonly project: string;
  readonly id: string;
  readonly name: string | null;
  /** When the server saved it. */
  readonly at: Instant;
  /** The number that it competes for; null when it does not compete. */
  readonly phone: string | null;
}

/** `late`: something newer of the case was known. `known`, `too-old`: nothing was done. */
export type EventResult = 'recorded' | 'late' | 'known' | 'too-old';

/** A mobile worker with all its numbers, as HQ stores them; none of them when it is not active. */
export interface Worker {
  readonly project: string;
  readonly id: string;
  readonly name: string | null;
  readonly phones: readonly string[];
}

/** A number that somebody holds, or that workers list. */
export interface KnownNumber {
  readonly owner: StoredOwner | null;
  /** Workers that list it: any of them may hold it, as soon as it has verified it. */
  readonly listedBy: readonly Omit<Worker, 'phones'>[];
}

export interface OwnerChange {
  readonly phone: string;
  /** Null: nobody of the project holds it any more. */
  readonly owner: StoredOwner | null;
}

export interface OwnerChanges {
  /** In the order in which they happened; one number at most once. */
  readonly changes: readonly OwnerChange[];
  /** Where the next page starts; the project's whole number of changes on the last page. */
  readonly position: number;
  readonly more: boolean;
  /** Of the project's numbers at this very state (`directory/checksum.ts`); last page only. */
  readonly checksum: string | null;
}

/** Nothing can be changed here: it is a read replica, or a primary server that was replaced. Nothing was changed. */
export class ReadOnlyStorage extends Error {
  /** What the log says of it. */
  override readonly name = 'ReadOnlyStorage';

  constructor() {
    super('the database is read-only');
  }
}

/**
 * Where the service keeps what it knows. Every statement behind it names one key of one table (or a list of keys,
 * each answered alone), so that it runs unchanged on partitions and on a distributed PostgreSQL. Whatever changes
 * something rejects with `ReadOnlyStorage` where that cannot be.
 */
export interface Storage {
  project(name: string): Promise<StoredProject | null>;
  /** Makes the project or replaces its settings and tokens. */
  putProject(project: StoredProject): Promise<void>;
  /** Owners that are known from elsewhere. The first one of a number stays. Returns how many were new. */
  addOwners(owners: readonly StoredOwner[]): Promise<number>;
  /** Takes in events, all or none. Idempotent; what is owned then does not depend on the order of events. */
  record(events: readonly CaseEvent[]): Promise<readonly EventResult[]>;
  /** What is known of each of the numbers; null for one that nobody holds and nobody lists. */
  known(phones: readonly string[]): Promise<readonly (KnownNumber | null)[]>;
  /** Replaces what is known of a worker. Its numbers are one-way until it verifies them, which no API of HQ tells. */
  putWorker(worker: Worker): Promise<void>;
  /** Changes of the project's owners after a position; from 0 on: the whole set, without removals. */
  ownerChanges(project: string, position: number, limit: number): Promise<OwnerChanges>;
  /** Differs between databases; a position means nothing in another one. */
  readonly epoch: string;
  ping(): Promise<boolean>;
  close(): Promise<void>;
}
