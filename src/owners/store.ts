import type { Directory } from '../directory/directory.ts';
import { BrokenDatabase, type CachedOwner } from './cached-owner.ts';
import { keysOf, type OwnersDatabase, openDatabase, STORES } from './database.ts';
import { EMPTY } from './job.ts';
import { createLookUp } from './look-up.ts';
import { type SyncResult, syncProject, unstage } from './sync.ts';

const DAY_MS = 24 * 3_600_000;

/** Copies that nobody used for so long are personal data without a purpose. */
export const IDLE_DAYS = 30;

/**
 * The copy of projects' two-way owners in IndexedDB, for checks without a network. Only the background may have it:
 * in a content script IndexedDB is the page's own. Nothing here throws for a browser without storage or with a broken
 * one; such a store is empty.
 */
export interface Owners {
  /** Brings the copy up to date; see `syncProject`. One at a time per project: a second call joins the first. */
  sync(directory: Directory, projectKey: string, signal: AbortSignal): Promise<SyncResult>;
  /** Owners of those of the numbers (as HQ stores them) that the copy knows. */
  lookUp(projectKey: string, phones: readonly string[]): Promise<ReadonlyMap<string, CachedOwner>>;
  /** ISO 8601 instant of the last sync; null without a copy. */
  asOf(projectKey: string): Promise<string | null>;
  /** Milliseconds since the last sync; null without a copy. */
  age(projectKey: string): Promise<number | null>;
  /** How many owners the copy holds. */
  count(projectKey: string): Promise<number>;
  /** How many owners and changes the sync under way has brought so far; null when none is. */
  received(projectKey: string): number | null;
  /** On sign-out, on loss of permission, on request. */
  forget(projectKey: string): Promise<void>;
  /** Forgets what was not used for `IDLE_DAYS`. @param now milliseconds since 1970 */
  forgetIdle(now: number): Promise<void>;
  forgetAll(): Promise<void>;
  close(): void;
}

/** Projects of two servers are two things, even under one name. */
export function projectKey(serverOrigin: string, project: string): string {
  return `${serverOrigin} ${project}`;
}

const NOBODY: ReadonlyMap<string, CachedOwner> = new Map();

function isNoRoom(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

/**
 * Opens the store. Does not reject.
 * @param name of the database
 * @param now milliseconds since 1970
 */
export async function openOwners(name = 'caseline-owners', now: () => number = Date.now): Promise<Owners> {
  let database: OwnersDatabase | null = null;
  /** A newer caseline has taken over, or `close` was called. */
  let retired = false;
  const memory = createLookUp();
  const running = new Map<string, { readonly result: Promise<SyncResult>; stop(): void }>();
  /** Rows that the syncs under way have brought so far. */
  const received = new Map<string, number>();

  /** A sync that goes on would put back what is being forgotten. */
  async function stopSync(key: string): Promise<void> {
    const sync = running.get(key);
    sync?.stop();
    await sync?.result;
  }

  async function connect(): Promise<OwnersDatabase | null> {
    if (database || retired) return database;
    database = await openDatabase(name, (why) => {
      database = null;
      if (why === 'retired') retired = true;
    });
    return database;
  }

  /** Runs `work` on the database; `otherwise` without one, or when it breaks off. */
  async function attempt<T>(work: (database: OwnersDatabase) => Promise<T>, otherwise: T): Promise<T> {
    const open = await connect();
    if (!open) return otherwise;
    try {
      return await work(open);
    } catch {
      return otherwise;
    }
  }

  async function forgetProject(open: OwnersDatabase, key: string): Promise<void> {
    memory.forget(key);
    const transaction = open.transaction(STORES, 'readwrite');
    void transaction.objectStore('projects').delete(key);
    void transaction.objectStore('index').delete(keysOf(key));
    void transaction.objectStore('rows').delete(keysOf(key));
    await transaction.done;
  }

  async function sync(directory: Directory, key: string, signal: AbortSignal): Promise<SyncResult> {
    const open = await connect();
    if (!open) return { ok: false, failure: { reason: 'no-room' } };
    const job = { database: open, key, now, progress: (rows: number) => void received.set(key, rows) };
    try {
      return await syncProject(job, directory, signal);
    } catch (error) {
      if (isNoRoom(error)) {
        // What came fills a disk that is full, and the old copy is of more use.
        await attempt(() => unstage(job), undefined);
        return { ok: false, failure: { reason: 'no-room' } };
      }
      await attempt((again) => forgetProject(again, key), undefined);
      return { ok: false, failure: { reason: 'broken' } };
    }
  }

  async function noteUse(open: OwnersDatabase, key: string): Promise<void> {
    memory.forget(key);
    const transaction = open.transaction('projects', 'readwrite');
    const current = await transaction.store.get(key);
    if (current) void transaction.store.put({ ...current, lastUsed: now() }, key);
    await transaction.done;
  }

  async function lookUp(open: OwnersDatabase, key: string, phones: readonly string[]) {
    try {
      const { owners, lastUsed } = await memory.find(open, key, phones);
      if (lastUsed !== null && now() - lastUsed >= DAY_MS) await noteUse(open, key);
      return owners;
    } catch (error) {
      // A copy of which a part is missing would answer "nobody" for those that are.
      if (error instanceof BrokenDatabase) await forgetProject(open, key);
      throw error;
    }
  }

  const metaOf = (key: string) => attempt(async (open) => (await open.get('projects', key)) ?? EMPTY, EMPTY);

  await connect();

  return {
    sync(directory, key, signal) {
      const already = running.get(key);
      if (already) return already.result;
      const stop = new AbortController();
      const result = sync(directory, key, AbortSignal.any([signal, stop.signal])).finally(() => {
        running.delete(key);
        received.delete(key);
        memory.forget(key);
      });
      running.set(key, { result, stop: () => stop.abort() });
      return result;
    },
    lookUp: (key, phones) => attempt((open) => lookUp(open, key, phones), NOBODY),
    asOf: async (key) => (await metaOf(key)).asOf,
    async age(key) {
      const { asOf } = await metaOf(key);
      return asOf === null ? null : Math.max(0, now() - Date.parse(asOf));
    },
    count: async (key) => (await metaOf(key)).count,
    received: (key) => received.get(key) ?? null,
    async forget(key) {
      await stopSync(key);
      await attempt((open) => forgetProject(open, key), undefined);
    },
    forgetIdle: (at) =>
      attempt(async (open) => {
        for (const key of await open.getAllKeys('projects')) {
          const meta = await open.get('projects', key);
          if (meta && at - meta.lastUsed > IDLE_DAYS * DAY_MS) await forgetProject(open, key);
        }
      }, undefined),
    async forgetAll() {
      await Promise.all([...running.keys()].map(stopSync));
      await attempt(async (open) => {
        for (const key of await open.getAllKeys('projects')) await forgetProject(open, key);
      }, undefined);
    },
    close() {
      retired = true;
      memory.clear();
      database?.close();
      database = null;
    },
  };
}
