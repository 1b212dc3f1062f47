/** What a spreadsheet did to the cells of a row, and which of them have one right value. */
import type { Contact, ContactProperty } from '../../contact/contact.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import { placeIn } from '../importer/columns.ts';
import type { RowImporter } from '../importer/import-row.ts';
import { shownText, type Value } from '../importer/value.ts';
import { isCrash, type SourceRow } from '../row.ts';
import type { CellRemark, Corrections } from './checked-row.ts';
import { meantValue } from './meant.ts';
import { remarkOn } from './remarks.ts';

export interface Look {
  readonly remarks: readonly CellRemark[];
  readonly corrected: Corrections | null;
}

const NOTHING: Look = { remarks: [], corrected: null };
const PLUS = 43;
const HASH = 35;

/** Whether a cell can mean another value than HQ stores although nothing is wrong with the value. */
export function mayDiffer(cell: Value, stored: string): boolean {
  if (typeof cell !== 'string') return cell !== null && cell.kind !== 'number';
  if (cell === stored) return cell.charCodeAt(0) === HASH;
  // `+254…` is stored as the same digits.
  return !(cell.charCodeAt(0) === PLUS && cell.length === stored.length + 1 && cell.endsWith(stored));
}

/** @param advised whether something is wrong with the value of a property */
export function lookAt(
  row: SourceRow,
  contact: Contact,
  importer: RowImporter,
  project: ProjectFacts | undefined,
  advised: (property: ContactProperty) => boolean,
): Look {
  let remarks: CellRemark[] | null = null;
  let corrected: Partial<Record<ContactProperty, string>> | null = null;
  for (const [property, places] of importer.contactPlaces) {
    const stored = contact[property];
    if (stored === undefined) continue;
    const cell = row.cell(placeIn(places, row.width));
    if (cell === null || cell === '' || !(mayDiffer(cell, stored) || advised(property))) continue;
    const value = importer.read.value(cell);
    if (isCrash(value)) continue;
    const meant = meantValue(property, shownText(cell), project);
    const remark = remarkOn(property, cell, value, meant, contact);
    if (remark) {
      remarks ??= [];
      remarks.push(remark);
    }
    if (meant !== null && meant !== stored) {
      corrected ??= {};
      corrected[property] = meant;
    }
  }
  if (!remarks && !corrected) return NOTHING;
  return { remarks: remarks ?? NOTHING.remarks, corrected: corrected && kept(row, corrected, importer) };
}

/** HQ skips a row that is empty, so that an emptied cell would stay as it was: then nothing is emptied. */
function kept(row: SourceRow, corrected: Corrections, importer: RowImporter): Corrections | null {
  const emptied = new Set<number>();
  for (const [property, places] of importer.contactPlaces)
    if (corrected[property] === '') emptied.add(placeIn(places, row.width));
  if (emptied.size === 0 || importer.isSentWithout(row, emptied)) return corrected;
  const rest = Object.entries(corrected).filter(([, value]) => value !== '');
  return rest.length === 0 ? null : Object.fromEntries(rest);
}
