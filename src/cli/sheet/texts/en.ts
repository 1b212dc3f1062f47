/** What `caseline sheet` says beside the texts of rows and files, in English; the type is what another language has to say. */
export const sheetReportEn = {
  progress: (rows: number) => `${rows.toLocaleString('en')} rows`,
  columns: 'Columns',
  column: 'column',
  mapped: (property: string, columns: string) => `${property} from ${columns}`,
  foundBy: (column: string) => `cases are found by ${column}`,
  newCases: 'no column case_id or external_id: every row may become a new case',
  none: 'none of the contact properties',
  bulk: 'every sheet is imported as the case type of its name',
  refused: 'HQ refuses this file',
  dies: (row: number) => `HQ's import dies at row ${row}`,
  row: (row: number) => `row ${row}`,
  also: 'and then',
  count: (count: number) => `${count} ${count === 1 ? 'row' : 'rows'}`,
  rows: (rows: readonly number[], more: number) =>
    `${rows.length === 1 ? 'row' : 'rows'} ${rows.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  stored: (text: string) => `stored as ${text}`,
  nothing: 'nothing',
  summary: (rows: number, written: number, skipped: number, failed: number) =>
    `${rows} ${rows === 1 ? 'row' : 'rows'}: ${[
      `${written} written`,
      ...(skipped > 0 ? [`${skipped} skipped`] : []),
      ...(failed > 0 ? [`${failed} not imported`] : []),
    ].join(', ')}.`,
  summaryIfMended: 'Once that is mended:',
  reached: (reached: number, written: number) =>
    `${reached} of ${written} contacts will get SMS; ${written - reached} will not, or the number is a wrong one.`,
  allReached: (written: number) =>
    `${written === 1 ? 'The contact' : `All ${written} contacts`} will get SMS.`,
  correctable: (count: number) =>
    `${count} ${count === 1 ? 'row has' : 'rows have'} values with one right spelling: --fixed OUT writes them.`,
  fixed: (file: string, changes: number) =>
    `Written: ${file}, ${changes} ${changes === 1 ? 'cell' : 'cells'} changed`,
  list: (list: string | null) => (list === null ? ' (listed in its second sheet).' : ` (listed in ${list}).`),
  notFixed: 'No corrected copy can be written of this file.',
  reason: (reason: string, column: string, row: number) =>
    `It is an Excel file, because CSV cannot carry what is meant: ${reason} (row ${row}, ${column}).`,
  mends: 'HQ takes the copy.',
  stillRefused: (codes: readonly string[]) => `HQ still refuses it: ${codes.join(', ')}.`,
};

export type SheetReportTexts = typeof sheetReportEn;
