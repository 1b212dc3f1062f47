import type { CachedOwner } from './cached-owner.ts';
import { keysOf, type OwnersDatabase } from './database.ts';
import { isSameState } from './job.ts';
import { readIndex } from './merge.ts';
import { chunkOf } from './phone-index.ts';
import { openChunk } from './row-chunk.ts';

/** So many records of rows are read at once. */
const RECORDS = 64;

/**
 * Visits every owner of a project's copy, some thousands at a time. False: there is none, or it became another one
 * meanwhile. Throws `BrokenDatabase`.
 */
export async function readAll(
  database: OwnersDatabase,
  key: string,
  visit: (owners: readonly CachedOwner[]) => Promise<void>,
): Promise<boolean> {
  const meta = await database.get('projects', key);
  if (meta?.generation == null) return false;
  const { generation, chunks } = meta;
  const { index } = await readIndex({ database, key }, meta);
  for (let from = 0; from < chunks; from += RECORDS) {
    const transaction = database.transaction(['projects', 'rows']);
    const [now, records] = await Promise.all([
      transaction.objectStore('projects').get(key),
      transaction.objectStore('rows').getAll(keysOf(key, generation, from, from + RECORDS)),
    ]);
    if (!now || !isSameState(now, meta)) return false;
    const owners: CachedOwner[] = [];
    for (const [at, record] of records.entries()) {
      const chunk = openChunk(record);
      for (let row = 0; row < chunk.size; row += 1) {
        // A row counts as long as the index says that the number's row lies here.
        if (chunk.isGone(row) || chunkOf(index, chunk.phoneAt(row)) !== from + at) continue;
        const { owner } = chunk.changeAt(row);
        if (owner) owners.push(owner);
      }
    }
    await visit(owners);
  }
  return true;
}
