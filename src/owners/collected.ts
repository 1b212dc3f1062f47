import { keysOf, type Staged } from './database.ts';
import type { SyncJob } from './job.ts';
import { GONE, type PhoneIndex } from './phone-index.ts';
import { phoneKey } from './phone-key.ts';
import { openChunk } from './row-chunk.ts';
import { sortEntries } from './sorted-entries.ts';

/** Numbers of pages and where their rows lie, as they come. */
export interface CollectedOwners {
  /** @param chunk the record of its row, or `GONE` */
  add(phone: string, chunk: number): void;
  clear(): void;
  /** In order; of several entries of a number the last one. */
  index(): PhoneIndex;
}

export function collect(): CollectedOwners {
  let keys = new Float64Array(1_024);
  let values = new Int32Array(1_024);
  let size = 0;
  const odd = new Map<string, number>();
  return {
    add(phone, chunk) {
      const key = phoneKey(phone);
      if (key === null) {
        odd.set(phone, chunk);
        return;
      }
      if (size === keys.length) {
        const [moreKeys, moreValues] = [new Float64Array(size * 2), new Int32Array(size * 2)];
        moreKeys.set(keys);
        moreValues.set(values);
        [keys, values] = [moreKeys, moreValues];
      }
      keys[size] = key;
      values[size] = chunk;
      size += 1;
    },
    clear() {
      size = 0;
      odd.clear();
    },
    index: () => ({
      entries: sortEntries({ keys: keys.subarray(0, size), values: values.subarray(0, size) }),
      odd: new Map(odd),
    }),
  };
}

/** What a sync that was stopped had staged already. Throws `BrokenDatabase` when a record is missing. */
export async function collectStaged({ database, key }: SyncJob, staged: Staged): Promise<CollectedOwners> {
  const collected = collect();
  const { generation, from, end } = staged;
  // So many at a time, which bounds the memory.
  for (let first = from; first < end; first += 256) {
    const last = Math.min(end, first + 256);
    const records = await database.getAll('rows', keysOf(key, generation, first, last));
    for (let i = 0; i < last - first; i += 1) {
      const chunk = openChunk(records[i]);
      for (let row = 0; row < chunk.size; row += 1) {
        collected.add(chunk.phoneAt(row), chunk.isGone(row) ? GONE : first + i);
      }
    }
  }
  return collected;
}
