import type { ContactProperty } from '../../contact/contact.ts';
import { csvRow } from '../csv/write-csv.ts';
import type { WrittenCell } from '../xlsx/workbook-writer.ts';

/** One cell that a corrected copy changes, for people who want to know. */
export interface Change {
  readonly sheet?: string | undefined;
  /** In the corrected copy; where empty lines are left out it is not that of the file. */
  readonly row: number;
  /** The name of the column. */
  readonly column: string;
  readonly property: ContactProperty | null;
  readonly before: string;
  readonly after: string;
}

/** The tab of the list in a corrected workbook. */
export const CHANGES_SHEET = 'Caseline changes';

/** The first row of the list. */
export const CHANGES_HEADER: readonly string[] = ['Row', 'Column', 'Before', 'After'];

/** Text that a spreadsheet would calculate: also with the wide signs that some take for the narrow ones. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

export function looksLikeFormula(text: string): boolean {
  return FORMULA.test(text);
}

/** A text for a list that nobody imports: with an apostrophe before what would be calculated. */
export function guarded(text: string): string {
  return looksLikeFormula(text) ? `'${text}` : text;
}

/** A change as a row of the list in a workbook, where no text is a formula. */
export function changeRow({ row, column, before, after }: Change): WrittenCell[] {
  return [{ kind: 'number', value: String(row) }, column, before, after];
}

/** A change as a line of the list in a file of its own. */
export function changeLine({ row, column, before, after }: Change): string {
  return csvRow([String(row), guarded(column), guarded(before), guarded(after)]);
}
