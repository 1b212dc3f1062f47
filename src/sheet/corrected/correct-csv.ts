/** The corrected copy of a CSV file: a CSV file, or an Excel file where HQ would guess at what it says. */

import { openColumns } from '../check/open-columns.ts';
import type { SheetOptions, SheetReport } from '../check-sheet.ts';
import { CsvSource } from '../csv/csv-source.ts';
import type { SheetFile } from '../file.ts';
import { type CellReader, csvCells } from '../importer/cell-reader.ts';
import { crashOf } from '../importer/csv-cell.ts';
import { Refusals } from '../refusal.ts';
import type { SourceRow } from '../row.ts';
import { MOST_ROWS } from '../xlsx/workbook-writer.ts';
import { type Change, looksLikeFormula } from './changes.ts';
import { type CorrectedCell, cleaned, RowCorrector } from './correct-row.ts';
import { correctHeaders, type MendedHeaders } from './headers.ts';
import { type CorrectionPlan, type FormatReason, type PlanNote, sortRefusals } from './plan.ts';

/** A row of the file with what is changed in it. */
interface CorrectedRow {
  /** In the file. */
  readonly source: SourceRow;
  readonly cells: readonly CorrectedCell[];
  /** The names of the columns, in the first row only. */
  readonly headers: MendedHeaders | null;
  readonly corrector: RowCorrector;
  readonly names: readonly string[];
}

/** The rows of a CSV file, header first, with their changes. */
async function* correctedRows(
  file: SheetFile,
  options: SheetOptions,
  report: SheetReport,
): AsyncGenerator<CorrectedRow, void, void> {
  const source = new CsvSource(
    options.today,
    report.text?.encoding === 'windows-1252' ? 'windows-1252' : null,
  );
  const read = csvCells(options.today);
  let corrector: RowCorrector | null = null;
  let names: readonly string[] = [];
  const correct = (row: SourceRow): CorrectedRow => {
    const clean = cleaned(row);
    if (corrector) return { source: clean, cells: corrector.correct(clean), headers: null, corrector, names };
    const { columns } = openColumns(clean, {
      map: options.map,
      isBulk: false,
      read,
      refusals: new Refusals(),
    });
    corrector = new RowCorrector(columns, read, options.project);
    const headers = correctHeaders(clean, read);
    names = textsOf(clean, headers.cells);
    return { source: clean, cells: headers.cells, headers, corrector, names };
  };
  for await (const bytes of file.chunks()) for (const row of source.push(bytes)) yield correct(row);
  for (const row of source.end()) yield correct(row);
}

/** The texts of a row, with its changes. */
function textsOf({ cells }: SourceRow, changes: readonly CorrectedCell[]): string[] {
  const texts = cells.map((cell) => (typeof cell === 'string' ? cell : ''));
  for (const { place, after } of changes) texts[place] = after;
  return texts;
}

/** Why a row cannot stay in a CSV file; null when it can. */
function reasonOf(
  { source, cells, headers, names }: CorrectedRow,
  read: CellReader,
  options: SheetOptions,
): FormatReason | null {
  const at = (code: FormatReason['code'], place: number): FormatReason => ({
    code,
    row: source.row,
    column: names[place] ?? '',
  });
  if (headers) return headers.guessed === null ? null : at('header-would-be-guessed', headers.guessed);
  for (const { place, after } of cells) {
    if (read.stored(after) !== after) return at('value-would-be-guessed', place);
    if (looksLikeFormula(after)) return at('looks-like-formula', place);
  }
  if (!source.crash) return null;
  const crashing = textsOf(source, cells).findIndex((text) => crashOf(text, options.today) !== null);
  return crashing < 0 ? null : at('cell-hq-fails-at', crashing);
}

/** Decides what the copy will be. */
export async function planCsv(
  file: SheetFile,
  options: SheetOptions,
  report: SheetReport,
): Promise<CorrectionPlan> {
  const read = csvCells(options.today);
  let reason: FormatReason | null = null;
  let changes = 0;
  let areValid = true;
  let rows = 0;
  for await (const row of correctedRows(file, options, report)) {
    rows += 1;
    changes += row.cells.length;
    if (row.headers) areValid = row.headers.areValid;
    reason ??= reasonOf(row, read, options);
  }
  const codes = report.refusals.map(({ code }) => code);
  const sorted = sortRefusals(codes, areValid);
  const notes: PlanNote[] = [];
  if (reason) notes.push('other-columns-as-text');
  if (report.text?.encoding === 'windows-1252') notes.push('encoding-guessed');
  const fits = reason === null || rows <= MOST_ROWS;
  return {
    format: rows === 0 || !fits ? null : reason ? 'xlsx' : 'csv',
    reason,
    changes,
    ...sorted,
    notes,
    listsChanges: reason ? 'sheet' : 'file',
  };
}

/** A row of the copy. */
export interface CopiedRow {
  readonly texts: readonly string[];
  readonly changes: readonly Change[];
}

/** The rows of the copy, header first, all as wide as the widest. */
export async function* copyCsv(
  file: SheetFile,
  options: SheetOptions,
  report: SheetReport,
  plan: CorrectionPlan,
): AsyncGenerator<CopiedRow, void, void> {
  const width = await widest(file, options, report);
  let row = 0;
  for await (const { source, cells, headers, corrector, names } of correctedRows(file, options, report)) {
    row += 1;
    const corrected = new Set(cells.map(({ place }) => place));
    // Where HQ does not guess, numbers must be written as it stores them.
    const unguessed =
      plan.format === 'xlsx' && !headers
        ? corrector.unguessed(source).filter(({ place }) => !corrected.has(place))
        : [];
    const texts = textsOf(source, [...cells, ...unguessed]);
    while (texts.length < width) texts.push('');
    const changes = [...cells, ...unguessed].map(
      ({ place, property, before, after }): Change => ({
        row,
        column: names[place] ?? '',
        property,
        before,
        after,
      }),
    );
    yield { texts, changes };
  }
}

/** How wide the rows are: those that are shorter are filled up, columns without a name are ignored by HQ. */
async function widest(file: SheetFile, options: SheetOptions, report: SheetReport): Promise<number> {
  if (!report.refusals.some(({ code }) => code === 'row-length')) return 0;
  let width = 0;
  for await (const { source } of correctedRows(file, options, report)) width = Math.max(width, source.width);
  return width;
}
