import type { Meta, OwnersDatabase } from './database.ts';

/** A project without a copy. */
export const EMPTY: Meta = {
  generation: null,
  chunks: 0,
  rows: 0,
  parts: 0,
  count: 0,
  version: '',
  checksum: null,
  cursor: null,
  asOf: null,
  lastUsed: 0,
  staged: null,
};

/** One sync of one project. */
export interface SyncJob {
  readonly database: OwnersDatabase;
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told how many rows have come so far. */
  readonly progress?: ((rows: number) => void) | undefined;
}

/** Whether two readings are of one state of the copy; use may have been noted between them. */
export function isSameState(a: Meta, b: Meta): boolean {
  return (
    a.generation === b.generation &&
    a.version === b.version &&
    a.asOf === b.asOf &&
    a.staged?.cursor === b.staged?.cursor &&
    a.staged?.end === b.staged?.end
  );
}

export async function readMeta({ database, key }: SyncJob): Promise<Meta> {
  return (await database.get('projects', key)) ?? EMPTY;
}
