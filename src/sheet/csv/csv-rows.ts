import { joined } from '../file.ts';
import { asciiCodes, type Piece, pieceOf } from '../text/codes.ts';
import {
  CONTROL,
  charactersOf,
  DELIMITER,
  DIGIT,
  FOREIGN,
  NEWLINE,
  NONE,
  OTHER,
  SPECIAL,
} from './characters.ts';
import { isSuspect } from './csv-danger.ts';
import { CsvRow, closingQuote } from './csv-row.ts';

/** Python's `csv.field_size_limit()`, in characters. */
export const LONGEST_CELL = 131_072;
/** UTF-16 units that so many characters can have in quotes: each is a pair, or a quote that is written twice. */
const LONGEST_UNITS = LONGEST_CELL * 2 + 2;
const LONGEST_ROW = 64 * 1024 * 1024;
const NOTHING: readonly number[] = [];
const NO_CODES = new Uint8Array(0);

/** Where cells begin in a text, while it is read. */
class Reading {
  readonly piece: Piece;
  readonly rows: CsvRow[] = [];
  rowStart = 0;
  cellStart = 0;
  used = 1;
  private bounds: Int32Array;
  private first = 0;
  private suspects: number[] | null = null;

  constructor(piece: Piece, size: number) {
    this.piece = piece;
    this.bounds = new Int32Array(size);
  }

  /** @param seen what characters the cell has; @param quoteEnd where the last quote was closed */
  endCell(end: number, seen: number, quoteEnd: number): void {
    const { piece, cellStart: start } = this;
    const isQuoted = quoteEnd > start;
    const look =
      isQuoted && quoteEnd === end - 1
        ? isSuspect(seen, piece, start + 1, quoteEnd)
        : isQuoted
          ? (seen & (DIGIT | FOREIGN)) !== 0
          : isSuspect(seen, piece, start, end);
    if (look || end - start > LONGEST_CELL) {
      this.suspects ??= [];
      this.suspects.push(this.used - 1 - this.first);
    }
    if (this.used + 2 > this.bounds.length) this.grow();
    this.bounds[this.used] = end + 1;
    this.used += 1;
    this.cellStart = end + 1;
  }

  endRow(end: number, row: number): void {
    const width = this.used - 1 - this.first;
    this.rows.push(new CsvRow(row, width, this.piece, this.bounds, this.first, this.suspects ?? NOTHING));
    if (this.used + 2 > this.bounds.length) this.grow();
    this.first = this.used;
    this.bounds[this.used] = end + 1;
    this.used += 1;
    this.rowStart = end + 1;
    this.cellStart = end + 1;
    this.suspects = null;
  }

  /** Rows that are made keep the list that they have. */
  private grow(): void {
    const larger = new Int32Array(this.bounds.length * 2);
    larger.set(this.bounds);
    this.bounds = larger;
  }
}

/**
 * The rows of a CSV text, piece by piece, exactly as Python's `csv.reader` with its defaults: HQ's reader. One quote is
 * `""`. Each character is looked at once, and what is seen says of nearly every cell that HQ cannot fail at it.
 */
export class CsvRows {
  /** Rows that were read, empty ones too. */
  row = 0;
  /** A cell is longer than Python's csv module takes; nothing is read behind it. */
  tooLong = false;
  /** The file ended within a quoted cell; its last row is what it held. */
  endsInQuote = false;
  /** Some text has characters that XML does not allow. */
  hasForbidden = false;
  private readonly kinds: Uint8Array;
  private rest = '';
  /** The characters of the rest, where all are of ASCII. */
  private restCodes: Uint8Array | null = NO_CODES;
  private pieces: string[] = [];
  /** The characters of the pieces, where all are of ASCII. */
  private codes: (Uint8Array | null)[] = [];
  private waiting = 0;
  private most = 1024;

  constructor(delimiter: string) {
    this.kinds = charactersOf(delimiter);
  }

  /**
   * How many characters at the end of the last piece should stand in front of the next one, for which a row waits: then
   * text and characters of the piece are read as they are, and not copied.
   * @param size what is still known of the last piece, and what the next one has: no more stands in front
   */
  repeats(size: number): number {
    const { length } = this.rest;
    return this.codes.length === 0 && this.restCodes && length <= size ? length : 0;
  }

