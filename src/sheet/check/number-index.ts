/**
 * Which row was the first to have a number, for millions of numbers in little memory: a hash table over typed arrays.
 * Texts are not kept, because a piece of a text keeps the whole text in memory.
 */
import { keyOfDigits } from '../text/digits-key.ts';

const EMPTY = 0;
/** Stands for the row of a number that nobody holds any more. */
const FREE = 0xffffffff;
/** Places; four times as many whenever it is full. From here on a million rows fill half of them. */
const START = 2048;
/** Filled more than this, the table grows. */
const MOST_FILLED = 0.6;
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

/** A 32-bit hash of a key. */
function hashOf(key: number): number {
  const high = Math.floor(key / WORD);
  const hash = Math.imul((key - high * WORD) ^ high, GOLDEN);
  return hash ^ (hash >>> 15);
}

/** A longer copy of a list of numbers. */
function longer<List extends Float64Array | Uint32Array>(list: List, copy: List): List {
  copy.set(list);
  return copy;
}

export class NumberIndex {
  /** Of the number that was asked for last, from 1; 0 where it cannot be set free. */
  entry = 0;
  /**
   * For each place of the table which number stands there, from 1; the bits above are those of its hash that do not say
   * the place. The smaller the table, the more of it is at hand.
   */
  private table = new Int32Array(START);
  private keys = new Float64Array(START);
  private rows = new Uint32Array(START);
  private cases = new Uint32Array(START);
  /** Made when a second sheet comes. */
  private sheets: Uint32Array | null = null;
  private size = 0;
  /** Kept so that no compiler leaves the reading out. */
  protected lastRead = 0;
  /** Numbers that no float holds exactly. */
  private readonly others = new Map<string, IndexedRow>();

  /**
   * The row that had the number before; null when this is the first, which is kept.
   * @param number its digits, or their key where that is known
   * @param sheet see `IndexedRow`, also for the others
   */
  rowBefore(number: string | number, sheet: number, row: number, caseHash: number): IndexedRow | null {
    const key = typeof number === 'string' ? keyOfDigits(number) : number;
    if (typeof number === 'string' && key === EMPTY) {
      this.entry = 0;
      const known = this.others.get(number);
      if (known) return known;
      // A copy of its own, so that the file's text can be let go.
      this.others.set(JSON.parse(JSON.stringify(number)), { sheet, row, caseHash });
      return null;
    }
    const { table, keys } = this;
    const mask = table.length - 1;
    const hash = hashOf(key);
    let place = hash & mask;
    for (let entry = table[place] ?? 0; entry !== 0; entry = table[place] ?? 0) {
      const which = (entry & mask) - 1;
      if (((entry ^ hash) & ~mask) === 0 && keys[which] === key) {
        this.entry = which + 1;
        if (this.rows[which] !== FREE) return this.rowAt(which);
        this.keep(which, sheet, row, caseHash);
        return null;
      }
      place = (place + 1) & mask;
    }
    if (this.size === keys.length) this.lengthen();
    this.keys[this.size] = key;
    this.keep(this.size, sheet, row, caseHash);
    this.size += 1;
    this.entry = this.size;
    table[place] = (hash & ~mask) | this.size;
    if (this.size > table.length * MOST_FILLED) this.grow();
    return null;
  }

  /** Nobody holds a number any more. @param entry of `entry` @returns the row that had it */
  free(entry: number): Pick<IndexedRow, 'sheet' | 'row'> {
    const { sheet, row } = this.rowAt(entry - 1);
    this.rows[entry - 1] = FREE;
    return { sheet, row };
  }

  private keep(index: number, sheet: number, row: number, caseHash: number): void {
    this.rows[index] = row;
    this.cases[index] = caseHash;
    if (sheet > 0) this.sheets ??= new Uint32Array(this.keys.length);
    if (this.sheets) this.sheets[index] = sheet;
  }

  /**
   * Reads what stands of some numbers that will be asked for next, and forgets it: one read need not wait for the one
   * before it, so that memory answers several times faster than to one number after the other.
   * @param keys of the numbers; 0 where there is none
   */
  bringNear(keys: Float64Array): void {
    const { table } = this;
    const mask = table.length - 1;
    let read = 0;
    for (const key of keys) read ^= table[hashOf(key) & mask] ?? 0;
    this.lastRead = read;
  }

  private rowAt(index: number): IndexedRow {
    return {
      sheet: this.sheets?.[index] ?? 0,
      row: this.rows[index] ?? 0,
      caseHash: this.cases[index] ?? 0,
    };
  }

  private lengthen(): void {
    const length = this.keys.length * 2;
    this.keys = longer(this.keys, new Float64Array(length));
    this.rows = longer(this.rows, new Uint32Array(length));
    this.cases = longer(this.cases, new Uint32Array(length));
    this.sheets &&= longer(this.sheets, new Uint32Array(length));
  }

  private grow(): void {
    const { keys, size } = this;
    const larger = new Int32Array(this.table.length * 4);
    const mask = larger.length - 1;
    for (let which = 0; which < size; which += 1) {
      const hash = hashOf(keys[which] ?? EMPTY);
      let place = hash & mask;
      while (larger[place] !== 0) place = (place + 1) & mask;
      larger[place] = (hash & ~mask) | (which + 1);
    }
    this.table = larger;
  }
}
