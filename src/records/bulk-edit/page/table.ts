/** Bulk Edit's table, as it stands on the page. */
import type { ContactProperty } from '../../../contact/contact.ts';
import { type CellValue, cellValue } from './cell-value.ts';
import { contactColumns } from './columns.ts';

const TABLE = '#EditCasesTable table';
/** HQ has it on no other page: the address of this one is not known. */
export const SWITCH = '#show-whitespaces-switch';

export interface TableCell extends CellValue {
  readonly property: ContactProperty;
  readonly element: Element;
}

export interface TableRow {
  readonly caseId: string;
  /** What the page calls the case: its first column that is none of the six. Undefined without one. */
  readonly label: string | undefined;
  /** Of the six, as far as they are columns. */
  readonly cells: readonly TableCell[];
}

function caseIdOf(row: HTMLTableRowElement): string {
  return row.querySelector<HTMLInputElement>('input.js-select-record')?.value ?? '';
}

/** A name that is longer tells no more. */
const LONGEST_LABEL = 60;

function labelOf(row: HTMLTableRowElement, columns: readonly unknown[]): string | undefined {
  const cell = [...row.cells].find(
    (one, index) => columns[index] === null && !one.querySelector('input.js-select-record'),
  );
  const value = cell && cellValue(cell);
  const text = value ? (value.stored ?? '') : (cell?.textContent ?? '');
  return text.trim().slice(0, LONGEST_LABEL) || undefined;
}

/** The rows on the screen; none while the table is being loaded. */
export function tableRows(document: Document): readonly TableRow[] {
  const table = document.querySelector<HTMLTableElement>(TABLE);
  const columns = table ? contactColumns(document, table) : [];
  if (columns.every((property) => property === null)) return [];
  return [...(table?.querySelectorAll<HTMLTableRowElement>(':scope > tbody > tr') ?? [])].map((row) => ({
    caseId: caseIdOf(row),
    label: labelOf(row, columns),
    cells: columns.flatMap((property, index) => {
      const element = row.cells[index];
      const value = property && element ? cellValue(element) : null;
      return property && element && value ? [{ property, element, ...value }] : [];
    }),
  }));
}

/** Whether any of the six is a column; null while there is no table. */
export function hasContactColumns(document: Document): boolean | null {
  const table = document.querySelector<HTMLTableElement>(TABLE);
  return table && contactColumns(document, table).some((property) => property !== null);
}
