/**
 * Who holds which number while HQ works through a sheet. A case holds one number: where it stands a second time with
 * another one, HQ stores the later, and the first is free again.
 */
import { CaseIndex } from './case-index.ts';
import { type IndexedRow, NumberIndex } from './number-index.ts';

export interface HeldRow {
  readonly sheet: number;
  readonly row: number;
}

export class HeldNumbers {
  private freed: HeldRow | null = null;
  private readonly numbers = new NumberIndex();
  private readonly cases = new CaseIndex();
  /** Kept so that no compiler leaves the reading out. */
  protected lastRead = 0;

  /**
   * The row of another case that holds the number; null when this one gets it, or has it.
   * @param number its digits, or their key where that is known
   * @param caseHash 0 for a case of which nothing is known
   */
  rowBefore(number: string | number, sheet: number, row: number, caseHash: number): IndexedRow | null {
    const before = this.numbers.rowBefore(number, sheet, row, caseHash);
    if (caseHash === 0) return before;
    const others = before !== null && before.caseHash !== caseHash;
    const entry = this.numbers.entry;
    const held = this.cases.set(caseHash, others ? 0 : entry);
    if (held !== 0 && held !== entry) this.freed = this.numbers.free(held);
    return others ? before : null;
  }

  /** The row of which the number was set free since this was asked last; null where none was. */
  takeFreed(): HeldRow | null {
    const { freed } = this;
    this.freed = null;
    return freed;
  }

  /** Whether a case holds a number. */
  holds(caseHash: number): boolean {
    return caseHash !== 0 && this.cases.get(caseHash) !== 0;
  }

  /** A case that HQ stores without a number that competes. */
  letGo(caseHash: number): void {
    const held = caseHash === 0 ? 0 : this.cases.get(caseHash);
    if (held === 0) return;
    this.freed = this.numbers.free(held);
    this.cases.set(caseHash, 0);
  }

  /** See `NumberIndex.bringNear`. @param hashes of the cases of the numbers */
  bringNear(keys: Float64Array, hashes: Uint32Array): void {
    this.numbers.bringNear(keys);
    this.lastRead = this.cases.bringNear(hashes);
  }
}
