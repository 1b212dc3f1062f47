import type { Directory, DirectoryFailure } from '../directory/directory.ts';
import type { OwnersPage } from '../directory/schema.ts';
import type { Change } from './cached-owner.ts';
import { type CollectedOwners, collect, collectStaged } from './collected.ts';
import { keysOf, type Meta, part, type Staged } from './database.ts';
import { EMPTY, isSameState, readMeta, type SyncJob } from './job.ts';
import { GONE } from './phone-index.ts';
import { phoneKey } from './phone-key.ts';
import { isKeepable, packChunk, ROWS_PER_CHUNK } from './row-chunk.ts';
import { sortEntries } from './sorted-entries.ts';

/** No directory has so many pages; one that goes on and on is out of order. */
const MAX_PAGES = 20_000;

/**
 * Pages are written once so many rows have come, because a transaction costs as much as hundreds of rows, or once they
 * have waited so long: a browser that stops the background loses no more than that.
 */
const ROWS_AT_ONCE = 16_384;
const PATIENCE_MS = 2_000;

type Fetched =
  | {
      readonly type: 'whole';
      readonly checksum: string | null;
      readonly version: string;
      readonly collected: CollectedOwners;
    }
  | { readonly type: 'failed'; readonly failure: DirectoryFailure }
  /** Somebody else has synced or forgotten the project meanwhile. */
  | { readonly type: 'overtaken' };

/** What a page says, removals first; null when it holds what cannot be kept. */
function changesOf(page: OwnersPage): Change[] | null {
  const changes: Change[] = page.removed.map((phone) => ({ phone, owner: null }));
  for (const owner of page.owners) changes.push({ phone: owner.phone, owner });
  return changes.every(isKeepable) ? changes : null;
}

/** Numbers in order, each once, those without a key at the end; what was said last of a number counts. */
function inOrder(changes: readonly Change[]): Change[] {
  const keys = new Float64Array(changes.length);
  const positions = new Int32Array(changes.length);
  const odd = new Map<string, Change>();
  let size = 0;
  for (const [position, change] of changes.entries()) {
    const key = phoneKey(change.phone);
    if (key === null) {
      odd.set(change.phone, change);
      continue;
    }
    keys[size] = key;
    positions[size] = position;
    size += 1;
  }
  const { values } = sortEntries({ keys: keys.subarray(0, size), values: positions.subarray(0, size) });
  const ordered: Change[] = [];
  for (const position of values) {
    const change = changes[position];
    if (change) ordered.push(change);
  }
  for (const change of odd.values()) ordered.push(change);
  return ordered;
}

/** A sync's pages that are not written yet. */
interface Waiting {
  readonly changes: Change[];
  pages: number;
  cursor: string;
}

/**
 * Writes rows and the place to go on from in one transaction. Returns the state after it; null when the state before
 * is not there any more, because somebody else has synced or forgotten the project.
 */
async function write(
  job: SyncJob,
  before: Meta,
  staged: Staged,
  waiting: Waiting,
  collected: CollectedOwners,
): Promise<Meta | null> {
  const { database, key } = job;
  const changes = inOrder(waiting.changes);
  const records: Uint8Array[] = [];
  for (let i = 0; i < changes.length; i += ROWS_PER_CHUNK) {
    const rows = changes.slice(i, i + ROWS_PER_CHUNK);
    const number = staged.end + records.length;
    for (const { phone, owner } of rows) collected.add(phone, owner ? number : GONE);
    records.push(packChunk(rows));
  }
  const transaction = database.transaction(['projects', 'rows'], 'readwrite', { durability: 'relaxed' });
  const now = (await transaction.objectStore('projects').get(key)) ?? EMPTY;
  if (!isSameState(now, before)) {
    await transaction.done;
    return null;
  }
  const after: Meta = {
    ...now,
    lastUsed: job.now(),
    staged: {
      ...staged,
      cursor: waiting.cursor,
      pages: staged.pages + waiting.pages,
      end: staged.end + records.length,
      rows: staged.rows + changes.length,
    },
  };
  const rows = transaction.objectStore('rows');
  // What an earlier sync had staged there, or one that was broken off.
  if (staged.pages === 0) part(rows.delete(keysOf(key, staged.generation, staged.from)));
  for (const [i, record] of records.entries())
    part(rows.put(record, [key, staged.generation, staged.end + i]));
  part(transaction.objectStore('projects').put(after, key));
  await transaction.done;
  return after;
}

/** Where the pages of a new sync go: behind the rows that count, or beside them. */
function stageFor(meta: Meta, full: boolean): Staged {
  const beside = full || meta.generation === null;
  return {
    cursor: '',
    pages: 0,
    full: beside,
    generation: beside ? (meta.generation ?? 0) + 1 : (meta.generation ?? 0),
    from: beside ? 0 : meta.chunks,
    end: beside ? 0 : meta.chunks,
    rows: 0,
  };
}

/** Copies pages into the database until there is no more, each once; what came counts only once `finish` says so. */
export async function fetchPages(job: SyncJob, directory: Directory, signal: AbortSignal): Promise<Fetched> {
  let meta = await readMeta(job);
  let staged = meta.staged ?? stageFor(meta, meta.cursor === null);
  const collected = meta.staged ? await collectStaged(job, meta.staged) : collect();
  let cursor = meta.staged?.cursor ?? meta.cursor;
  let waiting: Waiting = { changes: [], pages: 0, cursor: '' };
  let since = job.now();

  /** False when somebody else was faster. */
  const flush = async (): Promise<boolean> => {
    if (waiting.pages === 0) return true;
    const after = await write(job, meta, staged, waiting, collected);
    if (after?.staged == null) return false;
    meta = after;
    staged = after.staged;
    waiting = { changes: [], pages: 0, cursor: '' };
    since = job.now();
    return true;
  };

  for (;;) {
    const answer = await directory.owners(cursor, signal);
    if (!answer.ok) {
      if (answer.failure.reason !== 'garbage') await flush();
      return { type: 'failed', failure: answer.failure };
    }
    const page = answer.value;
    if (page.full === true || cursor === null) {
      waiting = { changes: [], pages: 0, cursor: '' };
      collected.clear();
      staged = stageFor(meta, true);
    }
    const changes = changesOf(page);
    const isEndless = staged.pages + waiting.pages >= MAX_PAGES || (page.more && page.cursor === cursor);
    if (changes === null || isEndless) return { type: 'failed', failure: { reason: 'garbage' } };
    for (const change of changes) waiting.changes.push(change);
    waiting.pages += 1;
    waiting.cursor = page.cursor;
    cursor = page.cursor;
    job.progress?.(staged.rows + waiting.changes.length);
    const isEnough = waiting.changes.length >= ROWS_AT_ONCE || job.now() - since >= PATIENCE_MS;
    if ((!page.more || isEnough) && !(await flush())) return { type: 'overtaken' };
    if (!page.more)
      return { type: 'whole', checksum: page.checksum ?? null, version: page.version, collected };
  }
}
