/**
 * What each column would be as each of the six properties: columns are mapped by hand on a page that no longer has the
 * file, so it is worked out while it is there.
 */
import { CONTACT_PROPERTIES, type ContactProperty } from '../../contact/contact.ts';
import { type PropertyCount, PropertyCounter } from '../../sheet/check/property-counts.ts';
import type { SheetOptions } from '../../sheet/check-sheet.ts';
import type { SheetFile } from '../../sheet/file.ts';
import { pass } from '../../sheet/pass.ts';

/** Rows that are judged under every mapping: more would cost minutes and tell the same. */
export const SAMPLE_ROWS = 2_000;
/** What is not worked out in this time is not judged. */
const MOST_MS = 8_000;

export interface ByHandParts {
  readonly options: SheetOptions;
  readonly signal: AbortSignal;
  readonly turn: () => Promise<void>;
  /** Milliseconds. */
  readonly now: () => number;
}

export type ColumnCounts = ReadonlyMap<string, ReadonlyMap<ContactProperty, PropertyCount>>;

/** In one pass six columns take the six properties; after as many passes as columns each has taken each. */
function* mappings(columns: readonly string[]): Generator<ReadonlyMap<string, ContactProperty>, void, void> {
  const places = Math.max(columns.length, CONTACT_PROPERTIES.length);
  for (let turn = 0; turn < places; turn += 1) {
    const map = new Map<string, ContactProperty>();
    for (const [index, property] of CONTACT_PROPERTIES.entries()) {
      const column = columns[(turn + index) % places];
      if (column !== undefined) map.set(column, property);
    }
    if (map.size > 0) yield map;
  }
}

/** A column is written under this name while another one is judged. */
const aside = (index: number): string => `caseline_aside_${index}`;

async function countOnce(
  file: SheetFile,
  columns: readonly string[],
  map: ReadonlyMap<string, ContactProperty>,
  { options, signal, turn }: ByHandParts,
): Promise<PropertyCounter> {
  const all = new Map(columns.map((column, index) => [column, map.get(column) ?? aside(index)]));
  let counter = new PropertyCounter([...map.values()]);
  let rows = 0;
  await pass(
    file,
    { ...options, map: all, caseTypes: undefined },
    {
      async rows(batch) {
        for (const row of batch.slice(0, SAMPLE_ROWS - rows)) counter.add(row);
        rows += batch.length;
        await turn();
        return !signal.aborted && rows < SAMPLE_ROWS;
      },
      again() {
        counter = new PropertyCounter([...map.values()]);
        rows = 0;
      },
    },
  );
  return counter;
}

/** @param columns names of all columns of the sheet; the first are judged first */
export async function countByHand(
  file: SheetFile,
  columns: readonly string[],
  parts: ByHandParts,
): Promise<ColumnCounts> {
  const found = new Map<string, Map<ContactProperty, PropertyCount>>();
  const end = parts.now() + MOST_MS;
  for (const map of mappings(columns)) {
    if (parts.signal.aborted || parts.now() > end) break;
    const counts = (await countOnce(file, columns, map, parts)).all;
    for (const [column, property] of map) {
      const ofColumn = found.get(column) ?? new Map<ContactProperty, PropertyCount>();
      ofColumn.set(property, counts.get(property) ?? { filled: 0, wrong: 0, causes: [] });
      found.set(column, ofColumn);
    }
  }
  return found;
}
