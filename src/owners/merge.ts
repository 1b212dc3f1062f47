import { keysOf, type Meta } from './database.ts';
import type { Job } from './job.ts';
import {
  packShard,
  phoneOf,
  type Row,
  type Shard,
  shardOf,
  shardsFor,
  split,
  unpackShard,
} from './shards.ts';

/** So many owners are merged at a time, which bounds the memory that a merge needs. */
const MERGE_AT_ONCE = 250_000;

export interface Merged {
  readonly generation: number;
  /** How many shards it has. */
  readonly spread: number;
  /** Every number that the copy will hold. */
  readonly phones: string[];
  /** Shards that are still to be written. */
  readonly shards: ReadonlyMap<number, Shard>;
}

/** What the staged pages change in the shards from `first` to before `end`; the later page counts. */
async function stagedChanges(job: Job, pages: number, spread: number, first = 0, end = spread) {
  const changes = new Map<number, Map<string, Row | null>>();
  const note = (phone: string, row: Row | null) => {
    const index = shardOf(phone, spread);
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
export async function mergeFull(job: Job, meta: Meta, pages: number): Promise<Merged> {
  const { database, key } = job;
  const generation = (meta.generation ?? 0) + 1;
  // A merge that was broken off may have left some.
  await database.delete('numbers', keysOf(key, generation));
  await database.delete('rows', keysOf(key, generation));
  let size = 0;
  for (let i = 0; i < pages; i += 1) size += (await database.get('pages', [key, i]))?.size ?? 0;
  const spread = shardsFor(size);
  const step = Math.ceil(spread / Math.max(1, Math.ceil(size / MERGE_AT_ONCE)));
  const phones: string[] = [];
  for (let first = 0; first < spread; first += step) {
    const end = Math.min(spread, first + step);
    const changes = await stagedChanges(job, pages, spread, first, end);
    const transaction = database.transaction(['numbers', 'rows'], 'readwrite', { durability: 'relaxed' });
    for (let index = first; index < end; index += 1) {
      const shard = applied(new Map(), changes.get(index));
      for (const phone of split(shard.numbers)) phones.push(phone);
      void transaction.objectStore('numbers').put(shard.numbers, [key, generation, index]);
      void transaction.objectStore('rows').put(shard.rows, [key, generation, index]);
    }
    await transaction.done;
  }
  return { generation, spread, phones, shards: new Map<number, Shard>() };
}

/** Works out the shards that a delta touches; nothing is written yet. */
export async function mergeDelta(
  job: Job,
  { generation, shards: spread }: Meta,
  pages: number,
): Promise<Merged> {
  if (generation === null) throw new BrokenDatabase();
  const changes = await stagedChanges(job, pages, spread);
  const numbers = await job.database.getAll('numbers', keysOf(job.key, generation));
  if (numbers.length !== spread) throw new BrokenDatabase();
  const shards = new Map<number, Shard>();
  const phones: string[] = [];
  for (const [index, unchanged] of numbers.entries()) {
    const touched = changes.get(index);
    if (touched) shards.set(index, applied(unpackShard(await readRows(job, generation, index)), touched));
    for (const phone of split(shards.get(index)?.numbers ?? unchanged)) phones.push(phone);
  }
  return { generation, spread, phones, shards };
}
