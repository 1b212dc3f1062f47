import type { Directory } from '../directory/directory.ts';
import { BrokenDatabase, type CachedOwner } from './cached-owner.ts';
import { createConnection } from './connection.ts';
import { keysOf, type OwnersDatabase, part, STORES } from './database.ts';
import { EMPTY } from './job.ts';
import { createLookUp } from './look-up.ts';
import { readAll } from './read-all.ts';
import { type SyncResult, syncProject, unstage } from './sync.ts';

const DAY_MS = 24 * 3_600_000;

/** Copies that nobody used for so long are personal data without a purpose. */
export const IDLE_DAYS = 30;

/**
 * The copy of projects' two-way owners in IndexedDB, for checks without a network. Only the background may have it:
 * in a content script IndexedDB is the page's own. Nothing here throws for a browser without storage or with one that
 * fails; what could not be read is not known then, which is another answer than that nobody holds a number.
 */
export interface Owners {
  /** Brings the copy up to date; see `syncProject`. One at a time per project: a second call joins the first. */
  sync(directory: Directory, projectKey: string, signal: AbortSignal): Promise<SyncResult>;
  /** Owners of those of the numbers (as HQ stores them) that the copy knows; null: there is none, or it could not be read. */
  lookUp(projectKey: string, phones: readonly string[]): Promise<ReadonlyMap<string, CachedOwner> | null>;
  /** Visits every owner of the copy, some at a time. False: not all of them, or there is no copy. */
  visitAll(projectKey: string, visit: (owners: readonly CachedOwner[]) => Promise<void>): Promise<boolean>;
  /** ISO 8601 instant of the last sync; null without a copy. */
  asOf(projectKey: string): Promise<string | null>;
  /** Milliseconds since the last sync, or until it where the clock was moved back; null without a copy. */
  age(projectKey: string): Promise<number | null>;
  /** How many owners the copy holds; null: it could not be read. */
  count(projectKey: string): Promise<number | null>;
  /** How many owners and changes the sync under way has brought so far; null when none is. */
  received(projectKey: string): number | null;
  /** On sign-out, on loss of permission, on request. False: something may be left. */
  forget(projectKey: string): Promise<boolean>;
  /** Forgets what was not used for `IDLE_DAYS`. @param now milliseconds since 1970 */
  forgetIdle(now: number): Promise<void>;
  /** False: something may be left. */
  forgetAll(): Promise<boolean>;
  close(): void;
}

/** Projects of two servers are two things, even under one name. */
export function projectKey(serverOrigin: string, project: string): string {
  return `${serverOrigin} ${project}`;
}

