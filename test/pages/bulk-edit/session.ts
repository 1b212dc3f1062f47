/** A session of Bulk Edit: cases, selected rows, and edits that are layered until they are applied (`models/change.py`). */

export interface BulkCase {
  readonly id: string;
  readonly values: Readonly<Record<string, string | null>>;
}

export interface Change {
  readonly property: string;
  readonly action: string;
  readonly find: string;
  readonly replace: string;
  readonly regex: boolean;
  readonly ids: readonly string[];
}

/** Columns in their order: property and label. */
export const COLUMNS: readonly (readonly [property: string, label: string])[] = [
  ['name', 'Name'],
  ['contact_phone_number', 'contact_phone_number'],
  ['contact_phone_number_is_verified', 'contact_phone_number_is_verified'],
  ['language_code', 'Language'],
  ['time_zone', 'time_zone'],
  ['notes', 'notes'],
];

const NAMES = ['Amina', 'Baraka', 'Chiku', 'Daudi', 'Esther', 'Faraja', 'Grace', 'Hamisi', 'Imani', 'Juma'];

/** Numbers that are Kenya's alone. */
function numberOf(index: number): string {
  const rest = String(722_000_100 + index);
  return index % 3 === 0 ? `0${rest}` : `254${rest}`;
}

/** Sixty cases of a project in Kenya: every third number is as dialled at home. */
function cases(): BulkCase[] {
  return Array.from({ length: 60 }, (_, index): BulkCase => {
    const odd: Readonly<Record<number, string | null>> = {
      4: '<b id="nested">Nairobi</b>',
      5: null,
      6: '',
      7: ' Africa/Nairobi ',
    };
    return {
      id: `case-${index}`,
      values: {
        name: `${NAMES[index % NAMES.length]} ${index}`,
        contact_phone_number: numberOf(index),
        contact_phone_number_is_verified: index % 4 === 1 ? '1' : '',
        language_code: index === 2 || index === 8 ? 'EN' : 'en',
        time_zone: index in odd ? (odd[index] ?? null) : 'Africa/Nairobi',
        notes: index === 3 ? '0712 is what they said' : '',
      },
    };
  });
}

function apply({ action, find, replace, regex }: Change, value: string | null): string | null {
  switch (action) {
    case 'replace':
      return replace;
    case 'make_empty':
      return '';
    case 'make_null':
      return null;
  }
  if (value === null) return null;
  switch (action) {
    case 'find_replace':
      return regex ? value.replace(new RegExp(find, 'g'), replace) : value.replaceAll(find, replace);
    case 'strip':
      return value.trim();
    case 'upper_case':
      return value.toUpperCase();
    case 'lower_case':
      return value.toLowerCase();
    case 'title_case':
      return value.replace(
        /[A-Za-z]+/g,
        (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
      );
    default:
      return value;
  }
}

export class BulkSession {
  readonly cases = cases();
  readonly selected = new Set<string>();
  changes: Change[] = [];
  /** What was applied, in the order in which that was asked for. */
  applied: Change[][] = [];

  /** The value after all edits; undefined while there is none. */
  edited({ id, values }: BulkCase, property: string): string | null | undefined {
    let value: string | null | undefined;
    for (const change of this.changes) {
      if (change.property !== property || !change.ids.includes(id)) continue;
      value =
        change.action === 'reset'
          ? undefined
          : apply(change, value === undefined ? (values[property] ?? null) : value);
    }
    return value;
  }

  page(number: number, size: number): readonly BulkCase[] {
    return this.cases.slice((number - 1) * size, number * size);
  }
}
