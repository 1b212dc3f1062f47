import type { Shard } from './shards.ts';

/** Characters that are kept in memory at most: a few megabytes, for a background that lives for minutes. */
const ROOM = 8_000_000;

/** Shards of one state of one project that were read already. */
export interface WarmShards {
  get(stamp: string, index: number): Shard | undefined;
  /** Another stamp than before makes everything else be forgotten. */
  keep(stamp: string, index: number, shard: Shard): void;
  clear(): void;
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
      const added = shard.numbers.length + shard.rows.length;
      if (stamp !== of || size + added > ROOM) clear();
      of = stamp;
      size += added;
      shards.set(index, shard);
    },
    clear,
  };
}
