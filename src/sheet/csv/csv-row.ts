import type { CellCrash, SourceRow } from '../row.ts';

const QUOTE = 34;

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
  private readonly text: string;
  private readonly bounds: Int32Array;
  private readonly first: number;

  /**
   * @param bounds where cells begin in the text; those of this row from `first` on, and one more
   */
  constructor(
    row: number,
    width: number,
    text: string,
    bounds: Int32Array,
    first: number,
    suspects: readonly number[],
  ) {
    this.row = row;
    this.width = width;
    this.text = text;
    this.bounds = bounds;
    this.first = first;
    this.suspects = suspects;
  }

  get cells(): readonly string[] {
    return Array.from({ length: this.width }, (_, place) => this.cell(place) ?? '');
  }

  cell(place: number): string | null {
    if (place < 0 || place >= this.width) return null;
    const { text, bounds } = this;
    const at = this.first + place;
    const start = bounds[at] ?? 0;
    const end = (bounds[at + 1] ?? 0) - 1;
    if (start === end) return '';
    return text.charCodeAt(start) === QUOTE ? unquoted(text, start, end) : text.slice(start, end);
  }
}
