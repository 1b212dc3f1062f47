/** Characters that are kept in memory at most: two hundred thousand owners, for a background that lives for minutes. */
const ROOM = 24_000_000;

/** Rows of shards, of one state of one project, that were read already. */
export interface WarmShards {
  get(stamp: string, index: number): string | undefined;
  /** Another stamp than before makes everything else be forgotten. */
  keep(stamp: string, index: number, rows: string): void;
  clear(): void;
}

export function createWarmShards(): WarmShards {
  const shards = new Map<number, string>();
  let of = '';
  let size = 0;
  const clear = () => {
    shards.clear();
    size = 0;
  };
  return {
    get: (stamp, index) => (stamp === of ? shards.get(index) : undefined),
    keep(stamp, index, rows) {
      if (stamp !== of) clear();
      of = stamp;
      size += rows.length;
      shards.set(index, rows);
      for (const [oldest, other] of shards) {
        if (size <= ROOM) break;
        shards.delete(oldest);
        size -= other.length;
      }
    },
    clear,
  };
}
