/** The corrected copy of an Excel file: the same workbook with some cells changed, or one of its values alone. */
import { openColumns } from '../check/open-columns.ts';
import type { SheetOptions, SheetReport } from '../check-sheet.ts';
import { EXCEL_CELLS } from '../importer/cell-reader.ts';
import { shownText, type TypedValue, type Value } from '../importer/value.ts';
import { Refusals } from '../refusal.ts';
import type { SourceRow } from '../row.ts';
import type { SheetSource, WorkbookSource } from '../workbook-source.ts';
import { excelSerial } from '../xlsx/excel-serial.ts';
import type { WrittenCell } from '../xlsx/workbook-writer.ts';
import type { Change } from './changes.ts';
import { type CorrectedCell, cleaned, RowCorrector } from './correct-row.ts';
import { correctHeaders } from './headers.ts';
import { type CorrectionPlan, isUnreadable, keepsWorkbook, sortRefusals } from './plan.ts';

/** A sheet that is named like its case type would turn another sheet beside it into one. */
const BULK_COLUMN = 'caseid';

export interface CorrectedSheetRow {
  readonly source: SourceRow;
  readonly cells: readonly CorrectedCell[];
  readonly changes: readonly Change[];
}

/** The rows of a sheet that HQ reads, header first, with their changes. */
export function* correctedSheetRows(
  sheet: SheetSource,
  options: SheetOptions,
  isBulk: boolean,
): Generator<CorrectedSheetRow, void, void> {
  let corrector: RowCorrector | null = null;
  let names: readonly string[] = [];
  for (const batch of sheet.rows()) {
    for (const row of batch) {
      const clean = cleaned(row);
      let cells: readonly CorrectedCell[];
      if (corrector) cells = corrector.correct(clean);
      else {
        const { columns } = openColumns(clean, {
          map: options.map,
          isBulk,
          read: EXCEL_CELLS,
          refusals: new Refusals(),
        });
        corrector = new RowCorrector(columns, EXCEL_CELLS, options.project);
        cells = correctHeaders(clean, EXCEL_CELLS).cells;
        names = clean.cells.map((cell) => (cell === null ? '' : shownText(cell)));
      }
      const changes = cells.map(
        ({ place, property, before, after }): Change => ({
          sheet: isBulk ? sheet.name : undefined,
          row: row.row,
          column: names[place] ?? '',
          property,
          before,
          after,
        }),
      );
      yield { source: clean, cells, changes };
    }
  }
}

/** The sheets that HQ reads. */
export function readSheets(workbook: WorkbookSource, report: SheetReport): readonly SheetSource[] {
  return report.isBulk ? workbook.sheets : workbook.sheets.slice(0, 1);
}

export function planWorkbook(
  workbook: WorkbookSource,
  options: SheetOptions,
  report: SheetReport,
): CorrectionPlan {
  const codes = report.refusals.map(({ code }) => code);
  let changes = 0;
  let areValid = true;
  for (const sheet of readSheets(workbook, report)) {
    let isHeader = true;
    for (const { source, cells } of correctedSheetRows(sheet, options, report.isBulk)) {
      if (isHeader) areValid &&= correctHeaders(source, EXCEL_CELLS).areValid;
      isHeader = false;
      changes += cells.length;
    }
  }
  const isPossible = report.columns.length > 0 && !isUnreadable(codes);
  // One sheet more and HQ no longer takes the sheets for case types.
  const isNamedByType =
    report.isBulk || report.columns.some(({ headers }) => headers.some(({ name }) => name === BULK_COLUMN));
  return {
    format: isPossible ? 'xlsx' : null,
    reason: null,
    changes,
    ...sortRefusals(codes, areValid),
    notes: isPossible && !keepsWorkbook(report.kind, codes) ? ['values-only'] : [],
    listsChanges: isNamedByType ? 'file' : 'sheet',
  };
}

/** A value as it is written into a workbook of values. */
export function writtenCell(value: Value): WrittenCell {
  if (value === null || typeof value === 'string') return value;
  switch (value.kind) {
    case 'number':
      return { kind: 'number', value: value.text };
    case 'boolean':
      return { kind: 'boolean', value: value.text };
    case 'error':
      return value.shown?.startsWith('#')
        ? { kind: 'error', value: value.shown }
        : { kind: 'number', value: shownText(value) };
    default:
      return writtenDate(value);
  }
}

function writtenDate({ kind, text }: TypedValue): WrittenCell {
  const serial = excelSerial(text);
  return serial === null || kind === 'number' || kind === 'boolean' || kind === 'error'
    ? text
    : { kind, value: String(serial) };
}
