import type { SheetOptions, SheetReport } from '../check-sheet.ts';
import { csvRow } from '../csv/write-csv.ts';
import type { WorkbookSource } from '../workbook-source.ts';
import type { CellTexts } from '../xlsx/patch-sheet.ts';
import { patchWorkbook } from '../xlsx/patch-workbook.ts';
import type { Xlsx } from '../xlsx/read-xlsx.ts';
import { plainSheetXml, WorkbookWriter, type WrittenCell } from '../xlsx/workbook-writer.ts';
import { CHANGES_HEADER, CHANGES_SHEET, type Change, changeLine, changeRow } from './changes.ts';
import { correctedSheetRows, readSheets, writtenCell } from './correct-workbook.ts';
import type { CorrectionPlan } from './plan.ts';
import { ByteQueue, type CopySink, TextBatches } from './sink.ts';

/** Writes the copy of an Excel file, and the list of changes where it is no sheet of the copy. */
export async function writeWorkbook(
  workbook: WorkbookSource,
  options: SheetOptions,
  report: SheetReport,
  plan: CorrectionPlan,
  sink: CopySink,
): Promise<void> {
  const queue = new ByteQueue((bytes) => sink.file(bytes));
  const copy = { workbook, options, report, plan, queue };
  const { xlsx } = workbook;
  const changes = xlsx && !plan.notes.includes('values-only') ? patch(copy, xlsx) : copyValues(copy);
  await queue.done();
  if (plan.listsChanges === 'sheet') return;
  const list = new TextBatches((bytes) => sink.changes(bytes));
  await list.add(csvRow(CHANGES_HEADER));
  for (const change of changes) await list.add(changeLine(change));
  await list.flush();
}

interface Copy {
  readonly workbook: WorkbookSource;
  readonly options: SheetOptions;
  readonly report: SheetReport;
  readonly plan: CorrectionPlan;
  readonly queue: ByteQueue;
}

/** The same workbook with some cells changed. */
function patch({ workbook, options, report, plan, queue }: Copy, xlsx: Xlsx): Change[] {
  const changes: Change[] = [];
  const texts = new Map<string, CellTexts>();
  for (const sheet of readSheets(workbook, report)) {
    const rows = new Map<number, ReadonlyMap<number, string>>();
    for (const row of correctedSheetRows(sheet, options, report.isBulk)) {
      changes.push(...row.changes);
      if (row.cells.length > 0)
        rows.set(row.source.row, new Map(row.cells.map(({ place, after }) => [place + 1, after])));
    }
    if (rows.size > 0 && sheet.path !== null) texts.set(sheet.path, rows);
  }
  const listed = plan.listsChanges === 'sheet' && changes.length > 0;
  const xml = listed ? plainSheetXml([CHANGES_HEADER, ...changes.map(changeRow)]) : null;
  const added = xml === null ? null : { name: freeName(workbook), xml };
  patchWorkbook(xlsx, { texts, added }, (bytes) => queue.push(bytes));
  return changes;
}

function freeName({ sheets }: WorkbookSource): string {
  const taken = new Set(sheets.map(({ name }) => name));
  let name = CHANGES_SHEET;
  for (let number = 2; taken.has(name); number += 1) name = `${CHANGES_SHEET} ${number}`;
  return name;
}

/** A new workbook of the values of all sheets. */
function copyValues({ workbook, options, report, plan, queue }: Copy): Change[] {
  const writer = new WorkbookWriter((bytes) => queue.push(bytes));
  const read = new Set(readSheets(workbook, report));
  const changes: Change[] = [];
  for (const source of workbook.sheets) {
    const sheet = writer.addSheet(source.name);
    let width = 0;
    let next = 1;
    for (const { source: row, cells, changes: more } of correctedSheetRows(source, options, report.isBulk)) {
      width = Math.max(width, row.width);
      const written = Array.from(
        { length: width },
        (_, at): WrittenCell => writtenCell(row.cells[at] ?? null),
      );
      if (read.has(source)) {
        for (const { place, after } of cells) written[place] = after;
        changes.push(...more);
      }
      for (; next < row.row; next += 1) sheet.addRow([]);
      sheet.addRow(written);
      next = row.row + 1;
    }
    sheet.end();
  }
  if (plan.listsChanges === 'sheet' && changes.length > 0) {
    const list = writer.addSheet(freeName(workbook));
    list.addRow(CHANGES_HEADER);
    for (const change of changes) list.addRow(changeRow(change));
    list.end();
  }
  writer.end();
  return changes;
}
