/** A row that is judged by its digits, and a look at its cells, is judged as it is when it is looked at as a whole. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adviseNumber } from '../../src/contact/phone/advise-number.ts';
import { areAllMobile, numberKind } from '../../src/contact/phone/numbering.ts';
import { PlainNumbers } from '../../src/contact/phone/plain-numbers.ts';
import type { CheckedRow } from '../../src/sheet/check/checked-row.ts';
import { HeldNumbers } from '../../src/sheet/check/held-numbers.ts';
import { RowChecker } from '../../src/sheet/check/row-checker.ts';
import { CsvSource } from '../../src/sheet/csv/csv-source.ts';
import { csvCells } from '../../src/sheet/importer/cell-reader.ts';
import { isColumns, mapColumns } from '../../src/sheet/importer/columns.ts';
import { plainInteger } from '../../src/sheet/importer/csv-cell.ts';
import { keyOfCodes, keyOfDigits } from '../../src/sheet/text/digits-key.ts';
import { runs } from '../fuzz/runs.ts';
import { TODAY } from './files.ts';

const digits = (least: number, most: number) =>
  fc
    .array(fc.constantFrom(...'0123456789'), { minLength: least, maxLength: most })
    .map((drawn) => drawn.join(''));
const beginning = fc.constantFrom('2547', '25411', '9198', '1415', '1', '447', '22507', '5', '0', '07', '00');
/** Mobile numbers, others of the same countries, and those that end in repeats. */
const number = fc.oneof(
  fc.tuple(beginning, digits(4, 10)).map((parts) => parts.join('')),
  fc.tuple(fc.constant('2547'), digits(8, 8)).map((parts) => parts.join('')),
  fc
    .tuple(beginning, digits(0, 3), fc.constantFrom(...'0179'), fc.integer({ min: 5, max: 9 }))
    .map(([start, middle, digit, times]) => start + middle + digit.repeat(times)),
);
const countries = fc.constantFrom([], ['KE'], ['KE', 'IN'], ['CI'], ['US', 'GB'], ['XX']);

describe('numbers that are plain by their beginnings', () => {
  it('are those of which no advice is given', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 10 }), countries, (drawn, known) => {
        const plain = new PlainNumbers(known);
        for (const one of drawn) {
          if (!plain.has(keyOfDigits(one))) continue;
          expect(adviseNumber({ contact_phone_number: one }, { project: { countries: known } })).toEqual([]);
        }
      }),
      { numRuns: runs(500) },
    );
  });

  it('are nearly all of a good file', () => {
    expect(new PlainNumbers(['KE']).has(keyOfDigits('254712345678'))).toBe(true);
    expect(new PlainNumbers(undefined).has(keyOfDigits('254712345678'))).toBe(true);
    expect(new PlainNumbers(['IN']).has(keyOfDigits('254712345678'))).toBe(false);
    expect(new PlainNumbers(['KE']).has(keyOfDigits('254712999999'))).toBe(false);
    expect(new PlainNumbers(['KE']).has(0)).toBe(false);
  });

  it('have beginnings behind which each number is a mobile one', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 2 }), (drawn, more) => {
        const start = drawn.slice(0, -more || undefined);
        const tails = Array.from({ length: 10 ** more }, (_, tail) =>
          more === 0 ? '' : String(tail).padStart(more, '0'),
        );
        const all = tails.every((tail) => numberKind(start + tail) === 'mobile');
        expect(areAllMobile(start, more)).toBe(all);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('the key of digits', () => {
  it('is their value behind a one, in a text and within another', () => {
    const texts = fc.oneof(digits(0, 18), fc.string({ unit: fc.constantFrom('1', '٧', 'a', '+', ':', '/') }));
    fc.assert(
      fc.property(texts, (text) => {
        const key = /^[0-9]{1,15}$/.test(text) ? Number(`1${text}`) : 0;
        expect(keyOfDigits(text)).toBe(key);
        const codes = Uint16Array.from(`9${text}9`, (sign) => sign.charCodeAt(0));
        expect(keyOfCodes(codes, 1, codes.length - 1)).toBe(key);
      }),
    );
  });

  it('is told of a cell only where HQ stores these digits', () => {
    const cell = fc.oneof(
      digits(1, 17),
      digits(1, 12).map((text) => `+${text}`),
      fc.constantFrom('', '+', '++1', '"254712345678"', '254712345678.0', ' 254', '2e9'),
    );
    fc.assert(
      fc.property(cell, (text) => {
        const source = new CsvSource(TODAY);
        source.push(new TextEncoder().encode(`${text},1\n`));
        const [row] = source.end();
        expect(row?.digitsKey(0)).toBe(keyOfDigits(plainInteger(text) ?? ''));
        expect(row?.digitsKey(2)).toBe(0);
      }),
    );
  });
});

describe('rows that are judged at a look', () => {
  const HEADER = [
    'case_id',
    'contact_phone_number',
    'contact_phone_number_is_verified',
    'commcare_email_address',
    'language_code',
    'contact_backend_id',
    'close',
  ];
  const few = fc.constantFrom(
    '254712345678',
    '+254712345678',
    '254722345678',
    '"254712345678"',
    '919812345678',
  );
  const line = fc
    .tuple(
      fc.constantFrom('a', 'b', 'c', 'd', ''),
      fc.oneof({ weight: 4, arbitrary: few }, number, fc.constantFrom(' ', '', '0712345678')),
      fc.constantFrom('1', '1', '1', 'yes', ''),
      fc.constantFrom('', '', 'a@example.org', 'nobody'),
      fc.constantFrom('en', 'en', 'EN', ''),
      fc.constantFrom('', '', '', 'TWILIO'),
      fc.constantFrom('', '', '', 'yes', 'no'),
    )
    .map((cells) => cells.join(','));
  const columns = mapColumns(HEADER.map((name, index) => ({ name, index, isValid: true })));

  const all = (row: CheckedRow) => ({
    ...{ row: row.row, state: row.state, caseId: row.caseId, contact: row.contact },
    ...{ duplicateOf: row.duplicateOf, remarks: row.remarks, causes: row.causes },
    ...{ corrected: row.corrected, isReached: row.isReached, outcome: JSON.stringify(row.outcome) },
  });

  it('are judged so as a whole, too', () => {
    if (!isColumns(columns)) throw new Error(columns.code);
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 12 }),
        countries,
        fc.constantFrom(undefined, () => []),
        (lines, known, owners) => {
          const source = new CsvSource(TODAY);
          source.push(new TextEncoder().encode(`${lines.join('\n')}\n`));
          const rows = source.end();
          const options = { project: { countries: known, languages: ['en'] }, owners };
          const atALook = new RowChecker(columns, csvCells(TODAY), options, new HeldNumbers());
          const asAWhole = new RowChecker(columns, csvCells(TODAY), options, new HeldNumbers());
          const { numbers, cases } = atALook.keysOf(rows, 0);
          for (const [at, row] of rows.entries()) {
            const hash = cases[at] ?? 0;
            const one = atALook.check(row, false, numbers[at] ?? 0, hash);
            expect(all(one)).toEqual(all(asAWhole.check(row, false, 0, hash)));
          }
        },
      ),
      { numRuns: runs(300) },
    );
  });
});
