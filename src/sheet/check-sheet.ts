/**
 * A file with contacts, as HQ's importer will take it: whether HQ refuses it, and what becomes of each row.
 * Pure: bytes come from the caller, today is an argument, nothing is kept.
 */
import type { ProjectFacts } from '../contact/project.ts';
import type { Owner } from '../contact/two-way/owner.ts';
import type { CheckedRow } from './check/checked-row.ts';
import { HeldNumbers } from './check/held-numbers.ts';
import type { SheetColumns } from './check/open-columns.ts';
import { SheetChecker } from './check/sheet-checker.ts';
import { type Summary, SummaryCounter } from './check/summary.ts';
import { CsvSource } from './csv/csv-source.ts';
import { firstBytes, type SheetFile, wholeFile } from './file.ts';
import { csvCells, EXCEL_CELLS } from './importer/cell-reader.ts';
import type { ColumnMap } from './importer/columns.ts';
import type { Day } from './python/date-time.ts';
import { type Refusal, Refusals, refusal } from './refusal.ts';
import type { SourceRow } from './row.ts';
import type { Encoding } from './text/decode.ts';
import { type FileKind, kindOfFile, openWorkbook } from './workbook-source.ts';

export interface SheetOptions {
  /** The day of the upload: HQ fills parts of dates from it. */
  readonly today: Day;
  readonly project?: ProjectFacts | undefined;
  /** Who holds a number for replies; without it nobody is known to. */
  readonly owners?: ((number: string) => readonly Owner[]) | undefined;
  /** Property by name of a column, for columns that go to another property than their name says. */
  readonly map?: ColumnMap | undefined;
  /** The project's case types: a workbook whose sheets are all named so is imported sheet by sheet. */
  readonly caseTypes?: readonly string[] | undefined;
}

export interface SheetReport {
  readonly kind: FileKind;
  /** Why HQ refuses the file or its import dies, in the order in which HQ meets them; empty when it takes the file. */
  readonly refusals: readonly Refusal[];
  /** Whether every sheet is imported under its name as the case type. */
  readonly isBulk: boolean;
  /** For each sheet that HQ reads; empty when there is no header. */
  readonly columns: readonly SheetColumns[];
  /** How the text of a CSV file is written; null for Excel files. */
  readonly text: { readonly encoding: Encoding; readonly delimiter: string } | null;
  readonly summary: Summary;
}

/** `again`: what was told so far was read in the wrong encoding; the rows come once more. */
export type SheetEvent =
  | { readonly kind: 'rows'; readonly rows: readonly CheckedRow[] }
  | { readonly kind: 'again' };

/** The extensions that HQ takes, in small letters only. */
const EXTENSIONS: Readonly<Record<string, FileKind>> = { csv: 'csv', xlsx: 'xlsx', xls: 'xls' };

/** What HQ says to a name that does not fit, or to a content that is not what the name says. */
function nameRefusal(name: string, kind: FileKind): Refusal | null {
  const extension = name.slice(name.lastIndexOf('.') + 1);
  const expected = Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : undefined;
  if (expected === undefined) return refusal('file-type', { details: [extension] });
  if (expected === kind) return null;
  return refusal(expected === 'csv' ? 'file-type' : 'not-a-workbook', { details: [extension, kind] });
}

/**
 * Checks a file. Rows come in the order of the file as soon as their fate is known; the report is the return value.
 * What HQ refuses is checked all the same, as it would be imported once that is mended.
 */
export async function* checkSheet(
  file: SheetFile,
  options: SheetOptions,
): AsyncGenerator<SheetEvent, SheetReport, void> {
  const kind = kindOfFile(file.name, await firstBytes(file));
  const named = nameRefusal(file.name, kind);
  if (kind !== 'csv') return yield* checkWorkbook(file, kind, named, options);
  const report = yield* checkCsv(file, named, options, null);
  if (report) return report;
  yield { kind: 'again' };
  const again = yield* checkCsv(file, named, options, 'windows-1252');
  if (!again) throw new Error('Every byte is a letter of windows-1252.');
  return again;
}

/** @returns null when the bytes are not UTF-8 */
async function* checkCsv(
  file: SheetFile,
  named: Refusal | null,
  options: SheetOptions,
  encoding: Encoding | null,
): AsyncGenerator<SheetEvent, SheetReport | null, void> {
  const source = new CsvSource(options.today, encoding);
  if (named) source.refusals.add(named);
  const checker = new SheetChecker({
    ...options,
    isBulk: false,
    read: csvCells(options.today),
    refusals: source.refusals,
    numbers: new HeldNumbers(),
  });
  const counter = new SummaryCounter();
  const take = (rows: readonly SourceRow[]): SheetEvent => {
    const checked = checker.addAll(rows, source.hasForbiddenCharacters);
    for (const row of checked) counter.add(row);
    return { kind: 'rows', rows: checked };
  };
  for await (const bytes of file.chunks()) {
    yield take(source.push(bytes));
    if (source.isOtherEncoding) return null;
  }
  yield take(source.end());
  if (source.isOtherEncoding) return null;
  const last = checker.end();
  for (const row of last) counter.add(row);
  yield { kind: 'rows', rows: last };
  return {
    kind: 'csv',
    refusals: source.refusals.all,
    isBulk: false,
    columns: checker.columns ? [checker.columns] : [],
    text: { encoding: source.encoding, delimiter: source.layout.delimiter },
    summary: counter.summary,
  };
}

async function* checkWorkbook(
  file: SheetFile,
  kind: FileKind,
  named: Refusal | null,
  options: SheetOptions,
): AsyncGenerator<SheetEvent, SheetReport, void> {
  const bytes = await wholeFile(file);
  const workbook = bytes && openWorkbook(bytes);
  const refusals = workbook?.refusals ?? new Refusals();
  if (!workbook) refusals.add(refusal('too-large'));
  if (named) refusals.add(named);
  const sheets = workbook?.sheets ?? [];
  const caseTypes = new Set(options.caseTypes);
  const isBulk = sheets.length > 0 && sheets.every(({ name }) => caseTypes.has(name));
  const counter = new SummaryCounter();
  const numbers = new HeldNumbers();
  const columns: SheetColumns[] = [];
  for (const [sheetIndex, sheet] of (isBulk ? sheets : sheets.slice(0, 1)).entries()) {
    const checker = new SheetChecker({
      ...options,
      isBulk,
      sheet: isBulk ? sheet.name : undefined,
      sheetIndex,
      read: EXCEL_CELLS,
      refusals,
      numbers,
    });
    let rows = 0;
    for (const batch of sheet.rows()) {
      rows += batch.length;
      const checked = checker.addAll(batch, kind === 'xls');
      for (const row of checked) counter.add(row);
      yield { kind: 'rows', rows: checked };
    }
    // An empty sheet of an xlsx file has no columns; of an xls file HQ says so at once.
    if (rows === 0 && kind === 'xls' && refusals.all.length === 0) refusals.add(refusal('no-rows'));
    const last = checker.end();
    for (const row of last) counter.add(row);
    yield { kind: 'rows', rows: last };
    if (checker.columns) columns.push(checker.columns);
  }
  return { kind, refusals: refusals.all, isBulk, columns, text: null, summary: counter.summary };
}
