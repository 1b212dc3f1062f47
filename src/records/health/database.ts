import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { StateEntry } from '../../health/state.ts';

export const HEALTH_DATABASE = 'caseline-health';
const VERSION = 1;

/** What is known of a project's journal. */
export interface JournalMeta {
  /** Makes the hashes of numbers; it lies beside them and goes with them. */
  readonly secret: Uint8Array<ArrayBuffer>;
  /** The number of the next record. */
  readonly next: number;
  /** How many entries the records have. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly lastUsed: number;
}

export interface HealthSchema extends DBSchema {
  projects: { key: string; value: JournalMeta };
  /** Keys: project, number of the record. What one page told. */
  entries: { key: [string, number]; value: readonly StateEntry[] };
}
export type HealthDatabase = IDBPDatabase<HealthSchema>;

export function openHealthDatabase(name = HEALTH_DATABASE): Promise<HealthDatabase> {
  return openDB<HealthSchema>(name, VERSION, {
    upgrade(database) {
      for (const store of ['projects', 'entries'] as const) database.createObjectStore(store);
    },
    // A newer Caseline must not wait for this one.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase | null)?.close(),
  });
}

/** All records of a project. */
export function recordsOf(project: string): IDBKeyRange {
  return IDBKeyRange.bound([project], [project, []]);
}
