import type { IDBPObjectStore } from 'idb';
import { BrokenDatabase, type CachedOwner } from './cached-owner.ts';
import { keysOf, type Meta, ODD_PART, type OwnersDatabase, type OwnersSchema, STORES } from './database.ts';
import { isSameState } from './job.ts';
import { readIndex } from './merge.ts';
import { chunkOf, EMPTY_INDEX, openParts, type PhoneIndex } from './phone-index.ts';
import { phoneKey } from './phone-key.ts';
import { openChunk } from './row-chunk.ts';
import { createWarmRecords } from './warm-records.ts';

/** Indexes of so many projects are kept in memory: twelve bytes a number. */
const COPIES = 4;
/** A copy that changes under a look-up is read anew; more often than this nobody syncs. */
const TRIES = 3;

/** So many numbers are looked up without reading the whole index: most backgrounds are asked for no more. */
const FEW = 16;

type IndexStore = IDBPObjectStore<OwnersSchema, (typeof STORES)[number][], 'index', 'readonly'>;

/** The record of a number's row by the one part of the index that knows it. */
async function placeOf(
  index: IndexStore,
  of: readonly [string, number],
  phone: string,
): Promise<number | null> {
  const key = phoneKey(phone);
  if (key === null) {
    const odd = await index.get([...of, ODD_PART]);
    return odd instanceof Map ? chunkOf({ ...EMPTY_INDEX, odd }, phone) : null;
  }
  const range = IDBKeyRange.bound([...of, 0], [...of, key]);
  const cursor = await index.openCursor(range, 'prev');
  return chunkOf({ ...EMPTY_INDEX, entries: openParts([cursor?.value]) }, phone);
}

/** A copy as it was last read. */
interface Known {
  readonly meta: Meta;
  readonly index: PhoneIndex;
}

export interface FoundOwners {
  /** Owners of those of the numbers that the copy holds. */
  readonly owners: ReadonlyMap<string, CachedOwner>;
  /** When the copy was last used before, in milliseconds since 1970. */
  readonly lastUsed: number;
}

export interface LookUp {
  /** Null: there is no copy, or it changed again and again meanwhile. Throws `BrokenDatabase`. */
  find(database: OwnersDatabase, key: string, phones: readonly string[]): Promise<FoundOwners | null>;
  forget(key: string): void;
  clear(): void;
}

/** Finds owners in copies; the longer the background lives, the less it reads. */
export function createLookUp(): LookUp {
  const copies = new Map<string, Known>();
  const warm = createWarmRecords();
  /** How many numbers were looked up in a copy that is not in memory. */
  const questions = new Map<string, number>();

  async function read(database: OwnersDatabase, key: string): Promise<Known | null> {
    const meta = await database.get('projects', key);
    if (meta?.generation == null) return null;
    const { index } = await readIndex({ database, key }, meta);
    const known = { meta, index };
    copies.delete(key);
    copies.set(key, known);
    for (const oldest of copies.keys()) {
      if (copies.size <= COPIES) break;
      copies.delete(oldest);
    }
    return known;
  }

  /** Records of rows by their numbers; null when the copy is another one by now. */
  async function readRecords(
    database: OwnersDatabase,
    key: string,
    { meta }: Known,
    numbers: ReadonlySet<number>,
  ): Promise<ReadonlyMap<number, Uint8Array> | null> {
    const generation = `${meta.generation} ${key}`;
    const records = new Map<number, Uint8Array>();
    const missing: number[] = [];
    for (const number of numbers) {
      const record = warm.get(generation, number);
      if (record) records.set(number, record);
      else missing.push(number);
    }
    if (missing.length === 0) return records;
    const transaction = database.transaction(['projects', 'rows']);
    const rows = transaction.objectStore('rows');
    const [now, ...found] = await Promise.all([
      transaction.objectStore('projects').get(key),
      ...missing.map((number) => rows.get([key, meta.generation ?? 0, number])),
    ]);
    if (!now || !isSameState(now, meta)) return null;
    for (const [i, number] of missing.entries()) {
      const record = found[i];
      if (record === undefined) throw new BrokenDatabase();
      warm.keep(generation, number, record);
      records.set(number, record);
    }
    return records;
  }

  /** Reads no more than the few records that the numbers need. */
  async function findFew(
    database: OwnersDatabase,
    key: string,
    phones: readonly string[],
  ): Promise<FoundOwners | null> {
    const transaction = database.transaction(STORES);
    const meta = await transaction.objectStore('projects').get(key);
    if (meta?.generation == null) return null;
    const owners = new Map<string, CachedOwner>();
    const { generation, parts } = meta;
    const index = transaction.objectStore('index');
    const [count, places] = await Promise.all([
      index.count(keysOf(key, generation)),
      Promise.all(phones.map((phone) => placeOf(index, [key, generation], phone))),
    ]);
    // Without one of its records an index would not know the numbers in it.
    if (count !== parts) throw new BrokenDatabase();
    await Promise.all(
      places.map(async (number, i) => {
        if (number === null) return;
        const phone = phones[i] ?? '';
        const record = await transaction.objectStore('rows').get([key, generation, number]);
        const owner = openChunk(record).find(phone);
        if (!owner) throw new BrokenDatabase();
        owners.set(phone, owner);
      }),
    );
    return { owners, lastUsed: meta.lastUsed };
  }

  async function find(
    database: OwnersDatabase,
    key: string,
    phones: readonly string[],
  ): Promise<FoundOwners | null> {
    if (!copies.has(key) && phones.length <= FEW) {
      const before = questions.get(key) ?? 0;
      questions.set(key, before + phones.length);
      if (before < FEW) return await findFew(database, key, phones);
    }
    for (let tries = 0; tries < TRIES; tries += 1) {
      const known = copies.get(key) ?? (await read(database, key));
      if (!known) return null;
      const places = new Map<string, number>();
      for (const phone of phones) {
        const number = chunkOf(known.index, phone);
        if (number !== null) places.set(phone, number);
      }
      const records = await readRecords(database, key, known, new Set(places.values()));
      if (!records) {
        copies.delete(key);
        continue;
      }
      const owners = new Map<string, CachedOwner>();
      const chunks = new Map([...records].map(([number, record]) => [number, openChunk(record)]));
      for (const [phone, number] of places) {
        const owner = chunks.get(number)?.find(phone);
        if (!owner) throw new BrokenDatabase();
        owners.set(phone, owner);
      }
      return { owners, lastUsed: known.meta.lastUsed };
    }
    return null;
  }

  return {
    find,
    forget(key) {
      copies.delete(key);
      warm.clear();
    },
    clear() {
      copies.clear();
      warm.clear();
    },
  };
}
