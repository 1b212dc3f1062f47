import type { Directory, DirectoryFailure } from '../directory/directory.ts';
import { checksumOf } from './checksum.ts';
import { keysOf, type Meta } from './database.ts';
import { fetchPages } from './fetch-pages.ts';
import { EMPTY, type Job, readMeta } from './job.ts';
import { type Merged, mergeDelta, mergeFull } from './merge.ts';
import { areCrowded } from './shards.ts';

export type SyncFailure =
  | DirectoryFailure
  /** The disk is full, or the browser gives no storage. */
  | { readonly reason: 'no-room' }
  /** The database broke; it is empty now. */
  | { readonly reason: 'broken' };

export type SyncResult =
  | { readonly ok: true; readonly count: number; readonly asOf: string; readonly full: boolean }
  | { readonly ok: false; readonly failure: SyncFailure };

/** Drops staged pages, so that the next sync starts from nothing; the old copy counts until then. */
async function unstage({ database, key }: Job): Promise<void> {
  const transaction = database.transaction(['projects', 'pages'], 'readwrite');
  const meta = (await transaction.objectStore('projects').get(key)) ?? EMPTY;
  await Promise.all([
    transaction.objectStore('pages').delete(keysOf(key)),
    transaction.objectStore('projects').put({ ...meta, staged: null, cursor: null }, key),
    transaction.done,
  ]);
}

/** Everything that makes the merge count, in one transaction. False when another sync was faster. */
async function finish(
  job: Job,
  before: Meta,
  merged: Pick<Merged, 'generation' | 'shards'>,
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
    if (fetched.failure.reason === 'garbage') await unstage(job);
    return fetched;
  }
  const before = await readMeta(job);
  const { staged } = before;
  if (!staged) return 'again';
  const full = staged.full || before.generation === null;
  const merged = full
    ? await mergeFull(job, before, staged.pages)
    : await mergeDelta(job, before, staged.pages);
  const count = merged.phones.length;
  if (!full && areCrowded(merged.spread, count)) {
    await unstage(job);
    return 'again';
  }
  if (fetched.checksum !== null && (await checksumOf(merged.phones)) !== fetched.checksum) {
    await unstage(job);
    return full ? { ok: false, failure: { reason: 'garbage' } } : 'again';
  }
  const asOf = new Date(job.now()).toISOString();
  const after: Meta = {
    generation: merged.generation,
    shards: merged.spread,
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
