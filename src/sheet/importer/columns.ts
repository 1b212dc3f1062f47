/** Which column goes to which property of the case, as HQ's mapping page proposes it or as somebody says. */
import { CONTACT_PROPERTIES, type ContactProperty } from '../../contact/contact.ts';
import { meantBy } from '../../contact/near-miss.ts';
import { strip } from '../../contact/python.ts';
import type { Header } from './headers.ts';

/** How HQ finds the case of a row. */
export interface SearchColumn {
  readonly indexes: readonly number[];
  readonly field: 'case_id' | 'external_id';
}

/** A property of the case and the columns that feed it. */
export interface Field {
  readonly property: string;
  /** Of columns with the same name the last one that a row has counts: ascending. */
  readonly indexes: readonly number[];
}

export interface Columns {
  /** In the order in which HQ writes them: of two fields for one property the later one counts. */
  readonly fields: readonly Field[];
  readonly search: SearchColumn | null;
  /** Columns whose names are nearly those of a contact property that no column feeds. */
  readonly nearMisses: ReadonlyArray<{ readonly header: string; readonly property: ContactProperty }>;
}

/** Property by name of a column, for columns that are mapped to another property than their name. */
export type ColumnMap = ReadonlyMap<string, string>;

export interface ColumnOptions {
  readonly map?: ColumnMap | undefined;
  /** Every sheet is imported under its name as the case type; the case is always found by `caseid`. */
  readonly isBulk?: boolean | undefined;
}

/** HQ lets nobody write these; in a bulk import it drops the columns. */
const RESERVED: readonly string[] = ['type', 'closed', 'parent_ref'];
const BULK_SEARCH = 'caseid';
const SEARCH_FIELDS = ['case_id', 'external_id'] as const;

/** A file whose import fails because of its columns. */
export type ColumnProblem =
  | { readonly code: 'reserved-column'; readonly column: string }
  | { readonly code: 'bulk-without-caseid' };

/** The places of each name, in the order of the first one. */
function placesByName(headers: readonly Header[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const { name, index } of headers) places.set(name, [...(places.get(name) ?? []), index]);
  return places;
}

function searchOf(places: ReadonlyMap<string, readonly number[]>, isBulk: boolean): SearchColumn | null {
  if (isBulk) {
    const indexes = places.get(BULK_SEARCH);
    return indexes ? { indexes, field: 'case_id' } : null;
  }
  for (const field of SEARCH_FIELDS) {
    const indexes = places.get(field);
    if (indexes) return { indexes, field };
  }
  return null;
}

/**
 * Maps the columns of a sheet. Every column counts as mapped under its own name, as HQ proposes; a column `case_id` is
 * what HQ finds the case by, and is not written.
 */
export function mapColumns(
  headers: readonly Header[],
  { map, isBulk = false }: ColumnOptions = {},
): Columns | ColumnProblem {
  const places = placesByName(headers);
  const search = searchOf(places, isBulk);
  if (isBulk && !search) return { code: 'bulk-without-caseid' };
  const fields: Field[] = [];
  for (const [name, indexes] of places) {
    const property = strip(map?.get(name) ?? name);
    if (!isBulk && search?.field === 'case_id' && name === 'case_id' && property === 'case_id') continue;
    if (RESERVED.includes(property)) {
      if (isBulk) continue;
      return { code: 'reserved-column', column: name };
    }
    fields.push({ property, indexes });
  }
  const fed = new Set(fields.map(({ property }) => property));
  const nearMisses = fields.flatMap(({ property }) => {
    const meant = meantBy(property);
    return meant && !fed.has(meant) ? [{ header: property, property: meant }] : [];
  });
  return { fields, search, nearMisses };
}

export function isColumns(mapped: Columns | ColumnProblem): mapped is Columns {
  return 'fields' in mapped;
}

/** The places that feed a property; several columns may be mapped to it. The last that a row has counts. */
export function placesOf(columns: Columns, name: string): readonly number[] {
  return columns.fields.filter(({ property }) => property === name).flatMap(({ indexes }) => indexes);
}

/** The contact properties that the sheet has, with their places. */
export function contactPlaces(
  columns: Columns,
): ReadonlyArray<readonly [ContactProperty, readonly number[]]> {
  return CONTACT_PROPERTIES.map((property) => [property, placesOf(columns, property)] as const).filter(
    ([, places]) => places.length > 0,
  );
}

/** The place whose cell counts in a row of this width; -1 where the row has none, so that the property stays. */
export function placeIn(places: readonly number[], width: number): number {
  for (let at = places.length - 1; at >= 0; at -= 1) {
    const place = places[at];
    if (place !== undefined && place < width) return place;
  }
  return -1;
}
