import { BrokenDatabase } from './cached-owner.ts';
import { keysOf, type Meta, ODD_PART } from './database.ts';
import type { SyncJob } from './job.ts';
import {
  applyChanges,
  EMPTY_INDEX,
  MOST_IN_PART,
  openParts,
  type PhoneIndex,
  packPart,
  sizeOf,
} from './phone-index.ts';
import { positionOf } from './sorted-entries.ts';

/** An index as it lies in the database. */
export interface StoredIndex {
  readonly index: PhoneIndex;
  /** The keys of its records, in order. */
  readonly parts: readonly number[];
}

type IndexRecord = readonly [string, number, number];

/** Reads the index of a project's copy. Throws `BrokenDatabase` when it is not whole. */
export async function readIndex(
  { database, key }: Pick<SyncJob, 'database' | 'key'>,
  meta: Meta,
): Promise<StoredIndex> {
  if (meta.generation === null) return { index: EMPTY_INDEX, parts: [] };
  const transaction = database.transaction('index');
  const range = keysOf(key, meta.generation);
  const [keys, records] = await Promise.all([
    transaction.store.getAllKeys(range),
    transaction.store.getAll(range),
  ]);
  const odd = records[0] instanceof Map ? (records[0] as ReadonlyMap<string, number>) : EMPTY_INDEX.odd;
  const index = { entries: openParts(records.slice(records[0] instanceof Map ? 1 : 0)), odd };
  if (sizeOf(index) !== meta.count) throw new BrokenDatabase();
  return { index, parts: keys.map(([, , first]: IndexRecord) => first) };
}

/** A part that has to be written. */
export interface IndexPart {
  readonly first: number;
  readonly record: Uint8Array | ReadonlyMap<string, number>;
}

/**
 * All parts of an index, or those that changes concern: the others stay as they are.
 * @param parts keys of the records that lie in the database
 * @param most entries in one part
 */
export function partsToWrite(
  index: PhoneIndex,
  parts: readonly number[],
  changes: PhoneIndex | null,
  most = MOST_IN_PART,
): IndexPart[] {
  const { entries, odd } = index;
  const written: IndexPart[] = [];
  const known = parts.filter((first) => first !== ODD_PART);
  const firsts = known.length > 0 && changes ? known : [0];
  for (const [i, first] of firsts.entries()) {
    const next = firsts[i + 1] ?? Number.POSITIVE_INFINITY;
    if (changes) {
      const { keys } = changes.entries;
      const change = keys[positionOf(keys, first)];
      if (change === undefined || change >= next) continue;
    }
    const from = positionOf(entries.keys, first);
    const end = positionOf(entries.keys, next);
    for (let start = from; start < end || start === from; start += most) {
      const stop = Math.min(end, start + most);
      // The first part keeps its key, whatever is gone from its beginning.
      written.push({
        first: start === from ? first : (entries.keys[start] ?? first),
        record: packPart(entries, start, stop),
      });
    }
  }
  if (odd.size > 0 || (changes && changes.odd.size > 0)) written.push({ first: ODD_PART, record: odd });
  return written;
}

export interface Merged {
  readonly index: PhoneIndex;
  /** Records of the index that have to be written. */
  readonly written: readonly IndexPart[];
  /** How many it has then. */
  readonly parts: number;
}

/** Works out the index after what was collected; nothing is written yet. */
export async function merge(job: SyncJob, meta: Meta, changes: PhoneIndex, full: boolean): Promise<Merged> {
  if (full) {
    const index = applyChanges(EMPTY_INDEX, changes);
    const written = partsToWrite(index, [], null);
    return { index, written, parts: written.length };
  }
  const stored = await readIndex(job, meta);
  const index = applyChanges(stored.index, changes);
  const written = partsToWrite(index, stored.parts, changes);
  const places = new Set([...stored.parts, ...written.map(({ first }) => first)]);
  return { index, written, parts: places.size };
}
