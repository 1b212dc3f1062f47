/** The header of a sheet: which columns feed which properties, and what HQ says to their names. */

import type { CellReader } from '../importer/cell-reader.ts';
import { type ColumnMap, type Columns, contactPlaces, isColumns, mapColumns } from '../importer/columns.ts';
import { type Header, MOST_COLUMNS, mendedName, readHeaders } from '../importer/headers.ts';
import type { Value } from '../importer/value.ts';
import { type Refusals, refusal } from '../refusal.ts';
import { isCrash, type SourceRow } from '../row.ts';

/** Which columns of a sheet feed which contact properties. */
export interface SheetColumns {
  /** In a bulk import: the name of the sheet. */
  readonly sheet?: string | undefined;
  readonly headers: readonly Header[];
  /** Names of the columns by contact property; several may be mapped to one. */
  readonly contact: Readonly<Record<string, readonly string[]>>;
  readonly search: { readonly header: string; readonly field: 'case_id' | 'external_id' } | null;
  readonly nearMisses: Columns['nearMisses'];
}

export interface OpenColumnsOptions {
  readonly map?: ColumnMap | undefined;
  readonly isBulk: boolean;
  readonly sheet?: string | undefined;
  readonly read: CellReader;
  readonly refusals: Refusals;
}

export interface OpenedColumns {
  readonly columns: Columns;
  readonly description: SheetColumns;
}

/** Reads the header row. Columns with a name that HQ refuses are taken under the name that was meant. */
export function openColumns(row: SourceRow, options: OpenColumnsOptions): OpenedColumns {
  const { refusals, read } = options;
  if (row.crash) refusals.add(refusal('cell-unreadable', { row: row.row }));
  const values = row.cells.map((cell): Value => {
    const value = read.value(cell);
    return isCrash(value) ? null : value;
  });
  const headers = readHeaders(values, row.width);
  const invalid = headers.filter(({ isValid }) => !isValid).map(({ name }) => name);
  if (invalid.length > 0) refusals.add(refusal('column-name', { row: row.row, details: invalid }));
  if (headers.length > MOST_COLUMNS) refusals.add(refusal('too-many-columns', { row: row.row }));
  const mended = mendedHeaders(headers, row.cells);
  const columns = mapped(mended, options);
  return { columns, description: describe(mended, columns, options.sheet) };
}

/**
 * The headers under names that HQ takes, where such a name can be told and no other column has it.
 * @param cells as they stand in the file
 */
export function mendedHeaders(headers: readonly Header[], cells: readonly Value[]): Header[] {
  const taken = new Set(headers.filter(({ isValid }) => isValid).map(({ name }) => name));
  return headers.map((header) => {
    if (header.isValid) return header;
    const cell = cells[header.index];
    const name = mendedName(typeof cell === 'string' ? cell : header.name);
    if (name === null || taken.has(name)) return header;
    taken.add(name);
    return { ...header, name };
  });
}

/** The columns that HQ could take, without those that make the import fail. */
function mapped(
  headers: readonly Header[],
  options: Pick<OpenColumnsOptions, 'map' | 'isBulk' | 'refusals'>,
): Columns {
  const { map, isBulk, refusals } = options;
  const columns = mapColumns(headers, { map, isBulk });
  if (isColumns(columns)) return columns;
  if (columns.code === 'bulk-without-caseid') {
    refusals.add(refusal(columns.code, { stage: 'import', row: 1 }));
    return mapped(headers, { map, isBulk: false, refusals });
  }
  refusals.add(refusal(columns.code, { stage: 'import', row: 1, details: [columns.column] }));
  return mapped(
    headers.filter(({ name }) => name !== columns.column),
    options,
  );
}

function describe(headers: readonly Header[], columns: Columns, sheet: string | undefined): SheetColumns {
  const nameAt = (place: number): string => headers.find(({ index }) => index === place)?.name ?? '';
  const [searchPlace] = columns.search?.indexes ?? [];
  return {
    ...(sheet === undefined ? {} : { sheet }),
    headers,
    contact: Object.fromEntries(
      contactPlaces(columns).map(([property, places]) => [property, [...new Set(places.map(nameAt))]]),
    ),
    search:
      columns.search && searchPlace !== undefined
        ? { header: nameAt(searchPlace), field: columns.search.field }
        : null,
    nearMisses: columns.nearMisses,
  };
}
