/**
 * What is remembered of a file between HQ's pages, until the tab imports another: names of its columns and counts. No
 * value of the file and not its name.
 */
import * as v from 'valibot';
import { CONTACT_PROPERTIES, type ContactProperty, isContactProperty } from '../../contact/contact.ts';
import type { PropertyCount } from '../../sheet/check/property-counts.ts';
import type { SheetReport } from '../../sheet/check-sheet.ts';
import type { ColumnCounts } from './by-hand.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** HQ takes 300 columns; names are as long as a cell may be. */
const MOST_COLUMNS = 300;
const MOST_NAME = 500;
const MOST_CAUSES = 100;

const CountSchema = v.object({
  property: v.picklist(CONTACT_PROPERTIES),
  filled: count,
  wrong: count,
  causes: v.pipe(
    v.array(
      v.object({
        code: v.pipe(v.string(), v.maxLength(100)),
        severity: v.picklist(['error', 'warning', 'info']),
        count,
      }),
    ),
    v.maxLength(MOST_CAUSES),
  ),
  /** Only so many rows were looked at; null: all. */
  sample: v.nullable(count),
});
export type KeptCount = v.InferOutput<typeof CountSchema>;

export const KeptSheetSchema = v.object({
  columns: v.pipe(
    v.array(
      v.object({
        name: v.pipe(v.string(), v.maxLength(MOST_NAME)),
        counts: v.pipe(v.array(CountSchema), v.maxLength(CONTACT_PROPERTIES.length)),
      }),
    ),
    v.maxLength(MOST_COLUMNS),
  ),
});
export type KeptSheet = v.InferOutput<typeof KeptSheetSchema>;

/** Where it is remembered for a tab. */
export interface SheetMemory {
  /** Null: what was kept is of another import. */
  keep(sheet: KeptSheet | null): Promise<void>;
  /** Null when Caseline has not read the file of this import. */
  recall(): Promise<KeptSheet | null>;
}

const kept = (property: ContactProperty, of: PropertyCount, sample: number | null): KeptCount => ({
  property,
  filled: of.filled,
  wrong: of.wrong,
  causes: of.causes.slice(0, MOST_CAUSES).map((cause) => ({ ...cause })),
  sample,
});

/**
 * @param exact counts of all rows, of columns that go to the property of their name
 * @param byHand what each column would be as each property, in the first rows
 * @param sample how many rows that are; null: all
 */
export function keptSheet(
  { columns }: Pick<SheetReport, 'columns'>,
  exact: ReadonlyMap<ContactProperty, PropertyCount>,
  byHand: ColumnCounts,
  sample: number | null,
): KeptSheet {
  // Of a file with a sheet for each case type the counts are of all its sheets.
  const names = [...new Set(columns.flatMap(({ headers }) => headers.map(({ name }) => name)))];
  const isOwn = (name: string): boolean =>
    columns.some(({ contact }) => {
      const own = isContactProperty(name) ? contact[name] : undefined;
      return own?.length === 1 && own[0] === name;
    });
  return {
    columns: names
      .filter((name) => name.length <= MOST_NAME)
      .slice(0, MOST_COLUMNS)
      .map((name) => ({
        name,
        counts: CONTACT_PROPERTIES.flatMap((property) => {
          if (name === property && isOwn(name))
            return [kept(property, exact.get(property) ?? { filled: 0, wrong: 0, causes: [] }, null)];
          const counted = byHand.get(name)?.get(property);
          return counted ? [kept(property, counted, sample)] : [];
        }),
      })),
  };
}

/** What a column would be as a property; null when that was not worked out. */
export function countOf(sheet: KeptSheet, column: string, property: string): KeptCount | null {
  const counts = sheet.columns.find(({ name }) => name === column)?.counts;
  return counts?.find((one) => one.property === property) ?? null;
}
