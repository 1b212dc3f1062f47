import type { Directory, DirectoryFailure } from '../directory/directory.ts';
import { checksumOf } from './checksum.ts';
import { keysOf, type Meta, part } from './database.ts';
import { fetchPages } from './fetch-pages.ts';
import { EMPTY, isSameState, readMeta, type SyncJob } from './job.ts';
import { type IndexPart, merge } from './merge.ts';
import { sizeOf } from './phone-index.ts';

export type SyncFailure =
  | DirectoryFailure
  /** The disk is full, or the browser gives no storage. */
  | { readonly reason: 'no-room' }
  /** The database broke; it is empty now. */
  | { readonly reason: 'broken' };

export type SyncResult =
  | { readonly ok: true; readonly count: number; readonly asOf: string; readonly full: boolean }
  | { readonly ok: false; readonly failure: SyncFailure };

/** Rows that nobody needs any more stay until there are so many more than others; the next copy is then a new one. */
const MOST_OUTDATED = 2;
const FEW = 4_096;

/** Drops staged pages, so that the next sync starts from nothing; the old copy counts until then. */
export async function unstage({ database, key }: SyncJob): Promise<void> {
  const transaction = database.transaction(['projects', 'rows'], 'readwrite');
  const meta = (await transaction.objectStore('projects').get(key)) ?? EMPTY;
  if (meta.staged) {
    part(transaction.objectStore('rows').delete(keysOf(key, meta.staged.generation, meta.staged.from)));
  }
  part(transaction.objectStore('projects').put({ ...meta, staged: null, cursor: null }, key));
  await transaction.done;
}

/** Everything that makes the merge count, in one transaction. False when another sync was faster. */
async function finish(
  job: SyncJob,
  before: Meta,
  parts: readonly IndexPart[],
  after: Meta,
): Promise<boolean> {
  const { database, key } = job;
  const transaction = database.transaction(['projects', 'index', 'rows'], 'readwrite');
  const now = (await transaction.objectStore('projects').get(key)) ?? EMPTY;
  if (!isSameState(now, before)) {
    await transaction.done;
    return false;
  }
  const index = transaction.objectStore('index');
  const generation = after.generation ?? 0;
  if (before.generation !== generation) {
    part(index.delete(keysOf(key)));
    if (before.generation !== null) {
      part(transaction.objectStore('rows').delete(keysOf(key, before.generation)));
    }
  }
  for (const { first, record } of parts) part(index.put(record, [key, generation, first]));
  part(transaction.objectStore('projects').put(after, key));
  await transaction.done;
  return true;
}

async function syncOnce(
  job: SyncJob,
  directory: Directory,
  signal: AbortSignal,
): Promise<SyncResult | 'again'> {
  const fetched = await fetchPages(job, directory, signal);
  if (fetched.type === 'overtaken') return 'again';
  if (fetched.type === 'failed') {
    // Pages that contradict each other are of no use; those before a broken connection are.
    if (fetched.failure.reason === 'garbage') await unstage(job);
    return { ok: false, failure: fetched.failure };
  }
  const before = await readMeta(job);
  const { staged } = before;
  if (!staged) return 'again';
  const { full } = staged;
  const { checksum } = fetched;
  const nothingNew = !full && staged.rows === 0 && checksum !== null && checksum === before.checksum;
  const merged = nothingNew ? null : await merge(job, before, fetched.collected.index(), full);
  if (merged && checksum !== null && checksumOf(merged.index) !== checksum) {
    await unstage(job);
    return full ? { ok: false, failure: { reason: 'garbage' } } : 'again';
  }
  const count = merged ? sizeOf(merged.index) : before.count;
  const rows = staged.rows + (full ? 0 : before.rows);
  const asOf = new Date(job.now()).toISOString();
  const after: Meta = {
    generation: staged.generation,
    chunks: staged.end,
    rows,
    parts: merged?.parts ?? before.parts,
    count,
    version: fetched.version,
    checksum,
    cursor: rows > count * MOST_OUTDATED + FEW ? null : staged.cursor,
    asOf,
    lastUsed: job.now(),
    staged: null,
  };
  return (await finish(job, before, merged?.written ?? [], after))
    ? { ok: true, count, asOf, full }
    : 'again';
}

/**
 * Brings a project's copy up to date: the changes since the last time, or everything when there is no last time, the
 * directory starts anew, or the checksum disagrees. The old copy counts until the new one is whole.
 */
export async function syncProject(
  job: SyncJob,
  directory: Directory,
  signal: AbortSignal,
): Promise<SyncResult> {
  const first = await syncOnce(job, directory, signal);
  if (first !== 'again') return first;
  if (signal.aborted) return { ok: false, failure: { reason: 'aborted' } };
  const second = await syncOnce(job, directory, signal);
  return second === 'again' ? { ok: false, failure: { reason: 'garbage' } } : second;
}