  /**
   * The whole rows of a piece of text; line ends are `\n`. An empty line is a row without cells.
   * @param ascii the characters of the piece, where they are known and all of ASCII
   * @param again so many characters of the piece before stand in front once more: those that `repeats` gave
   */
  push(piece: string, ascii: Uint8Array | null = null, again = 0): CsvRow[] {
    if (again > 0) {
      this.rest = '';
      this.restCodes = NO_CODES;
    }
    this.pieces.push(piece);
    this.codes.push(ascii);
    this.waiting += piece.length;
    // A row that goes on for long is not read again with each piece.
    return this.waiting < this.rest.length ? [] : this.read(false);
  }

  /** The last rows. A quote that is still open is closed here. */
  end(): CsvRow[] {
    return this.read(true);
  }

  private read(isLast: boolean): CsvRow[] {
    if (this.tooLong) return [];
    const text = this.rest === '' ? this.pieces.join('') : this.rest + this.pieces.join('');
    const reading = new Reading(pieceOf(text, this.asciiOf(text.length)), this.most);
    this.pieces = [];
    this.codes = [];
    this.waiting = 0;
    this.scan(reading, isLast);
    this.rest = isLast ? '' : text.slice(reading.rowStart);
    const { codes } = reading.piece;
    this.restCodes = codes instanceof Uint8Array ? codes.subarray(reading.rowStart) : asciiCodes(this.rest);
    const { length } = this.rest;
    this.tooLong = length > LONGEST_ROW || text.length - reading.cellStart > LONGEST_UNITS;
    this.most = Math.max(this.most, reading.used + 2);
    return reading.rows;
  }

  /** The characters of rest and pieces, where all are known; they need not be looked for in the text then. */
  private asciiOf(size: number): Uint8Array | null {
    const [only] = this.codes;
    if (this.rest === '' && this.codes.length === 1) return only ?? null;
    const parts = [this.restCodes, ...this.codes].filter((part) => part !== null);
    return parts.length > this.codes.length ? joined(parts, size) : null;
  }

  private nextRow(): number {
    this.row += 1;
    return this.row;
  }

  private scan(reading: Reading, isLast: boolean): void {
    const { kinds } = this;
    const { text, codes } = reading.piece;
    const { length } = codes;
    let quoteEnd = -1;
    let seen = 0;
    const lastFour = length - 4;
    for (let at = 0; at < length; at += 1) {
      // Four at a time, as long as none of them needs a look by itself.
      while (at <= lastFour) {
        const four =
          (kinds[codes[at] ?? 0] ?? OTHER) |
          (kinds[codes[at + 1] ?? 0] ?? OTHER) |
          (kinds[codes[at + 2] ?? 0] ?? OTHER) |
          (kinds[codes[at + 3] ?? 0] ?? OTHER);
        if (four >= SPECIAL) break;
        seen |= four;
        at += 4;
      }
      if (at >= length) break;
      const kind = kinds[codes[at] ?? 0] ?? OTHER;
      if (kind < SPECIAL) {
        seen |= kind;
        continue;
      }
      if (kind >= CONTROL) this.hasForbidden = true;
      if (at < quoteEnd || kind >= CONTROL) {
        seen |= kind === NONE ? FOREIGN : OTHER;
        continue;
      }
      if (kind === DELIMITER) {
        reading.endCell(at, seen, quoteEnd);
        seen = 0;
      } else if (kind === NEWLINE) {
        if (at !== reading.rowStart) reading.endCell(at, seen, quoteEnd);
        reading.endRow(at, this.nextRow());
        seen = 0;
      } else if (at === reading.cellStart) {
        quoteEnd = closingQuote(text, at);
        // In the next piece the quote may go on, or another follow it.
        if (!isLast && (quoteEnd < 0 || quoteEnd === length - 1)) return;
        if (quoteEnd < 0) {
          this.endsInQuote = true;
          quoteEnd = length;
        }
      } else if (at > quoteEnd) seen |= OTHER;
    }
    if (!isLast || reading.rowStart === length) return;
    reading.endCell(length, seen, quoteEnd);
    reading.endRow(length, this.nextRow());
  }
}
