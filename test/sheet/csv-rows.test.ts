import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CsvRow } from '../../src/sheet/csv/csv-row.ts';
import { CsvRows } from '../../src/sheet/csv/csv-rows.ts';
import { crashOf } from '../../src/sheet/importer/csv-cell.ts';
import { hasForbiddenCharacter } from '../../src/sheet/importer/import-row.ts';
import { asciiCodes } from '../../src/sheet/text/codes.ts';
import { runs } from '../fuzz/runs.ts';
import { DATA } from './files.ts';

/** What Python's `csv.reader` made of drawn texts. */
const VECTORS: ReadonlyArray<{ readonly text: string; readonly rows: string[][] }> = gunzipSync(
  readFileSync(join(DATA, 'csv-rows.ndjson.gz')),
)
  .toString('utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

const TODAY = { year: 2026, month: 11, day: 29 };

/** The rows of a text that comes in pieces. */
function inPieces(text: string, cuts: readonly number[] = [], delimiter = ','): CsvRow[] {
  const rows = new CsvRows(delimiter);
  const found: CsvRow[] = [];
  let from = 0;
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    found.push(...rows.push(text.slice(from, cut)));
    from = cut;
  }
  return [...found, ...rows.push(text.slice(from)), ...rows.end()];
}

const textsOf = (rows: readonly CsvRow[]) => rows.map(({ cells }) => cells);

const piece = fc.constantFrom('"', ',', '\n', 'a', ' ', '""', '"a,b"', ',"x y"', '"\n"', '"b""c"', 'é');
const csvText = fc.array(piece, { maxLength: 16 }).map((parts) => parts.join(''));

/** Pieces of texts that HQ fails at, and of some that look like them. */
const danger = fc.constantFrom(
  ...[
    '9e999',
    '1E+999',
    '-1e',
    '.5e4000',
    '1_0e999',
    '1 Jan 10:00+99:00',
    '10:00 -30',
    '+2400',
    '20261129T10+25',
  ],
  ...[
    '99999999999',
    '1234567',
    '254712345678',
    '1',
    '0',
    '_',
    '+',
    '-',
    'e',
    'b',
    '"',
    '""',
    ' ',
    '.',
    ':',
    'May',
    'T',
  ],
  ...[
    '00000000-0000-0000-0000-00000000000b',
    '12345678-1234-4123-a123-123456789012',
    'é',
    'አ',
    '٣',
    '\0',
    '\ufffe',
    '\ud83d',
  ],
);
const cell = fc.array(danger, { maxLength: 4 }).map((pieces) => pieces.join(''));
const dangerousText = fc
  .array(fc.tuple(cell, fc.boolean(), fc.constantFrom(',', '\n', '"')), { maxLength: 6 })
  .map((cells) =>
    cells
      .map(([text, isQuoted, end]) => (isQuoted ? `"${text.replaceAll('"', '""')}"` : text) + end)
      .join(''),
  );

describe('rows of a CSV text', () => {
  it('are those that Python reads', () => {
    const others = VECTORS.filter(
      ({ text, rows }) => JSON.stringify(textsOf(inPieces(text))) !== JSON.stringify(rows),
    );
    expect(others).toEqual([]);
    expect(VECTORS.length).toBeGreaterThan(1000);
  });

  it('are the same whatever pieces the text comes in', () => {
    fc.assert(
      fc.property(csvText, fc.array(fc.nat(60), { maxLength: 4 }), (text, cuts) => {
        const inside = cuts.map((cut) => Math.min(cut, text.length));
        expect(textsOf(inPieces(text, inside))).toEqual(textsOf(inPieces(text)));
      }),
      { numRuns: runs(3000) },
    );
  });

  it.each([';', '\t', '|', '§'])('may be cut by %j', (sign) => {
    expect(textsOf(inPieces(`id${sign}name\n1${sign}"a${sign}b"\n2${sign}\n`, [], sign))).toEqual([
      ['id', 'name'],
      ['1', `a${sign}b`],
      ['2', ''],
    ]);
  });

  it('hold every cell that HQ fails at among the few that are looked at', () => {
    let failing = 0;
    fc.assert(
      fc.property(dangerousText, (text) => {
        const rows = new CsvRows(',');
        for (const row of [...rows.push(text, asciiCodes(text)), ...rows.end()])
          for (const [place, found] of row.cells.entries()) {
            if (crashOf(found, TODAY) !== null) {
              expect(row.suspects).toContain(place);
              failing += 1;
            }
            if (hasForbiddenCharacter(found)) expect(rows.hasForbidden).toBe(true);
          }
      }),
      { numRuns: runs(10_000) },
    );
    expect(failing).toBeGreaterThan(500);
  });

  it('tell of characters that XML does not allow only where there are some', () => {
    const rows = new CsvRows(',');
    rows.push('id,name\n1,"Chloé\n\t😀"\n');
    expect(rows.hasForbidden).toBe(false);
    rows.push('2,a\u0001\n');
    expect(rows.hasForbidden).toBe(true);
  });

  it('a quote that is never closed is not read again with each piece', () => {
    const rows = new CsvRows(',');
    rows.push('id,name\n1,"Amina');
    for (let part = 0; part < 40; part += 1) rows.push(`${'x'.repeat(60_000)}\n`);
    expect(rows.tooLong).toBe(true);
  });

  it('a row of very many cells is one row', () => {
    const rows = new CsvRows(',');
    const found: CsvRow[] = [];
    for (let part = 0; part < 200; part += 1) found.push(...rows.push('1,'.repeat(5_000)));
    found.push(...rows.end());
    expect(found.map(({ width }) => width)).toEqual([1_000_001]);
  });
});
