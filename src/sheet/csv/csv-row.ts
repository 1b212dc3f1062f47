import type { CellCrash, SourceRow } from '../row.ts';
import type { Piece } from '../text/codes.ts';
import { keyOfCodes } from '../text/digits-key.ts';
import { hashCodes, hashText } from '../text/hash.ts';

const QUOTE = 34;
const PLUS = 43;
const ZERO = 48;

/** Where the quote stands that closes one; -1 when none does. Two quotes behind each other are one in the cell. */
export function closingQuote(text: string, opening: number): number {
  let at = text.indexOf('"', opening + 1);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

/** A cell that begins with a quote. What follows the closing quote belongs to the cell, as it stands there. */
function unquoted(text: string, start: number, end: number): string {
  const found = closingQuote(text, start);
  // An open quote is closed by the end of the file.
  const closing = found < 0 || found >= end ? end : found;
  const quoted = text.slice(start + 1, closing).replaceAll('""', '"');
  return closing + 1 < end ? quoted + text.slice(closing + 1, end) : quoted;
}

/** A row of a CSV text. Its cells are cut out of the text when they are asked for: most never are. */
export class CsvRow implements SourceRow {
  readonly row: number;
  readonly width: number;
  crash: CellCrash | undefined = undefined;
  /** The places of cells that HQ may fail at. */
  readonly suspects: readonly number[];
  private readonly piece: Piece;
  private readonly bounds: Int32Array;
  private readonly first: number;

  /**
   * @param bounds where cells begin in the text; those of this row from `first` on, and one more
   */
  constructor(
    row: number,
    width: number,
    piece: Piece,
    bounds: Int32Array,
    first: number,
    suspects: readonly number[],
  ) {
    this.row = row;
    this.width = width;
    this.piece = piece;
    this.bounds = bounds;
    this.first = first;
    this.suspects = suspects;
  }

  get cells(): readonly string[] {
    return Array.from({ length: this.width }, (_, place) => this.cell(place) ?? '');
  }

  cell(place: number): string | null {
    if (place < 0 || place >= this.width) return null;
    const { text, codes } = this.piece;
    const start = this.startOf(place);
    const end = this.endOf(place);
    if (start === end) return '';
    return codes[start] === QUOTE ? unquoted(text, start, end) : text.slice(start, end);
  }

  units(place: number): number {
    return place < 0 || place >= this.width ? 0 : this.endOf(place) - this.startOf(place);
  }

  holds(place: number, value: Piece): boolean {
    const { length } = value.codes;
    if (this.units(place) !== length) return false;
    const { codes } = this.piece;
    const start = this.startOf(place);
    for (let at = 0; at < length; at += 1) if (codes[start + at] !== value.codes[at]) return false;
    // In quotes the cell is another text than the one that stands there.
    return place >= 0 && place < this.width && codes[start] !== QUOTE;
  }

  hash(place: number): number {
    if (place < 0 || place >= this.width) return 0;
    const { codes } = this.piece;
    const start = this.startOf(place);
    return codes[start] === QUOTE
      ? hashText(this.cell(place) ?? '')
      : hashCodes(codes, start, this.endOf(place));
  }

  /** Of those of which `plainInteger` tells the same. */
  digitsKey(place: number): number {
    if (place < 0 || place >= this.width) return 0;
    const { codes } = this.piece;
    const cell = this.startOf(place);
    const start = codes[cell] === PLUS ? cell + 1 : cell;
    return codes[start] === ZERO ? 0 : keyOfCodes(codes, start, this.endOf(place));
  }

  private startOf(place: number): number {
    return this.bounds[this.first + place] ?? 0;
  }

  private endOf(place: number): number {
    return (this.bounds[this.first + place + 1] ?? 0) - 1;
  }
}
