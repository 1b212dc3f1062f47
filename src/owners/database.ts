import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';

/**
 * 1 kept a list per column, 2 the same number of shards for every project, 3 shards by a hash of the number, 4 rows whose
 * columns had no lengths.
 */
const VERSION = 5;

/** Pages that came but do not count yet: a sync goes on where it was stopped. */
export interface Staged {
  readonly cursor: string;
  readonly pages: number;
  /** True when they are the whole set and not only changes. */
  readonly full: boolean;
  readonly generation: number;
  /** Their first record of rows, and the one after their last. */
  readonly from: number;
  readonly end: number;
  /** How many rows they hold. */
  readonly rows: number;
}

/** What is known of a project's cache. */
export interface Meta {
  /** Which index and which rows count; null before the first whole copy. A delta adds to them, a whole copy is a new one. */
  readonly generation: number | null;
  /** How many records of rows the generation has. */
  readonly chunks: number;
  /** How many rows lie in them, outdated ones as well. */
  readonly rows: number;
  /** How many records its index has. */
  readonly parts: number;
  /** How many numbers are held. */
  readonly count: number;
  readonly version: string;
  /** The directory's checksum of the numbers, where it gave one. */
  readonly checksum: string | null;
  /** Where the next delta starts; null asks for the whole set. */
  readonly cursor: string | null;
  /** ISO 8601 instant of the last sync that ended well. */
  readonly asOf: string | null;
  /** Milliseconds since 1970; in whole days, so that looking up seldom writes. */
  readonly lastUsed: number;
  readonly staged: Staged | null;
}

export interface OwnersSchema extends DBSchema {
  projects: { key: string; value: Meta };
  /**
   * Keys: project, generation, first key of the part (`phone-index.ts`). Numbers without a key stand together under
   * `ODD_PART`, each with its record.
   */
  index: { key: [string, number, number]; value: Uint8Array | ReadonlyMap<string, number> };
  /** Keys: project, generation, number of the record (`row-chunk.ts`). */
  rows: { key: [string, number, number]; value: Uint8Array };
}

/** Sorts before every part. */
export const ODD_PART = -1;

export type OwnersDatabase = IDBPDatabase<OwnersSchema>;

export const STORES = ['projects', 'index', 'rows'] as const;

async function open(name: string, onClose: (why: 'retired' | 'lost') => void): Promise<OwnersDatabase> {
  const database = await openDB<OwnersSchema>(name, VERSION, {
    upgrade(db) {
      for (const store of db.objectStoreNames) db.deleteObjectStore(store);
      for (const store of STORES) db.createObjectStore(store);
    },
    // Without a version it is deleted: the browser's data is cleared, and nobody newer takes over.
    blocking(_current, version, event) {
      onClose(version === null ? 'lost' : 'retired');
      (event.target as IDBDatabase | null)?.close();
    },
    terminated: () => onClose('lost'),
  });
  return database;
}

/** False: it could not be deleted. */
export async function deleteDatabase(
  name: string,
  noted: (where: string, error: unknown) => void,
): Promise<boolean> {
  try {
    await deleteDB(name);
    return true;
  } catch (error) {
    noted('delete the database of owners', error);
    return false;
  }
}

/**
 * Opens the database, or makes it anew when it cannot be read or was made by a newer version: all of it is a copy,
 * so nothing is lost. Null when the browser gives none at all (private windows, a full disk).
 */
export async function openDatabase(
  name: string,
  onClose: (why: 'retired' | 'lost') => void,
  noted: (where: string, error: unknown) => void,
): Promise<OwnersDatabase | null> {
  try {
    return await open(name, onClose);
  } catch (error) {
    noted('open the database of owners', error);
    if (!(await deleteDatabase(name, noted))) return null;
  }
  try {
    return await open(name, onClose);
  } catch (error) {
    noted('make the database of owners anew', error);
    return null;
  }
}

/** A request of a transaction that somebody waits for: when it fails, so does that. */
export function part(request: Promise<unknown>): void {
  request.catch(() => null);
}

/** All keys of a project, of one of its generations, or of that from a record to before another. */
export function keysOf(project: string, generation?: number, from?: number, end?: number): IDBKeyRange {
  if (generation === undefined) return IDBKeyRange.bound([project], [project, []]);
  const start = from === undefined ? [project, generation] : [project, generation, from];
  const stop = end === undefined ? [project, generation, []] : [project, generation, end];
  return IDBKeyRange.bound(start, stop, false, true);
}
