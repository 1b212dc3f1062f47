/**
 * Which row was the first to have a number, for millions of numbers in little memory: a hash table over typed arrays.
 * Texts are not kept, because a piece of a text keeps the whole text in memory. An entry has 16 bytes, so that a number
 * costs one look into memory: its key, its row, the hash of the row's case.
 */

const EMPTY = 0;
const START = 1024;
/** Filled more than this, the table grows. */
const MOST_FILLED = 0.6;
const LONGEST = 15;
const ZERO = 48;
const WORD = 0x100000000;
/** Digits that a 32-bit integer holds. */
const SHORT = 9;
const POWERS = Float64Array.from({ length: LONGEST + 1 }, (_, exponent) => 10 ** exponent);
const GOLDEN = 0x9e3779b1;

/** What a row was that has a number. */
export interface IndexedRow {
  /** Which sheet of the file, from 0. */
  readonly sheet: number;
  readonly row: number;
  /** A number made of the case's id: rows of the same case have the same. */
  readonly caseHash: number;
}

/** The value of some digits; -1 where there are others. */
function digitsValue(number: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = number.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = Math.imul(value, 10) + digit;
  }
  return value;
}

/** The digits as a float, behind a one that keeps leading zeros apart; 0 where no float holds them exactly. */
function keyOf(number: string): number {
  const { length } = number;
  if (length > LONGEST) return EMPTY;
  const last = Math.min(SHORT, length);
  const high = digitsValue(number, 0, length - last);
  const low = digitsValue(number, length - last, length);
  if (high < 0 || low < 0) return EMPTY;
  return (POWERS[length] ?? 0) + high * (POWERS[last] ?? 0) + low;
}

/** Entries of a table, seen as their keys and as their other parts. */
class Entries {
  readonly count: number;
  /** At every second place. */
  readonly keys: Float64Array;
  /** Row and hash at the third and fourth of four places. */
  readonly parts: Uint32Array;
  /** Made when a second sheet comes. */
  sheets: Uint16Array | null = null;

  constructor(count: number) {
    this.count = count;
    this.keys = new Float64Array(count * 2);
    this.parts = new Uint32Array(this.keys.buffer);
  }

  /** Where a key stands, or would stand. */
  find(key: number): number {
    const { keys } = this;
    const mask = this.count - 1;
    const high = Math.floor(key / WORD);
    let place = Math.imul((key - high * WORD) ^ high, GOLDEN) >>> 0;
    place = (place ^ (place >>> 15)) & mask;
    while (keys[place * 2] !== EMPTY && keys[place * 2] !== key) place = (place + 1) & mask;
    return place;
  }

  put(place: number, key: number, row: number, caseHash: number, sheet: number): void {
    this.keys[place * 2] = key;
    this.parts[place * 4 + 2] = row;
    this.parts[place * 4 + 3] = caseHash;
    if (sheet === 0) return;
    this.sheets ??= new Uint16Array(this.count);
    this.sheets[place] = sheet;
  }

  keyAt(place: number): number {
    return this.keys[place * 2] ?? EMPTY;
  }

  rowAt(place: number): IndexedRow {
    return {
      sheet: this.sheets?.[place] ?? 0,
      row: this.parts[place * 4 + 2] ?? 0,
      caseHash: this.parts[place * 4 + 3] ?? 0,
    };
  }
}

export class NumberIndex {
  private entries = new Entries(START);
  private size = 0;
  /** Numbers that no float holds exactly. */
  private readonly others = new Map<string, IndexedRow>();

  /**
   * The row that had the number before; null when this is the first, which is kept.
   * @param sheet see `IndexedRow`, also for the others
   */
  rowBefore(number: string, sheet: number, row: number, caseHash: number): IndexedRow | null {
    const key = keyOf(number);
    if (key === EMPTY) {
      const known = this.others.get(number);
      if (known) return known;
      // A copy of its own, so that the file's text can be let go.
      this.others.set(JSON.parse(JSON.stringify(number)), { sheet, row, caseHash });
      return null;
    }
    const { entries } = this;
    const place = entries.find(key);
    if (entries.keyAt(place) !== EMPTY) return entries.rowAt(place);
    entries.put(place, key, row, caseHash, sheet);
    this.size += 1;
    if (this.size > entries.count * MOST_FILLED) this.grow();
    return null;
  }

  private grow(): void {
    const { entries } = this;
    const larger = new Entries(entries.count * 2);
    for (let index = 0; index < entries.count; index += 1) {
      const key = entries.keyAt(index);
      if (key === EMPTY) continue;
      const { row, caseHash, sheet } = entries.rowAt(index);
      larger.put(larger.find(key), key, row, caseHash, sheet);
    }
    this.entries = larger;
  }
}
