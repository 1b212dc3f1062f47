import type { SheetOptions, SheetReport } from '../check-sheet.ts';
import { csvRow } from '../csv/write-csv.ts';
import type { SheetFile } from '../file.ts';
import { WorkbookWriter } from '../xlsx/workbook-writer.ts';
import { CHANGES_HEADER, CHANGES_SHEET, changeLine, changeRow } from './changes.ts';
import { copyCsv } from './correct-csv.ts';
import type { CorrectionPlan } from './plan.ts';
import { ByteQueue, type CopySink, TextBatches } from './sink.ts';

/** Writes a CSV file as a CSV file, and the list of changes beside it. */
export async function writeCsv(
  file: SheetFile,
  options: SheetOptions,
  report: SheetReport,
  plan: CorrectionPlan,
  sink: CopySink,
): Promise<void> {
  const copy = new TextBatches((bytes) => sink.file(bytes));
  const list = new TextBatches((bytes) => sink.changes(bytes));
  await list.add(csvRow(CHANGES_HEADER));
  for await (const { texts, changes } of copyCsv(file, options, report, plan)) {
    await copy.add(csvRow(texts));
    for (const change of changes) await list.add(changeLine(change));
  }
  await copy.flush();
  await list.flush();
}

/** Writes a CSV file as an Excel file of texts, with the list of changes in a second sheet. */
export async function writeCsvAsWorkbook(
  file: SheetFile,
  options: SheetOptions,
  report: SheetReport,
  plan: CorrectionPlan,
  sink: CopySink,
): Promise<void> {
  const queue = new ByteQueue((bytes) => sink.file(bytes));
  const workbook = new WorkbookWriter((bytes) => queue.push(bytes));
  const sheet = workbook.addSheet('Sheet1');
  const list = workbook.addSheet(CHANGES_SHEET);
  list.addRow(CHANGES_HEADER);
  for await (const { texts, changes } of copyCsv(file, options, report, plan)) {
    sheet.addRow(texts);
    for (const change of changes) list.addRow(changeRow(change));
  }
  sheet.end();
  list.end();
  workbook.end();
  await queue.done();
}
