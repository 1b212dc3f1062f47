/**
 * HQ's chain of guesses at a CSV cell on thousands of drawn texts. data/csv-guesses holds what the original made of them
 * (Python 3.11, python-dateutil 2.8.2, iso8601 1.0.2): dates, clocks, phone numbers in pieces, literals, and noise.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CsvRows } from '../../src/sheet/csv/csv-rows.ts';
import { readCsvCell } from '../../src/sheet/importer/csv-cell.ts';
import { storedText } from '../../src/sheet/importer/stored.ts';
import { isCrash } from '../../src/sheet/row.ts';
import { DATA } from './files.ts';

/** Whether the only cell of a row is one to look at. */
function isSuspect(cell: string): boolean {
  const [row] = new CsvRows(',').push(`${cell}\n`);
  return row?.suspects.length === 1;
}

const inQuotes = (text: string): string => `"${text.replaceAll('"', '""')}"`;

interface Guess {
  readonly text: string;
  readonly today: string;
  readonly stored?: string;
  readonly crash?: 'upload' | 'import';
}

const GUESSES: readonly Guess[] = gunzipSync(readFileSync(join(DATA, 'csv-guesses.ndjson.gz')))
  .toString('utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

function guess({ text, today }: Guess): Omit<Guess, 'text' | 'today'> {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const value = readCsvCell(text, { year, month, day });
  return isCrash(value) ? { crash: value.stage } : { stored: storedText(value) };
}

describe('guesses', () => {
  it('are those of the original', () => {
    const wrong = GUESSES.filter((known) => {
      const { text: _, today: __, ...expected } = known;
      return JSON.stringify(guess(known)) !== JSON.stringify(expected);
    });
    expect(wrong).toEqual([]);
    expect(GUESSES.length).toBeGreaterThan(5000);
  });

  it('every text that HQ fails at is looked at', () => {
    const crashing = GUESSES.filter(({ crash }) => crash !== undefined);
    expect(crashing.filter(({ text }) => !isSuspect(inQuotes(text)))).toEqual([]);
    const bare = crashing.filter(({ text }) => !/[",\n\r]/.test(text));
    expect(bare.filter(({ text }) => !isSuspect(text))).toEqual([]);
    expect(crashing.length).toBeGreaterThan(300);
  });

  it('a zero byte between digits is none for dateutil', () => {
    expect(guess({ text: '11234567\u00001234567', today: '2026-11-30' })).toEqual({ crash: 'upload' });
    expect(isSuspect('11234567\u00001234567')).toBe(true);
  });

  it.each(['061734-03-30', '20060417-03-30'])(
    '%s is a date with an hour and an offset that no day has',
    (text) => {
      expect(guess({ text, today: '2026-11-30' })).toEqual({ crash: 'import' });
      expect(isSuspect(text)).toBe(true);
    },
  );

  it.each([
    ['\f 2.5E+11', '\f 2.5E+11'],
    ['\f2.5E+11', '250000000000'],
    [' \f\t5.0', '2026-11-05'],
  ])('a form feed begins a line anew, and blanks behind it are an indentation: %j', (text, stored) => {
    expect(guess({ text, today: '2026-11-30' })).toEqual({ stored });
  });

  it.each([
    'Amina Otieno',
    'Chloé',
    'አበበ',
    'a.b@example.org',
    'Africa/Nairobi',
    '12 Moi Avenue',
    'yes',
    '2026-12-07',
    'x',
    '254712345678',
    '24c9f1e8-7b1d-4e52-9e2a-1f6b1c0d9a77',
  ])('%s need not be looked at', (text) => {
    expect(isSuspect(text)).toBe(false);
    expect(isSuspect(inQuotes(text))).toBe(false);
  });
});
