import type { Cause, CheckedRow } from './checked-row.ts';

/** How often something was found, and where first. */
export interface CauseCount extends Cause {
  readonly count: number;
  /** The first rows that have it. */
  readonly rows: readonly number[];
}

export interface Summary {
  /** Rows below the header, skipped ones too. */
  readonly rows: number;
  readonly written: number;
  readonly skipped: number;
  readonly failed: number;
  /** Rows in which a corrected copy changes something. */
  readonly corrected: number;
  /** Written rows with a number that HQ will send to and that can be meant. */
  readonly reached: number;
  /** Errors first, then by how often. */
  readonly causes: readonly CauseCount[];
}

const MOST_ROWS = 10;
const WEIGHT: Readonly<Record<Cause['severity'], number>> = { error: 0, warning: 1, info: 2 };

/** Counts rows as they come. */
export class SummaryCounter {
  private readonly counts = new Map<string, Cause & { count: number; rows: number[] }>();
  private rows = 0;
  private written = 0;
  private skipped = 0;
  private corrected = 0;
  private reached = 0;

  add(row: CheckedRow): void {
    this.rows += 1;
    if (row.state === 'written') this.written += 1;
    else if (row.state === 'skipped') this.skipped += 1;
    if (row.corrected !== null) this.corrected += 1;
    if (row.isReached) this.reached += 1;
    for (const cause of row.causes) {
      const known = this.counts.get(cause.code);
      if (!known) this.counts.set(cause.code, { ...cause, count: 1, rows: [row.row] });
      else {
        known.count += 1;
        if (known.rows.length < MOST_ROWS) known.rows.push(row.row);
      }
    }
  }

  get summary(): Summary {
    const { rows, written, skipped, corrected, reached } = this;
    const causes = [...this.counts.values()].sort(
      (a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || b.count - a.count || (a.code < b.code ? -1 : 1),
    );
    return { rows, written, skipped, failed: rows - written - skipped, corrected, reached, causes };
  }
}
