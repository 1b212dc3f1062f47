/** Why HQ refuses a file, or why its import dies. */

/** Stable codes; docs/sheets.md lists them. In the order in which HQ meets them. */
export const REFUSAL_CODES = [
  'file-type',
  'file-empty',
  'not-a-workbook',
  'password',
  'external-links',
  'damaged',
  'too-large',
  'not-utf-8',
  'utf-16',
  'cell-too-long',
  'cell-overflow',
  'cell-unreadable',
  'empty-line',
  'open-quote',
  'separator-line',
  'row-length',
  'no-sheets',
  'byte-order-mark',
  'delimiter',
  'column-name',
  'no-rows',
  'too-many-columns',
  'bulk-without-caseid',
  'reserved-column',
  'date-out-of-range',
  'search-cell-missing',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Why HQ imports nothing of a file, or (`stage: import`) nothing from a row on. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly stage: 'upload' | 'import';
  /** As the spreadsheet counts. */
  readonly row?: number | undefined;
  /** Names of columns, or what the file says of itself: never the value of a cell. */
  readonly details?: readonly string[] | undefined;
}

export function refusal(code: RefusalCode, rest: Partial<Omit<Refusal, 'code'>> = {}): Refusal {
  return { code, stage: 'upload', ...rest };
}

const ORDER: ReadonlyMap<RefusalCode, number> = new Map(REFUSAL_CODES.map((code, index) => [code, index]));

/** The refusals of a file: of each kind the first, however many there are. */
export class Refusals {
  private readonly first = new Map<RefusalCode, Refusal>();

  add(item: Refusal): void {
    if (!this.first.has(item.code)) this.first.set(item.code, item);
  }

  /** In the order in which HQ meets them. */
  get all(): Refusal[] {
    return [...this.first.values()].sort((a, b) => (ORDER.get(a.code) ?? 0) - (ORDER.get(b.code) ?? 0));
  }
}
