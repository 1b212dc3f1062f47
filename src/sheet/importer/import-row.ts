/** What HQ's importer does with one row (`do_import.py@d340b0e2`): write it, skip it, or report an error for it. */
import type { Contact, ContactProperty } from '../../contact/contact.ts';
import { codePointLength, strip } from '../../contact/python.ts';
import { readFloat } from '../python/number-text.ts';
import { isCrash, type SourceRow } from '../row.ts';
import type { CellReader } from './cell-reader.ts';
import { type Columns, contactPlaces, placeIn, placesOf } from './columns.ts';
import { sentText } from './stored.ts';
import { isTruthy, textOf, type Value } from './value.ts';

/** Why HQ reports an error for a row and writes nothing of it. */
export type RowFailure =
  | 'name-too-long'
  | 'external-id-too-long'
  | 'blank-external-id'
  | 'character-not-allowed';

/** HQ's columns in its database. */
const LONGEST_NAME = 255;
/** What XML 1.0 does not allow in a text; a form with it is refused, and with it the rows sent together. */
const NOT_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

export function hasForbiddenCharacter(text: string): boolean {
  return NOT_XML.test(text);
}

/** Whether HQ sends a text for a cell: `---` and nothing are empty, everything else is not. */
export function isSent(cell: Value): boolean {
  if (typeof cell !== 'string') return cell !== null;
  return cell !== '' && !(cell.includes('---') && strip(cell) === '---');
}

/** `int(float(x))` where that works, else the text: the id that HQ searches. */
export function searchId(value: Value): string {
  if (value === null || !isTruthy(value)) return '';
  const text = sentText(value);
  const number = readFloat(text);
  return number !== null && Number.isFinite(number) ? BigInt(Math.trunc(number)).toString() : text;
}

export function cellIn(places: readonly number[], row: SourceRow): Value {
  const place = placeIn(places, row.width);
  return row.cell(place);
}

function isTooLong(places: readonly number[], row: SourceRow): boolean {
  const place = placeIn(places, row.width);
  if (row.units(place) <= LONGEST_NAME) return false;
  const cell = row.cell(place);
  return typeof cell === 'string' && codePointLength(cell, LONGEST_NAME) > LONGEST_NAME;
}

export class RowImporter {
  /** The contact properties that the sheet has, with the places of their columns. */
  readonly contactPlaces: ReadonlyArray<readonly [ContactProperty, readonly number[]]>;
  readonly read: CellReader;
  private readonly fieldPlaces: ReadonlyArray<readonly number[]>;
  private readonly searchPlaces: readonly number[];
  private readonly searchesExternalId: boolean;
  private readonly namePlaces: readonly number[];
  private readonly externalIdPlaces: readonly number[];
  private readonly closePlaces: readonly number[];

  constructor(columns: Columns, read: CellReader) {
    this.read = read;
    this.contactPlaces = contactPlaces(columns);
    this.fieldPlaces = columns.fields.map(({ indexes }) => indexes);
    this.searchPlaces = columns.search?.indexes ?? [];
    this.searchesExternalId = columns.search?.field === 'external_id';
    this.namePlaces = placesOf(columns, 'name');
    this.externalIdPlaces = placesOf(columns, 'external_id');
    // Where `yes` is guessed to be True, no row closes a case.
    this.closePlaces = read.value('yes') === 'yes' ? placesOf(columns, 'close') : [];
  }

  /** As HQ stores it, or would store it if it did not skip the row or fail; a property that it leaves alone is missing. */
  contact(row: SourceRow): Contact {
    const contact: Partial<Record<ContactProperty, string>> = {};
    for (const [property, places] of this.contactPlaces) {
      const place = placeIn(places, row.width);
      if (place < 0) continue;
      const stored = this.read.stored(row.cell(place));
      if (stored !== null) contact[property] = stored;
    }
    return contact;
  }

  /** The text by which HQ finds the case; empty where there is none. */
  searchText(row: SourceRow): string {
    const search = cellIn(this.searchPlaces, row);
    return search === null ? '' : textOf(search);
  }

  /** `hashText` of it. */
  searchHash(row: SourceRow): number {
    return row.hash(placeIn(this.searchPlaces, row.width));
  }

  closesCase(row: SourceRow): boolean {
    return this.closePlaces.length > 0 && cellIn(this.closePlaces, row) === 'yes';
  }

  /**
   * @param checksCharacters the file has characters that XML does not allow somewhere
   * @param isSent whether it is known that a cell has a value
   */
  state(row: SourceRow, checksCharacters: boolean, isSent = false): 'written' | 'skipped' | RowFailure {
    if (!isSent && !this.isSentWithout(row, null)) return 'skipped';
    if (this.namePlaces.length > 0 && isTooLong(this.namePlaces, row)) return 'name-too-long';
    if (this.externalIdPlaces.length > 0 && isTooLong(this.externalIdPlaces, row))
      return 'external-id-too-long';
    if (this.searchesExternalId) {
      const value = this.read.value(cellIn(this.searchPlaces, row));
      if (!isCrash(value) && searchId(value) === '') return 'blank-external-id';
    }
    return checksCharacters &&
      row.cells.some((cell) => typeof cell === 'string' && hasForbiddenCharacter(cell))
      ? 'character-not-allowed'
      : 'written';
  }

  /** Whether a cell that HQ writes has a value, beside those at some places. HQ skips a row without one. */
  isSentWithout(row: SourceRow, without: ReadonlySet<number> | null): boolean {
    for (const places of this.fieldPlaces) {
      const place = placeIn(places, row.width);
      if (place >= 0 && isSent(row.cell(place)) && !without?.has(place)) return true;
    }
    return false;
  }
}
