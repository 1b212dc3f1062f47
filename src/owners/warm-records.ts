/** Bytes that are kept in memory at most: a million owners, for a background that lives for minutes. */
const ROOM = 24_000_000;

/** Records of rows that were read already. They are written once, so they stay true while their generation counts. */
export interface WarmRecords {
  get(generation: string, number: number): Uint8Array | undefined;
  /** Another generation than before makes everything else be forgotten. */
  keep(generation: string, number: number, record: Uint8Array): void;
  clear(): void;
}

export function createWarmRecords(): WarmRecords {
  const records = new Map<number, Uint8Array>();
  let of = '';
  let size = 0;
  const clear = () => {
    records.clear();
    size = 0;
  };
  return {
    get: (generation, number) => (generation === of ? records.get(number) : undefined),
    keep(generation, number, record) {
      if (generation !== of) clear();
      of = generation;
      size += record.length;
      records.set(number, record);
      for (const [oldest, other] of records) {
        if (size <= ROOM) break;
        records.delete(oldest);
        size -= other.length;
      }
    },
    clear,
  };
}
