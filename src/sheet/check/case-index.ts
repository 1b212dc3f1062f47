/** Which number each case of a sheet holds, for millions of cases in little memory. */

/** Places; four times as many whenever it is full. From here on a million rows fill half of them. */
const START = 2048;
/** Filled more than this, the table grows. */
const MOST_FILLED = 0.6;

/** A map from hashes of ids to small numbers: a hash table over a typed array. */
export class CaseIndex {
  /** The hash and, beside it, the number; 0 is an empty place, because no id has the hash 0. */
  private table = new Uint32Array(START * 2);
  private size = 0;

  /** 0 where nothing is known. @param hash of an id, not 0 */
  get(hash: number): number {
    return this.table[this.placeOf(hash) + 1] ?? 0;
  }

  /** @returns what was known before */
  set(hash: number, value: number): number {
    const place = this.placeOf(hash);
    const before = this.table[place + 1] ?? 0;
    if (this.table[place] === 0) this.size += 1;
    this.table[place] = hash;
    this.table[place + 1] = value;
    if (this.size * 2 > this.table.length * MOST_FILLED) this.grow();
    return before;
  }

  /** Reads what stands of some hashes; see `NumberIndex.bringNear`. */
  bringNear(hashes: Uint32Array): number {
    const { table } = this;
    const mask = table.length / 2 - 1;
    let read = 0;
    for (const hash of hashes) read ^= table[(hash & mask) * 2] ?? 0;
    return read;
  }

  private placeOf(hash: number): number {
    const { table } = this;
    const mask = table.length / 2 - 1;
    let place = hash & mask;
    while (table[place * 2] !== 0 && table[place * 2] !== hash) place = (place + 1) & mask;
    return place * 2;
  }

  private grow(): void {
    const before = this.table;
    this.table = new Uint32Array(before.length * 4);
    for (let at = 0; at < before.length; at += 2) {
      const hash = before[at] ?? 0;
      if (hash === 0) continue;
      const place = this.placeOf(hash);
      this.table[place] = hash;
      this.table[place + 1] = before[at + 1] ?? 0;
    }
  }
}
