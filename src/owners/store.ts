import type { IDBPTransaction } from 'idb';
import type { Directory } from '../directory/directory.ts';
import { keysOf, type Meta, type OwnersDatabase, type OwnersSchema, openDatabase } from './database.ts';
import { EMPTY } from './job.ts';
import { type CachedOwner, findRow, shardOf, unpackRow } from './shards.ts';
import { type SyncResult, syncProject } from './sync.ts';
import { createWarmShards } from './warm-shards.ts';

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

type RowReading = IDBPTransaction<OwnersSchema, ('projects' | 'rows')[]>;

/** Tells one state of one project's copy from every other. */
function stampOf(key: string, { generation, version, asOf }: Meta): string {
  return JSON.stringify([key, generation, version, asOf]);
}

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
  const warm = createWarmShards();
  let lastMeta: { readonly key: string; readonly meta: Meta } | null = null;
  const running = new Map<string, { readonly result: Promise<SyncResult>; stop(): void }>();

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
    warm.clear();
    lastMeta = null;
    const transaction = open.transaction(['projects', 'numbers', 'rows', 'pages'], 'readwrite');
    await Promise.all([
      transaction.objectStore('projects').delete(key),
      transaction.objectStore('numbers').delete(keysOf(key)),
      transaction.objectStore('rows').delete(keysOf(key)),
      transaction.objectStore('pages').delete(keysOf(key)),
      transaction.done,
    ]);
  }

  async function sync(directory: Directory, key: string, signal: AbortSignal): Promise<SyncResult> {
    const open = await connect();
    if (!open) return { ok: false, failure: { reason: 'no-room' } };
    try {
      return await syncProject({ database: open, key, now }, directory, signal);
    } catch (error) {
      if (isNoRoom(error)) return { ok: false, failure: { reason: 'no-room' } };
      await attempt((again) => forgetProject(again, key), undefined);
      return { ok: false, failure: { reason: 'broken' } };
    }
  }

  /** Owners of the numbers, shard by shard. */
  function readRows(
    transaction: RowReading,
    key: string,
    meta: Meta,
    phones: readonly string[],
  ): Promise<readonly ('broken' | readonly (CachedOwner | 'broken')[])[]> {
    const { generation, shards: spread } = meta;
    const byShard = new Map<number, string[]>();
    for (const phone of phones) {
      const index = shardOf(phone, spread);
      byShard.set(index, [...(byShard.get(index) ?? []), phone]);
    }
    const stamp = stampOf(key, meta);
    return Promise.all(
      [...byShard].map(async ([index, wanted]) => {
        const known = warm.get(stamp, index);
        const rows = known ?? (await transaction.objectStore('rows').get([key, generation ?? 0, index]));
        if (rows === undefined) return 'broken';
        if (known === undefined) warm.keep(stamp, index, rows);
        // The rows name the numbers as well: one reading from the database instead of two.
        const held = wanted.map((phone) => findRow(rows, phone)).filter((row) => row !== null);
        return held.map((row) => unpackRow(row) ?? 'broken');
      }),
    );
  }

  async function find(
    open: OwnersDatabase,
    key: string,
    phones: readonly string[],
  ): Promise<Map<string, CachedOwner> | 'broken'> {
    const found = new Map<string, CachedOwner>();
    const transaction = open.transaction(['projects', 'rows']);
    const asked = transaction.objectStore('projects').get(key);
    // The state of the last look-up is most often the state of now: its rows are asked for without waiting.
    const guess = lastMeta?.key === key ? lastMeta.meta : null;
    const guessed = guess && readRows(transaction, key, guess, phones);
    // Looked at only when the guess was right.
    guessed?.catch(() => undefined);
    const meta = await asked;
    if (meta?.generation == null) return found;
    const isSame = guess && stampOf(key, guess) === stampOf(key, meta);
    lastMeta = { key, meta };
    const shards = await (isSame && guessed ? guessed : readRows(transaction, key, meta, phones));
    for (const shard of shards) {
      if (shard === 'broken') return shard;
      for (const owner of shard) {
        if (owner === 'broken') return owner;
        found.set(owner.phone, owner);
      }
    }
    return found;
  }

  async function noteUse(open: OwnersDatabase, key: string): Promise<void> {
    const meta = lastMeta?.key === key ? lastMeta.meta : null;
    if (!meta || now() - meta.lastUsed < DAY_MS) return;
    lastMeta = null;
    const transaction = open.transaction('projects', 'readwrite');
    const current = await transaction.store.get(key);
    if (current) void transaction.store.put({ ...current, lastUsed: now() }, key);
    await transaction.done;
  }

  const metaOf = (key: string) => attempt(async (open) => (await open.get('projects', key)) ?? EMPTY, EMPTY);

  await connect();

  return {
    sync(directory, key, signal) {
      const already = running.get(key);
      if (already) return already.result;
      const stop = new AbortController();
      const result = sync(directory, key, AbortSignal.any([signal, stop.signal])).finally(() =>
        running.delete(key),
      );
      running.set(key, { result, stop: () => stop.abort() });
      return result;
    },
    lookUp: (key, phones) =>
      attempt(async (open) => {
        const found = await find(open, key, phones);
        if (found === 'broken') {
          await forgetProject(open, key);
          return new Map<string, CachedOwner>();
        }
        await noteUse(open, key);
        return found;
      }, new Map<string, CachedOwner>()),
    asOf: async (key) => (await metaOf(key)).asOf,
    async age(key) {
      const { asOf } = await metaOf(key);
      return asOf === null ? null : Math.max(0, now() - Date.parse(asOf));
    },
    count: async (key) => (await metaOf(key)).count,
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
      warm.clear();
      database?.close();
      database = null;
    },
  };
}
