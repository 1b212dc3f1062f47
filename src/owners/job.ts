import type { Meta, OwnersDatabase } from './database.ts';

/** A project without a copy. */
export const EMPTY: Meta = {
  generation: null,
  shards: 0,
  count: 0,
  version: '',
  cursor: null,
  asOf: null,
  lastUsed: 0,
  staged: null,
};

/** One sync of one project. */
export interface Job {
  readonly database: OwnersDatabase;
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export async function readMeta({ database, key }: Job): Promise<Meta> {
  return (await database.get('projects', key)) ?? EMPTY;
}
