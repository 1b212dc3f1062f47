import type { Shard } from './shards.ts';

/** Characters that are kept in memory at most: two hundred thousand owners, for a background that lives for minutes. */
const ROOM = 24_000_000;

/** Shards of one state of one project that were read already. */
export interface WarmShards {
  get(stamp: string, index: number): Shard | undefined;
  /** Another stamp than before makes everything else be forgotten. */
  keep(stamp: string, index: number, shard: Shard): void;
  clear(): void;
}

function sizeOf({ numbers, rows }: Shard): number {
  return numbers.length + rows.length;
}

export function createWarmShards(): WarmShards {
  const shards = new Map<number, Shard>();
  let of = '';
  let size = 0;
  const clear = () => {
    shards.clear();
    size = 0;
  };
  return {
    get: (stamp, index) => (stamp === of ? shards.get(index) : undefined),
    keep(stamp, index, shard) {
      if (stamp !== of) clear();
      of = stamp;
      size += sizeOf(shard);
      shards.set(index, shard);
      for (const [oldest, other] of shards) {
        if (size <= ROOM) break;
        shards.delete(oldest);
        size -= sizeOf(other);
      }
    },
    clear,
  };
}
