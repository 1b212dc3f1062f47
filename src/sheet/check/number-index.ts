/**
 * Which row was the first to have a number, for millions of numbers in little memory: a hash table over typed arrays.
 * Texts are not kept, because a piece of a text keeps the whole text in memory.
 */

const EMPTY = 0;
const START = 1024;
/** Filled more than this, the table grows. */
const MOST_FILLED = 0.6;
const LONGEST = 15;
const ZERO = 48;
const WORD = 0x100000000;
const GOLDEN = 0x9e3779b1;

/** What a row was that has a number. */
export interface IndexedRow {
  /** Which sheet of the file, from 0. */
  readonly sheet: number;
  readonly row: number;
  /** A number made of the case's id: rows of the same case have the same. */
  readonly caseHash: number;
}

/** A 32-bit hash of a text (FNV-1a over UTF-16 units); 0 only for the empty one. */
export function hashText(text: string): number {
  if (text === '') return 0;
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0 || 1;
}

/** The digits as a float, behind a one that keeps leading zeros apart; 0 where no float holds them exactly. */
function keyOf(number: string): number {
  if (number.length > LONGEST) return EMPTY;
  let key = 1;
  for (let at = 0; at < number.length; at += 1) {
    const digit = number.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return EMPTY;
    key = key * 10 + digit;
  }
  return key;
}

export class NumberIndex {
  private keys = new Float64Array(START);
  private rows = new Uint32Array(START);
  private sheets = new Uint16Array(START);
  private cases = new Uint32Array(START);
  private size = 0;
  /** Numbers that no float holds exactly. */
  private readonly others = new Map<string, IndexedRow>();

  /** The row that had the number before; null when this is the first, which is kept. */
  rowBefore(number: string, row: IndexedRow): IndexedRow | null {
    const key = keyOf(number);
    if (key === EMPTY) {
      const known = this.others.get(number);
      if (known) return known;
      // A copy of its own, so that the file's text can be let go.
      this.others.set(JSON.parse(JSON.stringify(number)), row);
      return null;
    }
    const place = this.find(key);
    if (this.keys[place] !== EMPTY)
      return {
        sheet: this.sheets[place] ?? 0,
        row: this.rows[place] ?? 0,
        caseHash: this.cases[place] ?? 0,
      };
    this.put(place, key, row);
    return null;
  }

  private put(place: number, key: number, { sheet, row, caseHash }: IndexedRow): void {
    this.keys[place] = key;
    this.sheets[place] = sheet;
    this.rows[place] = row;
    this.cases[place] = caseHash;
    this.size += 1;
    if (this.size > this.keys.length * MOST_FILLED) this.grow();
  }

  private find(key: number): number {
    const mask = this.keys.length - 1;
    const high = Math.floor(key / WORD);
    let place = Math.imul((key - high * WORD) ^ high, GOLDEN) >>> 0;
    place = (place ^ (place >>> 15)) & mask;
    while (this.keys[place] !== EMPTY && this.keys[place] !== key) place = (place + 1) & mask;
    return place;
  }

  private grow(): void {
    const { keys, rows, sheets, cases } = this;
    this.sheets = new Uint16Array(keys.length * 2);
    this.keys = new Float64Array(keys.length * 2);
    this.rows = new Uint32Array(keys.length * 2);
    this.cases = new Uint32Array(keys.length * 2);
    for (const [index, key] of keys.entries()) {
      if (key === EMPTY) continue;
      const place = this.find(key);
      this.keys[place] = key;
      this.rows[place] = rows[index] ?? 0;
      this.sheets[place] = sheets[index] ?? 0;
      this.cases[place] = cases[index] ?? 0;
    }
  }
}
