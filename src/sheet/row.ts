import { textOf, type Value } from './importer/value.ts';
import type { Piece } from './text/codes.ts';
import { hashText } from './text/hash.ts';

/** An error that HQ does not expect while it reads a cell. */
export interface CellCrash {
  readonly kind: 'crash';
  /** The name of Python's error; its text may hold the value of the cell. */
  readonly error: string;
  /** `upload`: the whole file fails when it is chosen; `import`: the import dies at the cell's row. */
  readonly stage: 'upload' | 'import';
}

export function crash(error: string, stage: CellCrash['stage'] = 'upload'): CellCrash {
  return { kind: 'crash', error, stage };
}

export function isCrash(cell: Value | CellCrash): cell is CellCrash {
  return typeof cell === 'object' && cell !== null && cell.kind === 'crash';
}

/** One row of a file. */
export interface SourceRow {
  /** As the spreadsheet counts: the header is 1 as a rule. */
  readonly row: number;
  /** What HQ's reader made of the cells; a cell of a CSV file is still its text, to be guessed at. */
  readonly cells: readonly Value[];
  /** Cells that HQ sees: those missing before it are empty, those behind it leave a property as it was. */
  readonly width: number;
  /** HQ fails at a cell of this row. */
  readonly crash?: CellCrash | undefined;
  /** One of the cells; null where there is none. */
  cell(place: number): Value;
  /** UTF-16 units that the text of a cell has at most. */
  units(place: number): number;
  /** Whether a cell is surely some text; false where that is not known at a look. */
  holds(place: number, value: Piece): boolean;
  /** `hashText` of the text of a cell. */
  hash(place: number): number;
  /** `keyOfDigits` of what HQ stores of a cell; 0 where that is not known at a look. */
  digitsKey(place: number): number;
}

/** A row whose cells are all at hand. */
export class FullRow implements SourceRow {
  readonly row: number;
  readonly cells: readonly Value[];
  readonly width: number;
  readonly crash: CellCrash | undefined;

  constructor({
    row,
    cells,
    width,
    crash,
  }: Omit<SourceRow, 'cell' | 'units' | 'holds' | 'hash' | 'digitsKey'>) {
    this.row = row;
    this.cells = cells;
    this.width = width;
    this.crash = crash;
  }

  cell(place: number): Value {
    return this.cells[place] ?? null;
  }

  units(place: number): number {
    const cell = this.cell(place);
    return cell === null ? 0 : textOf(cell).length;
  }

  holds(place: number, { text }: Piece): boolean {
    return this.cell(place) === text;
  }

  hash(place: number): number {
    const cell = this.cell(place);
    return cell === null ? 0 : hashText(textOf(cell));
  }

  digitsKey(): number {
    return 0;
  }
}
