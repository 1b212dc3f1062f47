import type { ProjectFacts } from '../contact/project.ts';
import type { Instant } from './instant.ts';
import type { Limit } from './rate-limit.ts';

/** What a token of a project may be used for. */
export const PROJECT_SCOPES = ['check', 'feed'] as const;
/** What a token of the service itself may be used for. */
export const SERVICE_SCOPES = ['metrics', 'admin'] as const;
export const SCOPES = [...PROJECT_SCOPES, ...SERVICE_SCOPES] as const;
export type Scope = (typeof SCOPES)[number];

/** The project of a token that belongs to the service itself; no project has this name. */
export const SERVICE = '';

export interface StoredToken {
  /** SHA-256 of the token, hex. The token itself is never stored. */
  readonly hash: string;
  /** The project that it opens, or `SERVICE`. */
  readonly project: string;
  /** What people call it; no two tokens of a project share one. */
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** ISO 8601 instants of the service's clock, UTC with milliseconds. */
  readonly made: string | null;
  readonly expires: string | null;
  readonly used: string | null;
  /** From a seed: the next start with a seed replaces it. */
  readonly seeded: boolean;
}

export type SeedToken = Pick<StoredToken, 'hash' | 'scopes'>;

export interface StoredProject {
  readonly name: string;
  readonly settings: ProjectFacts;
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

/** What one token did within an hour, counted: no number, no name. */
export interface Usage {
  readonly project: string;
  /** Name of the token. */
  readonly token: string;
  /** The hour's beginning, ISO 8601: `2026-08-15T12:00:00.000Z`. */
  readonly hour: string;
  /** The pattern of the address, as in the log. */
  readonly route: string;
  readonly requests: number;
  /** Contacts checked, owners listed, cases or workers fed. */
  readonly items: number;
}

/** A token that was used lately. */
export type TokenUse = Pick<StoredToken, 'project' | 'name'> & { readonly used: string };

/** What is left of a limit after units were asked for. */
export interface QuotaAnswer {
  /** So many of the units that were asked for were granted. */
  readonly granted: number;
  readonly remaining: number;
  /** Milliseconds until the window ends. */
  readonly endsIn: number;
}

/** Nothing can be changed here: it is a read replica, or a primary server that was replaced. Nothing was changed. */
export class ReadOnlyStorage extends Error {
  /** What the log says of it. */
  override readonly name = 'ReadOnlyStorage';

  constructor() {
    super('the database is read-only');
  }
}

/** The database cannot be reached now: it ended, starts, or another one takes over. Nobody knows what was changed. */
export class StorageUnavailable extends Error {
  /** What the log says of it. */
  override readonly name = 'StorageUnavailable';

  /** @param code what went wrong, for the log: a code of PostgreSQL or Node */
  constructor(readonly code: string) {
    super('the database cannot be reached');
  }
}

/** Whether a change failed because there is no database that takes changes now. */
export function isNoChange(error: unknown): boolean {
  return error instanceof ReadOnlyStorage || error instanceof StorageUnavailable;
}

/**
 * Where the service keeps what it knows. Every statement behind it names one key of one table (or a list of keys,
 * each answered alone), so that it runs unchanged on partitions and on a distributed PostgreSQL. Whatever changes
 * something rejects with `ReadOnlyStorage` where that cannot be.
 */
export interface Storage {
  project(name: string): Promise<StoredProject | null>;
  /** Makes the project or replaces its settings. */
  putProject(project: StoredProject): Promise<void>;
  readonly tokens: TokenStorage;
  readonly usage: UsageStorage;
  /** Takes units of a limit that all processes on the database share. */
  takeQuota(key: string, units: number, limit: Limit): Promise<QuotaAnswer>;
  /** Forgets a case as if it had never been fed, and takes in `event` instead when there is one. All or nothing. */
  mend(contact: Pick<CaseEvent, 'project' | 'id'>, event: CaseEvent | null): Promise<Mended>;
  /** Owners that are known from elsewhere. The first one of a number stays. Returns how many were new. */
  addOwners(owners: readonly StoredOwner[]): Promise<number>;
  /** Takes in events, all or none. Idempotent; what is owned then does not depend on the order of events. */
  record(events: readonly CaseEvent[]): Promise<readonly EventResult[]>;
  /** What is known of each of the numbers; null for one that nobody holds and nobody lists. */
  known(phones: readonly string[]): Promise<readonly (KnownNumber | null)[]>;
  /**
   * Replaces what is known of workers, of all or none. Their numbers are one-way until they verify them, which no API of
   * HQ tells.
   */
  putWorkers(workers: readonly Worker[]): Promise<void>;
  /** Changes of the project's owners after a position; from 0 on: the whole set, without removals. */
  ownerChanges(project: string, position: number, limit: number): Promise<OwnerChanges>;
  /** Differs between databases; a position means nothing in another one. */
  readonly epoch: string;
  ping(): Promise<boolean>;
  close(): Promise<void>;
}

/** Tokens: looked for by their hashes, kept by their names. */
export interface TokenStorage {
  /** The tokens with a hash: one for each project that has it. */
  find(hash: string): Promise<readonly StoredToken[]>;
  /** In the order of their names. Null: of all projects and the service. */
  list(project: string | null): Promise<readonly StoredToken[]>;
  /** Makes the project when it is not there. False: the project has a token of this name. */
  add(token: StoredToken): Promise<boolean>;
  /** Gives a token another hash. The old one still opens until `until` under the name `NAME.old`. False: no such token. */
  rotate(
    token: Pick<StoredToken, 'project' | 'name' | 'hash' | 'made'>,
    until: string | null,
  ): Promise<boolean>;
  /** False: there was no such token. */
  revoke(project: string, name: string): Promise<boolean>;
  /** Replaces those tokens of the project that came from a seed. */
  replaceSeeded(project: string, tokens: readonly SeedToken[]): Promise<void>;
}

export interface UsageStorage {
  /** Adds to what is counted already, and forgets what is older than `oldest`. */
  add(usage: readonly Usage[], uses: readonly TokenUse[], oldest: string): Promise<void>;
  /** From the hour `from` on, in order. */
  since(from: string): Promise<readonly Usage[]>;
}

/** What a mended case was and is. */
export interface Mended {
  readonly wasKnown: boolean;
  /** Numbers that it competed for, as far as its past is remembered. */
  readonly numbers: number;
  readonly result: EventResult | null;
}
