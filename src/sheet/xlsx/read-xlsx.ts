/** An xlsx file as HQ's importer reads it: `workbook_reading/adapters/xlsx.py` over openpyxl 3.0.9. */
import { isTruthy, type Value } from '../importer/value.ts';
import { type CellCrash, FullRow, isCrash, type SourceRow } from '../row.ts';
import { cellValue, type WorkbookContext } from './cell-value.ts';
import { dateStyles } from './number-format.ts';
import { readPackage, type WorkbookPackage } from './package.ts';
import { type RawRow, SheetParser } from './sheet-parser.ts';
import { readSharedStrings } from './strings.ts';
import type { Zip } from './zip.ts';

/** After so many blank rows HQ takes the sheet for ended. */
const MOST_BLANK_ROWS = 1000;

/** A workbook whose directory has been read. */
export interface Xlsx extends WorkbookPackage {
  readonly zip: Zip;
  readonly context: WorkbookContext;
}

/**
 * Reads what a workbook's sheets have in common.
 * @throws PackageProblem, XmlProblem, ZipProblem
 */
export function openXlsx(zip: Zip): Xlsx {
  const pack = readPackage(zip);
  return {
    ...pack,
    zip,
    context: {
      strings: pack.stringsPath === null ? [] : readSharedStrings(zip, pack.stringsPath),
      dateStyles: dateStyles(zip),
      is1904: pack.is1904,
    },
  };
}

/** The raw rows of a sheet, piece by piece, up to where the sheet says that it ends. */
function* rawRows(xlsx: Xlsx, path: string, parser: SheetParser): Generator<RawRow[], void, void> {
  const entry = xlsx.zip.entries.get(path);
  if (!entry) return;
  for (const piece of xlsx.zip.unpack(entry)) {
    const rows = parser.push(piece);
    const { rows: last } = parser.dimension;
    const past = last === null ? -1 : rows.findIndex(({ row }) => row > last);
    if (past >= 0) {
      yield rows.slice(0, past);
      return;
    }
    yield rows;
  }
  parser.end();
}

/**
 * The rows of a sheet, header first, in batches. Missing rows are told as empty ones; rows behind the last that holds
 * anything are not told, and nothing behind 1,000 blank ones.
 * @throws XmlProblem, ZipProblem
 */
export function* xlsxRows(xlsx: Xlsx, path: string): Generator<SourceRow[], void, void> {
  const parser = new SheetParser();
  let next = 1;
  let blank: SourceRow[] = [];
  for (const batch of rawRows(xlsx, path, parser)) {
    const columns = parser.dimension.columns ?? 0;
    const ready: SourceRow[] = [];
    for (const raw of batch) {
      // openpyxl goes forward only: a row that stands behind a later one is not seen.
      if (raw.row < next) continue;
      for (; next < raw.row && blank.length < MOST_BLANK_ROWS; next += 1)
        blank.push(new FullRow({ row: next, cells: [], width: columns }));
      if (blank.length >= MOST_BLANK_ROWS) {
        yield ready;
        return;
      }
      next = raw.row + 1;
      const row = readRow(raw, columns, xlsx.context);
      if (row.crash === undefined && !row.cells.some(isTruthy)) blank.push(row);
      else {
        ready.push(...blank, row);
        blank = [];
      }
    }
    yield ready;
    if (blank.length >= MOST_BLANK_ROWS) return;
  }
}

/** @param columns of the sheet's dimension; 0 when it says none: then the last cell of the row counts */
function readRow({ row, cells: raw }: RawRow, columns: number, context: WorkbookContext): SourceRow {
  const width = columns || (raw.at(-1)?.column ?? 0);
  const cells: Value[] = [];
  let failed: CellCrash | undefined;
  for (const cell of raw) {
    const value = cellValue(cell, context);
    if (isCrash(value)) failed ??= value;
    if (cell.column > width) continue;
    while (cells.length < cell.column - 1) cells.push(null);
    // What HQ fails at is still what stands in the cell.
    cells[cell.column - 1] = isCrash(value) ? cell.text : value;
  }
  return new FullRow({ row, cells, width, crash: failed });
}
