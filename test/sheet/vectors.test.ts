/** What HQ's own functions made of cells and files (facts of November 2026): data/importer-cells and data/importer-files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readCsvCell } from '../../src/sheet/importer/csv-cell.ts';
import { storedText } from '../../src/sheet/importer/stored.ts';
import type { RefusalCode } from '../../src/sheet/refusal.ts';
import { isCrash } from '../../src/sheet/row.ts';
import { check, DATA, fileAt, TODAY } from './files.ts';

interface CellVector {
  readonly id: string;
  readonly format: 'csv' | 'xlsx' | 'xls';
  readonly how: string;
  readonly stored: string | null;
  readonly file?: string;
  readonly row?: number;
  readonly today?: string;
}

const CELLS: readonly CellVector[] = gunzipSync(readFileSync(join(DATA, 'importer-cells.ndjson.gz')))
  .toString('utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

const FILES = join(DATA, 'importer-files');

function dayOf(text: string | undefined) {
  const [year = 0, month = 0, day = 0] = (text ?? '').split('-').map(Number);
  return text === undefined ? TODAY : { year, month, day };
}

describe('cells of a CSV file', () => {
  const cells = CELLS.filter(({ format, file, id }) => format === 'csv' && !file && !id.startsWith('row-'));

  it.each(cells)('$id: $how', ({ how, stored, today }) => {
    const value = readCsvCell(how, dayOf(today));
    expect(isCrash(value) ? null : storedText(value)).toBe(stored);
  });

  it('there are some', () => expect(cells.length).toBeGreaterThan(200));
});

/** HQ's words for each refusal. */
const HQ_WORDS: ReadonlyArray<readonly [RegExp, RefusalCode]> = [
  [/field larger than field limit/, 'cell-too-long'],
  [/File is empty/, 'file-empty'],
  [/too many columns/, 'too-many-columns'],
  [/following: \ufeff/, 'byte-order-mark'],
  [/following: case_id\t/, 'delimiter'],
  [/Column names correspond/, 'column-name'],
  [/is reserved/, 'reserved-column'],
  [/can't decode byte 0xeb/, 'not-utf-8'],
  [/can't decode byte 0xff/, 'utf-16'],
  [/OverflowError/, 'cell-overflow'],
  [/XLDate/, 'date-out-of-range'],
  [/spreadsheet is empty/, 'no-rows'],
  [/valid extension/, 'file-type'],
  [/invalid literal/, 'cell-unreadable'],
  [/contains no sheets/, 'no-sheets'],
];

/** Of "Rows must be all the same length" the name of the file tells the cause. */
function refusalFor(file: string, words: string): RefusalCode {
  if (words.includes('Rows must be all the same length')) {
    if (file.includes('empty')) return 'empty-line';
    return file.includes('quote') ? 'open-quote' : 'row-length';
  }
  const known = HQ_WORDS.find(([pattern]) => pattern.test(words));
  if (!known) throw new Error(`no code for ${words}`);
  return known[1];
}

interface FileVector {
  readonly file: string;
  readonly how: string;
  readonly header?: readonly string[];
  readonly rows?: ReadonlyArray<readonly (string | null)[] | null>;
  readonly outcome?: readonly string[];
  readonly refused?: string;
}

const VECTORS: readonly FileVector[] = readdirSync(FILES)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(FILES, name), 'utf8')));

const HEADERS_OF_THE_CASE: readonly string[] = ['case_id', 'name', 'caseid'];

describe('files', () => {
  it.each(VECTORS.filter(({ refused }) => refused !== undefined))(
    '$file is refused: $how',
    async ({ file, refused }) => {
      const { report } = await check(fileAt(join(FILES, file)));
      expect(report.refusals[0]?.code).toBe(refusalFor(file, refused ?? ''));
    },
  );

  const taken = VECTORS.filter(({ refused }) => refused === undefined).flatMap((vector) =>
    [...new Set(vector.header)]
      .filter((name) => !HEADERS_OF_THE_CASE.includes(name))
      .map((name) => ({ ...vector, name })),
  );

  it.each(taken)(
    '$file is taken, column $name: $how',
    async ({ file, header = [], rows = [], outcome = [], name }) => {
      const map = new Map([[name, 'contact_phone_number']]);
      const checked = await check(fileAt(join(FILES, file)), { map });
      expect(checked.report.refusals).toEqual([]);
      const at = header.lastIndexOf(name);
      // HQ cannot make new cases out of a column case_name; on cases that exist it is written like others.
      const expected = rows.map((row, index) =>
        row === null && !outcome[index]?.includes('Case Generation Error') ? null : (row?.[at] ?? undefined),
      );
      const stored = checked.rows.map(({ state, contact }) =>
        state === 'written' ? contact.contact_phone_number : null,
      );
      if (header.includes('case_name')) expect(stored).toHaveLength(expected.length);
      else expect(stored).toEqual(expected);
    },
  );

  it('a file of every vector exists', () => expect(VECTORS.length).toBeGreaterThan(60));
});

describe('cells of Excel files', () => {
  const cells = CELLS.filter(({ file, row }) => file !== undefined && row !== undefined);
  const files = new Map<string, Awaited<ReturnType<typeof check>>>();

  it.each(cells)('$id: $how', async ({ file = '', row, stored }) => {
    const map = new Map([['v', 'contact_phone_number']]);
    const checked = files.get(file) ?? (await check(fileAt(join(FILES, file)), { map }));
    files.set(file, checked);
    const found = checked.rows.find((other) => other.row === row);
    expect(found?.contact.contact_phone_number ?? null).toBe(stored);
  });
});
