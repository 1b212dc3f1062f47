import { mendedHeaders } from '../check/open-columns.ts';
import type { CellReader } from '../importer/cell-reader.ts';
import { isValidName, readHeaders } from '../importer/headers.ts';
import { shownText, type Value } from '../importer/value.ts';
import { isCrash, type SourceRow } from '../row.ts';
import type { CorrectedCell } from './correct-row.ts';

export interface MendedHeaders {
  readonly cells: readonly CorrectedCell[];
  /** Every column that has a name has one that HQ takes. */
  readonly areValid: boolean;
  /** The first place whose name HQ would take for something else in a CSV file; null where there is none. */
  readonly guessed: number | null;
}

/** The names of the columns that are only spelled wrong, as HQ takes them. */
export function correctHeaders(row: SourceRow, read: CellReader): MendedHeaders {
  const values = row.cells.map((cell): Value => {
    const value = read.value(cell);
    return isCrash(value) ? null : value;
  });
  const headers = readHeaders(values, row.width);
  const mended = mendedHeaders(headers, row.cells);
  const cells: CorrectedCell[] = [];
  let guessed: number | null = null;
  for (const { index, name } of mended) {
    const cell = row.cells[index] ?? null;
    const before = cell === null ? '' : shownText(cell);
    if (before !== name && isValidName(name))
      cells.push({ place: index, property: null, before, after: name });
    if (isValidName(name) && read.value(name) !== name) guessed ??= index;
  }
  return { cells, areValid: mended.every(({ name }) => isValidName(name)), guessed };
}
