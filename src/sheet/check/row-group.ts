import type { RowImporter } from '../importer/import-row.ts';
import type { SourceRow } from '../row.ts';
import type { HeldNumbers } from './held-numbers.ts';
import type { PlainRows } from './plain-rows.ts';

/** Rows that are looked at together: what is read of them stays at hand. */
export const GROUP = 128;

/** What the rows of a group are by a look at their own cells. */
export interface RowKeys {
  /** `keyOfDigits` of the number of a row that is plain as far as its own cells tell; 0 for the others. */
  readonly numbers: Float64Array;
  /** `RowImporter.searchHash`; 0 where nobody competes for a number. */
  readonly cases: Uint32Array;
}

/** Looks at rows before they are checked one after the other. */
export class RowGroup {
  private readonly rows: PlainRows;
  private readonly importer: RowImporter;
  private readonly numbers: HeldNumbers | null;
  private readonly keys: RowKeys = { numbers: new Float64Array(GROUP), cases: new Uint32Array(GROUP) };

  /** @param numbers null where nobody competes for one */
  constructor(rows: PlainRows, importer: RowImporter, numbers: HeldNumbers | null) {
    this.rows = rows;
    this.importer = importer;
    this.numbers = numbers;
  }

  /**
   * The keys of the rows that are checked next.
   * @param from where the group begins
   * @returns good until the next group is looked at
   */
  keysOf(rows: readonly SourceRow[], from: number): RowKeys {
    const { numbers, cases } = this.keys;
    for (let at = 0; at < GROUP; at += 1) {
      const row = rows[from + at];
      numbers[at] = row ? this.rows.keyOf(row) : 0;
      cases[at] = row && this.numbers ? this.importer.searchHash(row) : 0;
    }
    this.numbers?.bringNear(numbers, cases);
    return this.keys;
  }
}
