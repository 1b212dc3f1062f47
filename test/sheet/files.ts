import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CheckedRow } from '../../src/sheet/check/checked-row.ts';
import { checkSheet, type SheetOptions, type SheetReport } from '../../src/sheet/check-sheet.ts';
import { type CorrectionPlan, planCorrection, writeCorrected } from '../../src/sheet/correct-sheet.ts';
import { joined, type SheetFile } from '../../src/sheet/file.ts';

export const DATA = join(import.meta.dirname, 'data');
export const TODAY = { year: 2026, month: 11, day: 29 };

/** A file out of memory, in pieces of some bytes. */
export function fileOf(name: string, content: string | Uint8Array, piece = 64 * 1024): SheetFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
    },
  };
}

export function fileAt(path: string, piece?: number): SheetFile {
  return fileOf(basename(path), readFileSync(path), piece);
}

export interface Checked {
  readonly rows: readonly CheckedRow[];
  readonly report: SheetReport;
}

/** Everything that is told of a file. */
export async function check(file: SheetFile, options: Partial<SheetOptions> = {}): Promise<Checked> {
  const events = checkSheet(file, { today: TODAY, ...options });
  let rows: CheckedRow[] = [];
  for (;;) {
    const { done, value } = await events.next();
    if (done) return { rows, report: value };
    if (value.kind === 'again') rows = [];
    else rows.push(...value.rows);
  }
}

/** The rows of a CSV text. */
export async function checkCsvText(text: string, options: Partial<SheetOptions> = {}): Promise<Checked> {
  return check(fileOf('contacts.csv', text), options);
}

export interface Copied {
  readonly plan: CorrectionPlan;
  readonly report: SheetReport;
  readonly file: SheetFile;
  readonly bytes: Uint8Array;
  /** The list of changes, where it is a file of its own. */
  readonly changes: string;
}

/** The corrected copy of a file. */
export async function copyOf(file: SheetFile, options: Partial<SheetOptions> = {}): Promise<Copied> {
  const all = { today: TODAY, ...options };
  const { report } = await check(file, all);
  const plan = await planCorrection(file, all, report);
  const parts: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  await writeCorrected(file, all, report, plan, {
    file: (bytes) => void parts.push(bytes),
    changes: (bytes) => void list.push(bytes),
  });
  const size = (pieces: readonly Uint8Array[]): number => pieces.reduce((sum, { length }) => sum + length, 0);
  const bytes = joined(parts, size(parts));
  const changes = new TextDecoder().decode(joined(list, size(list)));
  return { plan, report, bytes, changes, file: fileOf(`corrected.${plan.format}`, bytes) };
}
