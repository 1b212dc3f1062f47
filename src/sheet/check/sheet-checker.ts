/** One sheet: its header, then its rows. */
import { placeIn } from '../importer/columns.ts';
import { refusal } from '../refusal.ts';
import type { SourceRow } from '../row.ts';
import type { CheckedRow } from './checked-row.ts';
import type { HeldNumbers } from './held-numbers.ts';
import { ImportChunks } from './import-chunks.ts';
import { type OpenColumnsOptions, openColumns, type SheetColumns } from './open-columns.ts';
import { RowChecker, type RowCheckOptions } from './row-checker.ts';
import { GROUP } from './row-group.ts';

export interface SheetCheckOptions extends RowCheckOptions, OpenColumnsOptions {
  readonly numbers: HeldNumbers;
}

export class SheetChecker {
  columns: SheetColumns | null = null;
  private readonly options: SheetCheckOptions;
  private readonly chunks = new ImportChunks();
  private rows: RowChecker | null = null;
  private searchPlaces: readonly number[] = [];
  private hasDied = false;
  /** Rows of the form that is not yet sent whose numbers others hold. */
  private readonly duplicates = new Map<number, SourceRow>();

  constructor(options: SheetCheckOptions) {
    this.options = options;
  }

  /** The checked rows that are known with these. @param checksCharacters see `RowImporter` */
  addAll(rows: readonly SourceRow[], checksCharacters: boolean): readonly CheckedRow[] {
    const known: CheckedRow[] = [];
    const [first] = rows;
    if (!first) return known;
    const start = this.rows ? 0 : 1;
    const checker = this.rows ?? this.open(first);
    for (let from = start; from < rows.length; from += GROUP) {
      const { numbers, cases } = checker.keysOf(rows, from);
      for (let at = 0; at < GROUP; at += 1) {
        const row = rows[from + at];
        if (!row) break;
        const checked = checker.check(row, checksCharacters, numbers[at] ?? 0, cases[at] ?? 0);
        const freed = this.options.numbers.takeFreed();
        if (freed?.sheet === (this.options.sheetIndex ?? 0))
          this.recheck(freed.row, checker, checksCharacters);
        if (checked.duplicateOf !== null) this.duplicates.set(row.row, row);
        for (const one of this.add(row, checked)) known.push(one);
      }
    }
    return known;
  }

  /** A number is free that rows of the same form were told to be duplicates for: HQ saw none of it while it saved them. */
  private recheck(freed: number, checker: RowChecker, checksCharacters: boolean): void {
    this.chunks.recheck(freed, (before) => {
      const row = this.duplicates.get(before.row);
      return row ? checker.checkAgain(row, checksCharacters, before) : before;
    });
  }

  private open(header: SourceRow): RowChecker {
    const { columns, description } = openColumns(header, this.options);
    this.searchPlaces = columns.search?.indexes ?? [];
    this.rows = new RowChecker(columns, this.options.read, this.options, this.options.numbers);
    this.columns = description;
    return this.rows;
  }

  private add(row: SourceRow, checked: CheckedRow): readonly CheckedRow[] {
    if (this.hasDied || !this.dies(row)) {
      const sent = this.chunks.add(checked);
      if (sent.length > 0) this.duplicates.clear();
      return sent;
    }
    this.hasDied = true;
    return [...this.chunks.stop(), ...this.chunks.add(checked)];
  }

  end(): readonly CheckedRow[] {
    return this.chunks.send();
  }

  /** Whether HQ's import ends with an error at this row. */
  private dies({ row, width, crash }: SourceRow): boolean {
    const { refusals } = this.options;
    if (crash?.stage === 'import') {
      refusals.add(refusal('date-out-of-range', { row, stage: 'import' }));
      return true;
    }
    if (this.searchPlaces.length === 0 || placeIn(this.searchPlaces, width) >= 0) return false;
    refusals.add(refusal('search-cell-missing', { row, stage: 'import' }));
    return true;
  }
}
