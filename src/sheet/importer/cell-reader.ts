/** How cells of one file are read: those of an Excel file are what they are, those of a CSV file are guessed at. */
import type { Day } from '../python/date-time.ts';
import { type CellCrash, isCrash } from '../row.ts';
import { plainInteger, readCsvCell } from './csv-cell.ts';
import { storedText } from './stored.ts';
import type { Value } from './value.ts';

export interface CellReader {
  /** HQ's value of a cell as it stands in the file. */
  value(cell: Value): Value | CellCrash;
  /** The text that a case holds after the import of the cell; null where HQ fails at it. */
  stored(cell: Value): string | null;
}

export const EXCEL_CELLS: CellReader = {
  value: (cell) => cell,
  stored: (cell) => storedText(cell),
};

interface Known {
  readonly value: Value | CellCrash;
  readonly stored: string | null;
}

/** Columns of zones, languages and flags have few values; more are not worth remembering. */
const MOST_KNOWN = 5000;
const LONGEST_KNOWN = 40;

/** Reads cells of a CSV file, and remembers what it has read. */
export function csvCells(today: Day): CellReader {
  const known = new Map<string, Known>();
  const read = (text: string): Known => {
    // What has many spellings has the sign of an address, or is long.
    const isRare = text.length > LONGEST_KNOWN || text.includes('@');
    const before = isRare ? undefined : known.get(text);
    if (before) return before;
    const value = readCsvCell(text, today);
    const found = { value, stored: isCrash(value) ? null : storedText(value) };
    if (!isRare && known.size < MOST_KNOWN) known.set(text, found);
    return found;
  };
  return {
    value: (cell) => (typeof cell === 'string' ? read(cell).value : cell),
    stored(cell) {
      if (typeof cell !== 'string') return storedText(cell);
      return cell === '' ? '' : (plainInteger(cell) ?? read(cell).stored);
    },
  };
}
