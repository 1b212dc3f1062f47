/** The header row as HQ's importer takes it (`_process_spreadsheet_columns`, views.py@13cce6f4). */
import { SPACE } from '../../contact/python.ts';
import { isTruthy, textOf, type Value } from './value.ts';

export interface Header {
  /** Place in the row, from 0. */
  readonly index: number;
  /** HQ's name of the column. */
  readonly name: string;
  /** Whether it can name a property; HQ refuses a file with a column that cannot. */
  readonly isValid: boolean;
}

/** HQ takes no more columns that have a name. */
export const MOST_COLUMNS = 300;

/** `^[a-zA-Z][\w_-]*$` of Python: letters and digits of any script, and a line break at the end passes. */
const VALID = /^[a-zA-Z][\p{L}\p{N}_-]*\n?$/u;

/** Whether HQ takes a text for the name of a property. */
export function isValidName(name: string): boolean {
  return VALID.test(name);
}

/** The columns that have a name: an empty header, the number 0 and FALSE are none, and their columns are ignored. */
export function readHeaders(cells: readonly Value[], width = cells.length): Header[] {
  const headers: Header[] = [];
  for (const [index, cell] of cells.entries()) {
    if (index >= width || cell === null || !isTruthy(cell)) continue;
    // A number, a date or TRUE is no text, so no name either.
    headers.push({ index, name: textOf(cell), isValid: typeof cell === 'string' && isValidName(cell) });
  }
  return headers;
}

/** Blanks of every kind and signs that nobody sees, at the ends of a name. */
const AROUND = new RegExp(
  `^[${SPACE}\\u200b-\\u200f\\u2060\\ufeff]+|[${SPACE}\\u200b-\\u200f\\u2060\\ufeff]+$`,
  'g',
);
const INSIDE = new RegExp(`[${SPACE}./:]+`, 'g');

/** The name that was meant by one that HQ refuses, where it is only spelled wrong; null where a person must find one. */
export function mendedName(name: string): string | null {
  if (isValidName(name)) return name;
  const mended = name.replace(AROUND, '').replace(INSIDE, '_');
  return isValidName(mended) ? mended : null;
}
