import type { Directory, DirectoryFailure } from '../directory/directory.ts';
import { checksumOf } from './checksum.ts';
import { keysOf, type Meta, type OwnersDatabase, type StagedPage } from './database.ts';
import {
  packRow,
  packShard,
  phoneOf,
  type Row,
  SHARDS,
  type Shard,
  shardOf,
  split,
  unpackShard,
} from './shards.ts';

export type SyncFailure =
  | DirectoryFailure
  /** The disk is full, or the browser gives no storage. */
  | { readonly reason: 'no-room' }
  /** The database broke; it is empty now. */
  | { readonly reason: 'broken' };

export type SyncResult =
  | { readonly ok: true; readonly count: number; readonly asOf: string; readonly full: boolean }
  | { readonly ok: false; readonly failure: SyncFailure };

/** No directory has so many pages; one that goes on and on is out of order. */
const MAX_PAGES = 20_000;

/** So many owners are merged at a time, which bounds the memory that a merge needs. */
const MERGE_AT_ONCE = 250_000;

export const EMPTY: Meta = {
  generation: null,
  count: 0,
  version: '',
  cursor: null,
  asOf: null,
  lastUsed: 0,
  staged: null,
};

interface Job {
  readonly database: OwnersDatabase;
  readonly key: string;
  readonly now: () => number;
}

async function readMeta({ database, key }: Job): Promise<Meta> {
  return (await database.get('projects', key)) ?? EMPTY;
}

/** Drops staged pages, so that the next sync starts from what is merged, or with `all` from nothing. */
async function unstage({ database, key }: Job, all: boolean): Promise<void> {
  const transaction = database.transaction(['projects', 'pages'], 'readwrite');
  const meta = (await transaction.objectStore('projects').get(key)) ?? EMPTY;
  await Promise.all([
    transaction.objectStore('pages').delete(keysOf(key)),
    transaction.objectStore('projects').put({ ...meta, staged: null, ...(all ? { cursor: null } : {}) }, key),
    transaction.done,
  ]);
}

type Fetched =
  | { readonly ok: true; readonly checksum: string | null; readonly version: string }
  | { readonly ok: false; readonly failure: DirectoryFailure };

/** Copies pages into the database until there is no more; each page with the cursor after it. */
async function fetchPages(job: Job, directory: Directory, signal: AbortSignal): Promise<Fetched> {
  const { database, key } = job;
  for (;;) {
    const meta = await readMeta(job);
    const cursor = meta.staged?.cursor ?? meta.cursor;
    const answer = await directory.owners(cursor, signal);
    if (!answer.ok) return answer;
    const page = answer.value;
    const anew = page.full === true || cursor === null;
    const pages = anew ? 0 : (meta.staged?.pages ?? 0);
    const rows = page.owners.map(packRow);
    if (rows.includes(null) || pages >= MAX_PAGES || (page.more && page.cursor === cursor)) {
      return { ok: false, failure: { reason: 'garbage' } };
    }
    const transaction = database.transaction(['projects', 'pages'], 'readwrite');
    const staged: StagedPage = { size: rows.length, rows: rows.join('\n'), removed: page.removed };
    if (anew) await transaction.objectStore('pages').delete(keysOf(key));
    await Promise.all([
      transaction.objectStore('pages').put(staged, [key, pages]),
      transaction.objectStore('projects').put(
        {
          ...meta,
          lastUsed: job.now(),
          staged: { cursor: page.cursor, pages: pages + 1, full: anew || (meta.staged?.full ?? false) },
        },
        key,
      ),
      transaction.done,
    ]);
    if (!page.more) return { ok: true, checksum: page.checksum ?? null, version: page.version };
  }
}

/** What the staged pages change in the shards from `first` to before `end`; the later page counts. */
async function stagedChanges(job: Job, pages: number, first: number, end: number) {
  const changes = new Map<number, Map<string, Row | null>>();
  const note = (phone: string, row: Row | null) => {
    const index = shardOf(phone);
    if (index < first || index >= end) return;
    const shard = changes.get(index);
    if (shard) shard.set(phone, row);
    else changes.set(index, new Map([[phone, row]]));
  };
  for (let i = 0; i < pages; i += 1) {
    const page = await job.database.get('pages', [job.key, i]);
    if (!page) throw new BrokenDatabase();
    for (const phone of page.removed) note(phone, null);
    if (page.size > 0) for (const row of page.rows.split('\n')) note(phoneOf(row), row);
  }
  return changes;
}

/** A record that must be there is not. */
export class BrokenDatabase extends Error {}

async function readRows(job: Job, generation: number, index: number): Promise<string> {
  const rows = await job.database.get('rows', [job.key, generation, index]);
  if (rows === undefined) throw new BrokenDatabase();
  return rows;
}

function applied(rows: Map<string, Row>, changes: ReadonlyMap<string, Row | null> | undefined): Shard {
  for (const [phone, row] of changes ?? []) {
    if (row === null) rows.delete(phone);
    else rows.set(phone, row);
  }
  return packShard(rows);
}

