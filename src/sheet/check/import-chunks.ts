import { causesOf } from './causes.ts';
import type { CheckedRow, RowState } from './checked-row.ts';

/** HQ sends so many cases in one form (`CASEBLOCK_CHUNKSIZE`). */
const CHUNK = 100;
const NONE: readonly CheckedRow[] = [];

function failed(row: CheckedRow, state: RowState): CheckedRow {
  return row.state === 'written' ? row.failed(state, causesOf(state, row.contact, [], [], null)) : row;
}

/**
 * Holds rows back until HQ has sent the form that they are in: one character that XML does not allow, and HQ's server
 * refuses all of them; and where the import dies, the form that is not yet sent is lost.
 */
export class ImportChunks {
  private waiting: CheckedRow[] = [];
  private count = 0;
  private isSpoilt = false;
  private isStopped = false;

  /** The rows whose fate is known with this one. */
  add(row: CheckedRow): readonly CheckedRow[] {
    if (this.isStopped) return [failed(row, 'import-stopped')];
    this.waiting.push(row);
    if (row.state === 'character-not-allowed') this.isSpoilt = true;
    if (row.state === 'written' || row.state === 'character-not-allowed') this.count += 1;
    return this.count === CHUNK ? this.send() : NONE;
  }

  /**
   * The rows of the form that were told to be duplicates of one in it, whose number turned out to be free.
   * @param again what becomes of a row now
   */
  recheck(freed: number, again: (row: CheckedRow) => CheckedRow): void {
    const [first] = this.waiting;
    if (!first || first.row > freed) return;
    this.waiting = this.waiting.map((row) => (row.duplicateOf === freed ? again(row) : row));
  }

  /** The import dies at the next row. */
  stop(): readonly CheckedRow[] {
    const rows = this.waiting.map((row) => failed(row, 'import-stopped'));
    this.waiting = [];
    this.isStopped = true;
    return rows;
  }

  /** The rows that are left at the end. */
  send(): readonly CheckedRow[] {
    const rows = this.isSpoilt
      ? this.waiting.map((row) => failed(row, 'character-not-allowed'))
      : this.waiting;
    this.waiting = [];
    this.count = 0;
    this.isSpoilt = false;
    return rows;
  }
}
