import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'caseline-import-'));

/** A file on disk, as a person has it. */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

export const csv = (name: string, rows: readonly string[]): string => file(name, rows.join('\n'));

/** 410 rows of a project in Kenya: good ones, three that reach nobody, and seventeen that begin with 00. */
export function mixedRows(): string[] {
  const rows = ['name,contact_phone_number,language_code'];
  for (let row = 0; row < 410; row += 1) {
    const digits = String(700_100_000 + row * 7);
    const number = row < 17 ? `00254${digits}` : row < 20 ? `25471${row}` : `254${digits}`;
    rows.push(`Amina ${row},${number},en`);
  }
  return rows;
}