/** Makes a new generation beside the old one; it counts once `finish` says so. */
async function mergeFull(job: Job, meta: Meta, pages: number) {
  const { database, key } = job;
  const generation = (meta.generation ?? 0) + 1;
  // A merge that was broken off may have left some.
  await database.delete('numbers', keysOf(key, generation));
  await database.delete('rows', keysOf(key, generation));
  let size = 0;
  for (let i = 0; i < pages; i += 1) size += (await database.get('pages', [key, i]))?.size ?? 0;
  const step = Math.ceil(SHARDS / Math.max(1, Math.ceil(size / MERGE_AT_ONCE)));
  const phones: string[] = [];
  for (let first = 0; first < SHARDS; first += step) {
    const end = Math.min(SHARDS, first + step);
    const changes = await stagedChanges(job, pages, first, end);
    const transaction = database.transaction(['numbers', 'rows'], 'readwrite', { durability: 'relaxed' });
    for (let index = first; index < end; index += 1) {
      const shard = applied(new Map(), changes.get(index));
      for (const phone of split(shard.numbers)) phones.push(phone);
      void transaction.objectStore('numbers').put(shard.numbers, [key, generation, index]);
      void transaction.objectStore('rows').put(shard.rows, [key, generation, index]);
    }
    await transaction.done;
  }
  return { generation, phones, shards: new Map<number, Shard>() };
}

/** Works out the shards that a delta touches; nothing is written yet. */
async function mergeDelta(job: Job, generation: number, pages: number) {
  const changes = await stagedChanges(job, pages, 0, SHARDS);
  const shards = new Map<number, Shard>();
  const phones: string[] = [];
  for (let index = 0; index < SHARDS; index += 1) {
    const touched = changes.get(index);
    const numbers = touched ? null : await job.database.get('numbers', [job.key, generation, index]);
    if (numbers === undefined) throw new BrokenDatabase();
    if (touched) shards.set(index, applied(unpackShard(await readRows(job, generation, index)), touched));
    for (const phone of split(numbers ?? shards.get(index)?.numbers ?? '')) phones.push(phone);
  }
  return { generation, phones, shards };
}

/** Everything that makes the merge count, in one transaction. False when another sync was faster. */
async function finish(
  job: Job,
  before: Meta,
  merged: { readonly generation: number; readonly shards: ReadonlyMap<number, Shard> },
  after: Meta,
): Promise<boolean> {
  const { database, key } = job;
  const transaction = database.transaction(['projects', 'numbers', 'rows', 'pages'], 'readwrite');
  const now = await transaction.objectStore('projects').get(key);
  if (now?.generation !== before.generation || now.version !== before.version || now.staged === null) {
    await transaction.done;
    return false;
  }
  const numbers = transaction.objectStore('numbers');
  const rows = transaction.objectStore('rows');
  for (const [index, shard] of merged.shards) {
    void numbers.put(shard.numbers, [key, merged.generation, index]);
    void rows.put(shard.rows, [key, merged.generation, index]);
  }
  if (before.generation !== null && before.generation !== merged.generation) {
    void numbers.delete(keysOf(key, before.generation));
    void rows.delete(keysOf(key, before.generation));
  }
  void transaction.objectStore('pages').delete(keysOf(key));
  void transaction.objectStore('projects').put(after, key);
  await transaction.done;
  return true;
}

async function syncOnce(job: Job, directory: Directory, signal: AbortSignal): Promise<SyncResult | 'again'> {
  const fetched = await fetchPages(job, directory, signal);
  if (!fetched.ok) {
    // Pages that contradict each other are of no use; those before a broken connection are.
    if (fetched.failure.reason === 'garbage') await unstage(job, true);
    return fetched;
  }
  const before = await readMeta(job);
  const { staged } = before;
  if (!staged) return 'again';
  const full = staged.full || before.generation === null;
  const merged =
    full || before.generation === null
      ? await mergeFull(job, before, staged.pages)
      : await mergeDelta(job, before.generation, staged.pages);
  const count = merged.phones.length;
  if (fetched.checksum !== null && (await checksumOf(merged.phones)) !== fetched.checksum) {
    await unstage(job, true);
    return full ? { ok: false, failure: { reason: 'garbage' } } : 'again';
  }
  const asOf = new Date(job.now()).toISOString();
  const { generation } = merged;
  const after: Meta = {
    generation,
    count,
    version: fetched.version,
    cursor: staged.cursor,
    asOf,
    lastUsed: job.now(),
    staged: null,
  };
  return (await finish(job, before, merged, after)) ? { ok: true, count, asOf, full } : 'again';
}

/**
 * Brings a project's copy up to date: the changes since the last time, or everything when there is no last time, the
 * directory starts anew, or the checksum disagrees. The old copy counts until the new one is whole.
 */
export async function syncProject(job: Job, directory: Directory, signal: AbortSignal): Promise<SyncResult> {
  const first = await syncOnce(job, directory, signal);
  if (first !== 'again') return first;
  if (signal.aborted) return { ok: false, failure: { reason: 'aborted' } };
  const second = await syncOnce(job, directory, signal);
  return second === 'again' ? { ok: false, failure: { reason: 'garbage' } } : second;
}
