/** The rows of a file, handed on as they pass: files can be larger than memory. */
import type { CheckedRow } from './check/checked-row.ts';
import { checkSheet, type SheetOptions, type SheetReport } from './check-sheet.ts';
import type { SheetFile } from './file.ts';

/** Who takes the rows as they pass; false when nobody wants more. */
export interface Reader {
  rows(rows: readonly CheckedRow[]): Promise<boolean>;
  /** The rows come once more, read in another encoding. */
  again(): void;
}

/**
 * Passes a file once; null when the reader has left.
 * @param onSeen is told after each piece how many rows have passed
 */
export async function pass(
  file: SheetFile,
  options: SheetOptions,
  reader: Reader,
  onSeen: (rows: number) => void = () => {},
): Promise<SheetReport | null> {
  const events = checkSheet(file, options);
  let seen = 0;
  for (let next = await events.next(); ; next = await events.next()) {
    if (next.done) return next.value;
    if (next.value.kind === 'again') {
      reader.again();
      continue;
    }
    if (!(await reader.rows(next.value.rows))) return null;
    seen += next.value.rows.length;
    onSeen(seen);
  }
}
