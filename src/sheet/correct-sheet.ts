/**
 * A corrected copy of a file: the cells of the six that have one right value get it, what makes HQ refuse the file is
 * mended, and everything else stays. Read again by `checkSheet`, HQ stores from it what was meant.
 */
import type { SheetOptions, SheetReport } from './check-sheet.ts';
import { planCsv } from './corrected/correct-csv.ts';
import { planWorkbook } from './corrected/correct-workbook.ts';
import type { CorrectionPlan } from './corrected/plan.ts';
import type { CopySink } from './corrected/sink.ts';
import { writeCsv, writeCsvAsWorkbook } from './corrected/write-csv-copy.ts';
import { writeWorkbook } from './corrected/write-workbook-copy.ts';
import { type SheetFile, wholeFile } from './file.ts';
import { openWorkbook } from './workbook-source.ts';

export type { CopySink, CorrectionPlan };

/** Nothing can be read of a file that is too large. */
const NOTHING: CorrectionPlan = {
  format: null,
  reason: null,
  changes: 0,
  mended: [],
  unmended: ['too-large'],
  notes: [],
  listsChanges: 'file',
};

/**
 * What a corrected copy will be. Nothing is written.
 * @param report of the same file with the same options
 */
export async function planCorrection(
  file: SheetFile,
  options: SheetOptions,
  report: SheetReport,
): Promise<CorrectionPlan> {
  if (report.kind === 'csv') return planCsv(file, options, report);
  const bytes = await wholeFile(file);
  return bytes ? planWorkbook(openWorkbook(bytes), options, report) : NOTHING;
}

/** Writes the copy that was planned; nothing when none is possible. */
export async function writeCorrected(
  file: SheetFile,
  options: SheetOptions,
  report: SheetReport,
  plan: CorrectionPlan,
  sink: CopySink,
): Promise<void> {
  if (plan.format === null) return;
  if (report.kind === 'csv') {
    const write = plan.format === 'csv' ? writeCsv : writeCsvAsWorkbook;
    await write(file, options, report, plan, sink);
    return;
  }
  const bytes = await wholeFile(file);
  if (bytes) await writeWorkbook(openWorkbook(bytes), options, report, plan, sink);
}
