import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';

/** 1 kept a list per column, 2 the same number of shards for every project. */
const VERSION = 3;

/** What is known about a project's cache. */
export interface Meta {
  /** Which shards count; null before the first whole copy. */
  readonly generation: number | null;
  /** How many shards that generation has. */
  readonly shards: number;
  readonly count: number;
  readonly version: string;
  /** Where the next delta starts; null asks for the whole set. */
  readonly cursor: string | null;
  /** ISO 8601 instant of the last sync that ended well. */
  readonly asOf: string | null;
  /** Milliseconds since 1970; in whole days, so that looking up seldom writes. */
  readonly lastUsed: number;
  /** Pages that came but are not merged yet: a sync goes on where it was stopped. */
  readonly staged: { readonly cursor: string; readonly pages: number; readonly full: boolean } | null;
}

export interface StagedPage {
  /** How many owners. */
  readonly size: number;
  /** Their rows, one a line. */
  readonly rows: string;
  readonly removed: readonly string[];
}

export interface OwnersSchema extends DBSchema {
  projects: { key: string; value: Meta };
  /** Keys: project, generation, shard. */
  numbers: { key: [string, number, number]; value: string };
  rows: { key: [string, number, number]; value: string };
  /** Keys: project, page. */
  pages: { key: [string, number]; value: StagedPage };
}

export type OwnersDatabase = IDBPDatabase<OwnersSchema>;

async function open(name: string, onClose: (why: 'retired' | 'lost') => void): Promise<OwnersDatabase> {
  const database = await openDB<OwnersSchema>(name, VERSION, {
    upgrade(db) {
      for (const store of db.objectStoreNames) db.deleteObjectStore(store);
      for (const store of ['projects', 'numbers', 'rows', 'pages'] as const) db.createObjectStore(store);
    },
    blocking(_current, _blocked, event) {
      onClose('retired');
      (event.target as IDBDatabase | null)?.close();
    },
    terminated: () => onClose('lost'),
  });
  return database;
}

/**
 * Opens the database, or makes it anew when it cannot be read or was made by a newer version: all of it is a copy,
 * so nothing is lost. Null when the browser gives none at all (private windows, a full disk).
 */
export async function openDatabase(
  name: string,
  onClose: (why: 'retired' | 'lost') => void,
): Promise<OwnersDatabase | null> {
  try {
    return await open(name, onClose);
  } catch {
    try {
      await deleteDB(name);
      return await open(name, onClose);
    } catch {
      return null;
    }
  }
}

/** All keys of a project's generation, or of a project. */
export function keysOf(...start: [string] | [string, number]): IDBKeyRange {
  return IDBKeyRange.bound(start, [...start, []]);
}