function isNoRoom(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

/** An error of the moment: every transaction is done whole or not at all, so the copy is as it was. */
function isPassing(error: unknown): boolean {
  return (
    error instanceof Error &&
    ['AbortError', 'InvalidStateError', 'TransactionInactiveError'].includes(error.name)
  );
}

/**
 * Opens the store. Does not reject.
 * @param options.name of the database
 * @param options.now milliseconds since 1970
 * @param options.noted called with what went wrong: what was being done, and the error
 */
export async function openOwners(
  name = 'caseline-owners',
  now: () => number = Date.now,
  noted: (where: string, error: unknown) => void = () => {},
): Promise<Owners> {
  const memory = createLookUp();
  // What was read of a copy that is deleted goes with it.
  const connection = createConnection(name, noted, () => memory.clear());
  const running = new Map<string, { readonly result: Promise<SyncResult>; stop(): void }>();
  /** Rows that the syncs under way have brought so far. */
  const received = new Map<string, number>();

  /** A sync that goes on would put back what is being forgotten. */
  async function stopSync(key: string): Promise<void> {
    const sync = running.get(key);
    sync?.stop();
    await sync?.result;
  }

  /**
   * Runs `work` on the database; `otherwise` without one, or when it breaks off. A connection that the browser closed
   * is made anew, once.
   */
  async function attempt<T>(
    where: string,
    work: (database: OwnersDatabase) => Promise<T>,
    otherwise: T,
    again = true,
  ): Promise<T> {
    const open = await connection.open();
    if (!open) return otherwise;
    try {
      return await work(open);
    } catch (error) {
      if (again && connection.isClosed(open, error)) return await attempt(where, work, otherwise, false);
      noted(where, error);
      return otherwise;
    }
  }

  async function forgetProject(open: OwnersDatabase, key: string): Promise<void> {
    memory.forget(key);
    const transaction = open.transaction(STORES, 'readwrite');
    part(transaction.objectStore('projects').delete(key));
    part(transaction.objectStore('index').delete(keysOf(key)));
    part(transaction.objectStore('rows').delete(keysOf(key)));
    await transaction.done;
  }

  async function sync(directory: Directory, key: string, signal: AbortSignal): Promise<SyncResult> {
    const open = await connection.open();
    if (!open) return { ok: false, failure: { reason: 'no-room' } };
    const job = { database: open, key, now, progress: (rows: number) => void received.set(key, rows) };
    try {
      return await syncProject(job, directory, signal);
    } catch (error) {
      noted('copy owners', error);
      if (isNoRoom(error)) {
        // What came fills a disk that is full, and the old copy is of more use.
        await attempt('make room again', () => unstage(job), undefined);
        return { ok: false, failure: { reason: 'no-room' } };
      }
      if (isPassing(error)) {
        connection.isClosed(open, error);
        return { ok: false, failure: { reason: 'aborted' } };
      }
      await forgetOne(key);
      return { ok: false, failure: { reason: 'broken' } };
    }
  }

  /** Whether nothing is left. What cannot be taken out of the database goes with it: all of it is a copy. */
  async function forgetOne(key: string): Promise<boolean> {
    const isGone = await attempt('forget owners', (open) => forgetProject(open, key).then(() => true), false);
    return isGone || (await connection.destroy());
  }

  async function noteUse(open: OwnersDatabase, key: string): Promise<void> {
    memory.forget(key);
    const transaction = open.transaction('projects', 'readwrite');
    const current = await transaction.store.get(key);
    if (current) part(transaction.store.put({ ...current, lastUsed: now() }, key));
    await transaction.done;
  }

  async function lookUp(open: OwnersDatabase, key: string, phones: readonly string[]) {
    try {
      const found = await memory.find(open, key, phones);
      if (found && now() - found.lastUsed >= DAY_MS) await noteUse(open, key);
      return found?.owners ?? null;
    } catch (error) {
      // A copy of which a part is missing would answer "nobody" for those that are.
      if (error instanceof BrokenDatabase) await forgetProject(open, key);
      throw error;
    }
  }

  const metaOf = (key: string) =>
    attempt('read a copy of owners', async (open) => (await open.get('projects', key)) ?? EMPTY, null);

  await connection.open();

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
    lookUp: (key, phones) => attempt('look up owners', (open) => lookUp(open, key, phones), null),
    visitAll: (key, visit) => attempt('visit owners', (open) => readAll(open, key, visit), false),
    asOf: async (key) => (await metaOf(key))?.asOf ?? null,
    async age(key) {
      const asOf = (await metaOf(key))?.asOf ?? null;
      return asOf === null ? null : Math.abs(now() - Date.parse(asOf));
    },
    count: async (key) => (await metaOf(key))?.count ?? null,
    received: (key) => received.get(key) ?? null,
    async forget(key) {
      await stopSync(key);
      return await forgetOne(key);
    },
    forgetIdle: (at) =>
      attempt(
        'forget owners that nobody needs',
        async (open) => {
          for (const key of await open.getAllKeys('projects')) {
            const meta = await open.get('projects', key);
            if (meta && at - meta.lastUsed > IDLE_DAYS * DAY_MS) await forgetProject(open, key);
          }
        },
        undefined,
      ),
    async forgetAll() {
      await Promise.all([...running.keys()].map(stopSync));
      memory.clear();
      const isGone = await attempt(
        'forget all owners',
        async (open) => {
          const transaction = open.transaction(STORES, 'readwrite');
          for (const store of STORES) part(transaction.objectStore(store).clear());
          await transaction.done;
          return true;
        },
        false,
      );
      return isGone || (await connection.destroy());
    },
    close() {
      memory.clear();
      connection.close();
    },
  };
}
