/** The cases of an export: a CSV or Excel file in which each cell is what the case has, and nobody guesses at it. */
import { CONTACT_PROPERTIES, type Contact, type ContactProperty } from '../../contact/contact.ts';
import type { VerdictOptions } from '../../contact/verdict/types.ts';
import { openColumns, type SheetColumns } from '../check/open-columns.ts';
import { CsvSource } from '../csv/csv-source.ts';
import { firstBytes, type SheetFile, wholeFile } from '../file.ts';
import type { CellReader } from '../importer/cell-reader.ts';
import { type ColumnMap, contactPlaces } from '../importer/columns.ts';
import { isSent } from '../importer/import-row.ts';
import { shownText } from '../importer/value.ts';
import { type Refusal, Refusals, refusal } from '../refusal.ts';
import type { SourceRow } from '../row.ts';
import type { Encoding } from '../text/decode.ts';
import { kindOfContent, openWorkbook } from '../workbook-source.ts';

/** A case as far as messaging goes. Empty texts are not known. */
export interface HealthCase {
  readonly id: string;
  readonly caseType: string;
  readonly owner: string;
  readonly closed: boolean;
  readonly contact: Contact;
  /** Properties for which the file has no column: the case may have them. */
  readonly unknown?: VerdictOptions['unknown'];
}

/** `again`: what was told so far was read in the wrong encoding; the cases come once more. */
export type CaseEvent =
  | { readonly kind: 'cases'; readonly cases: readonly HealthCase[] }
  | { readonly kind: 'again' };

export interface CasesRead {
  /** Null when the file has no header. */
  readonly columns: SheetColumns | null;
  /** Why nothing can be read, or not all; null when everything was. */
  readonly problem: Refusal | null;
}

/** HQ's exports write `---` where a case has no value. */
const EXPORT_CELLS: CellReader = {
  value: (cell) => cell,
  stored: (cell) => (cell === null || !isSent(cell) ? '' : shownText(cell)),
};

/** How HQ's exports, its case list and people name the columns beside the six; the first that is there counts. */
const NAMES = {
  id: ['caseid', 'case_id', 'id', 'number'],
  caseType: ['case_type', 'type'],
  owner: ['owner_name', 'owner', 'owner_id'],
  closed: ['closed'],
} as const;
const CLOSED: ReadonlySet<string> = new Set(['true', '1', 'yes']);
/** What keeps a file from being read; what HQ's importer alone minds does not matter here. */
const UNREADABLE: ReadonlySet<Refusal['code']> = new Set([
  'file-empty',
  'password',
  'damaged',
  'too-large',
  'not-a-workbook',
  'cell-too-long',
]);

class CaseReader {
  columns: SheetColumns | null = null;
  private readonly map: ColumnMap | undefined;
  private places: ReadonlyArray<readonly [ContactProperty, readonly number[]]> = [];
  private unknown: VerdictOptions['unknown'] = {};
  private others: Readonly<Record<keyof typeof NAMES, number>> = {
    id: -1,
    caseType: -1,
    owner: -1,
    closed: -1,
  };

  constructor(map: ColumnMap | undefined) {
    this.map = map;
  }

  read(rows: readonly SourceRow[]): HealthCase[] {
    const cases: HealthCase[] = [];
    for (const row of rows) {
      if (this.columns) cases.push(this.caseOf(row));
      else this.open(row);
    }
    return cases;
  }

  private open(row: SourceRow): void {
    const { columns, description } = openColumns(row, {
      map: this.map,
      isBulk: false,
      read: EXPORT_CELLS,
      refusals: new Refusals(),
    });
    this.columns = description;
    this.places = contactPlaces(columns);
    const found = new Set(this.places.map(([property]) => property));
    this.unknown = Object.fromEntries(
      CONTACT_PROPERTIES.filter((property) => !found.has(property)).map((property) => [property, 'case']),
    );
    const place = (names: readonly string[]): number =>
      names
        .map((name) => description.headers.find((header) => header.name.toLowerCase() === name)?.index ?? -1)
        .find((index) => index >= 0) ?? -1;
    this.others = {
      id: place(NAMES.id),
      caseType: place(NAMES.caseType),
      owner: place(NAMES.owner),
      closed: place(NAMES.closed),
    };
  }

  private caseOf(row: SourceRow): HealthCase {
    const text = (place: number): string => EXPORT_CELLS.stored(row.cell(place)) ?? '';
    const contact: Partial<Record<ContactProperty, string>> = {};
    for (const [property, places] of this.places) contact[property] = text(places.at(-1) ?? -1);
    const { id, caseType, owner, closed } = this.others;
    return {
      id: text(id),
      caseType: text(caseType),
      owner: text(owner),
      closed: CLOSED.has(text(closed).toLowerCase()),
      contact,
      unknown: this.unknown,
    };
  }
}

function problemOf(refusals: readonly Refusal[]): Refusal | null {
  return refusals.find(({ code }) => UNREADABLE.has(code)) ?? null;
}

/** Reads the cases of a file in its order. @param map property by name of a column */
export async function* readCases(
  file: SheetFile,
  map?: ColumnMap,
): AsyncGenerator<CaseEvent, CasesRead, void> {
  if (kindOfContent(await firstBytes(file)) !== 'csv') return yield* ofWorkbook(file, map);
  const read = yield* ofCsv(file, map, null);
  if (read) return read;
  yield { kind: 'again' };
  const again = yield* ofCsv(file, map, 'windows-1252');
  if (!again) throw new Error('Every byte is a letter of windows-1252.');
  return again;
}

/** @returns null when the bytes are not UTF-8 */
async function* ofCsv(
  file: SheetFile,
  map: ColumnMap | undefined,
  encoding: Encoding | null,
): AsyncGenerator<CaseEvent, CasesRead | null, void> {
  // The day matters for guesses at dates only, and nobody guesses here.
  const source = new CsvSource({ year: 2000, month: 1, day: 1 }, encoding);
  const reader = new CaseReader(map);
  for await (const bytes of file.chunks()) {
    yield { kind: 'cases', cases: reader.read(source.push(bytes)) };
    if (source.isOtherEncoding) return null;
  }
  yield { kind: 'cases', cases: reader.read(source.end()) };
  if (source.isOtherEncoding) return null;
  return { columns: reader.columns, problem: problemOf(source.refusals.all) };
}

async function* ofWorkbook(
  file: SheetFile,
  map: ColumnMap | undefined,
): AsyncGenerator<CaseEvent, CasesRead, void> {
  const bytes = await wholeFile(file);
  if (!bytes) return { columns: null, problem: refusal('too-large') };
  const workbook = openWorkbook(bytes);
  const reader = new CaseReader(map);
  for (const rows of workbook.sheets[0]?.rows() ?? []) yield { kind: 'cases', cases: reader.read(rows) };
  return { columns: reader.columns, problem: problemOf(workbook.refusals.all) };
}
