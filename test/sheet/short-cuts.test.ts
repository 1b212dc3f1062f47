/** What makes large sheets quick must not change what is said of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HeldNumbers } from '../../src/sheet/check/held-numbers.ts';
import { type IndexedRow, NumberIndex } from '../../src/sheet/check/number-index.ts';
import { CsvSource } from '../../src/sheet/csv/csv-source.ts';
import { pieceOf } from '../../src/sheet/text/codes.ts';
import { TextPieces } from '../../src/sheet/text/decode.ts';
import { hashCodes, hashText } from '../../src/sheet/text/hash.ts';
import { runs } from '../fuzz/runs.ts';
import { checkCsvText } from './files.ts';

const HEADER =
  'case_id,contact_phone_number,contact_phone_number_is_verified,commcare_email_address,time_zone,language_code';

const text = (...texts: string[]) => fc.constantFrom(...texts);
const digit = fc.constantFrom(...'0123456789');
const number = fc.oneof(
  fc.array(digit, { minLength: 8, maxLength: 8 }).map((digits) => `2547${digits.join('')}`),
  text('', '+254712345678', '0712345678', '08031234567', '2.54712E+11', '254700000000', '"254712345678"'),
);
const address = fc.oneof(
  fc
    .tuple(text('amina', 'a.b', 'of', 'may.of', 'a..b', '1', 'x_1'), text('example.org', 'gmial.com', '-a.b'))
    .map(([name, domain]) => `${name}@${domain}`),
  text('', 'nobody', '"a@example.org"', 'A <a@example.org>'),
);
const row = fc
  .tuple(
    text('a', '"b"', 'ç', '123'),
    number,
    text('1', '1', '1', '"1"', 'yes', ''),
    address,
    text('Africa/Nairobi', 'Africa/Nairobi', 'UTC', 'Nairobi', '"Africa/Nairobi"', 'MAY', ''),
    text('en', 'sw', 'en ', 'EN', 'Swahili', 'mar', '२'),
  )
  .map((cells) => cells.join(','));

async function rowsOf(lines: readonly string[]) {
  const { rows } = await checkCsvText(`${[HEADER, ...lines].join('\n')}\n`, {
    project: { countries: ['KE'], languages: ['en', 'sw'], gateways: [], sharedNumbers: true },
  });
  return rows.map(({ state, contact, causes, corrected, remarks, isReached, outcome }) => ({
    state,
    contact,
    causes,
    corrected,
    remarks,
    isReached,
    outcome: JSON.stringify(outcome),
  }));
}

describe('what was learnt from rows before', () => {
  it('says of a row what is said of it alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 2, maxLength: 12 }), async (lines) => {
        const together = await rowsOf(lines);
        for (const [at, line] of lines.entries()) expect([together[at]]).toEqual(await rowsOf([line]));
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('the index of numbers', () => {
  it('tells the first row of each number, as a map would', () => {
    const numbers = fc.oneof(
      fc.array(digit, { maxLength: 18 }).map((digits) => digits.join('')),
      text('7', '07', '007', '123456789', '1234567890', '999999999999999', '9999999999999999', '٧', '7a'),
    );
    const rows = fc.array(fc.tuple(numbers, fc.nat({ max: 3 }), fc.nat(), fc.nat()), { maxLength: 60 });
    fc.assert(
      fc.property(rows, (drawn) => {
        const index = new NumberIndex();
        const map = new Map<string, IndexedRow>();
        for (const [key, sheet, at, caseHash] of drawn) {
          expect(index.rowBefore(key, sheet, at, caseHash)).toEqual(map.get(key) ?? null);
          if (!map.has(key)) map.set(key, { sheet, row: at, caseHash });
        }
      }),
    );
  });

  it('keeps what it knows when it grows, also of other sheets', () => {
    const index = new NumberIndex();
    const count = 5000;
    for (let at = 0; at < count; at += 1) index.rowBefore(`2547${at}`, at % 2, at, at + 1);
    for (let at = 0; at < count; at += 1)
      expect(index.rowBefore(`2547${at}`, 9, 9, 9)).toEqual({ sheet: at % 2, row: at, caseHash: at + 1 });
  });
});

describe('who holds which number', () => {
  it('is what maps say, case by case', () => {
    const number = text('254712345678', '254722345678', '254733345678', '9999999999999999', '');
    const rows = fc.array(fc.tuple(number, fc.integer({ min: 0, max: 3 })), { maxLength: 40 });
    fc.assert(
      fc.property(rows, (drawn) => {
        const held = new HeldNumbers();
        const holders = new Map<string, { row: number; caseHash: number }>();
        for (const [at, [key, caseHash]] of drawn.entries()) {
          const row = at + 2;
          // Numbers that are too long for the index stay with their first case.
          for (const [other, holder] of holders)
            if (caseHash !== 0 && holder.caseHash === caseHash && other !== key && other.length < 16)
              holders.delete(other);
          if (key === '') {
            held.letGo(caseHash);
            continue;
          }
          const before = holders.get(key);
          const isOther = before !== undefined && (caseHash === 0 || before.caseHash !== caseHash);
          expect(held.rowBefore(key, 0, row, caseHash)?.row ?? null).toBe(isOther ? before.row : null);
          if (!before) holders.set(key, { row, caseHash });
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('is known of many cases', () => {
    const held = new HeldNumbers();
    const count = 5000;
    for (let at = 1; at <= count; at += 1) held.rowBefore(`2547${at}`, 0, at, at * 7919);
    for (let at = 1; at <= count; at += 2) held.letGo(at * 7919);
    for (let at = 1; at <= count; at += 1)
      expect(held.rowBefore(`2547${at}`, 0, 9, 5)?.row ?? null).toBe(at % 2 === 0 ? at : null);
  });
});

describe('the hash of a text', () => {
  it('is the same for a text and for its characters within another', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (drawn) => {
        const { codes } = pieceOf(`,${drawn},`);
        expect(hashCodes(codes, 1, codes.length - 1)).toBe(hashText(drawn));
      }),
    );
  });

  it('tells ids that differ in one sign', () => {
    const ids = Array.from({ length: 20_000 }, (_, at) => `case-${at}`);
    expect(new Set(ids.map(hashText)).size).toBe(ids.length);
    expect(hashText('')).toBe(0);
  });
});

describe('a file in pieces', () => {
  const line = fc.oneof(
    { weight: 8, arbitrary: text('1,Amina,254712345678', '2,"Otieno, ""A""",+254 712', '3,,0712345678') },
    text('4,Zoë,1', '5,"two\nlines",2', '6,🎉,3', '7,a\r', '8,"\r\n",b', '', '9,"open'),
  );
  const TODAY = { year: 2026, month: 11, day: 29 };

  /** More than is looked at for encoding and delimiter. */
  const START = `id,name,number\n${'0,Ali,254700000000\n'.repeat(1000)}`;

  /** @param first the size of the first piece; @param sizes of the others, in turn */
  function cellsOf(bytes: Uint8Array, first: number, sizes: readonly number[]) {
    const source = new CsvSource(TODAY);
    const rows = source.push(bytes.subarray(0, first));
    for (let at = first, turn = 0; at < bytes.length; turn += 1) {
      const size = sizes[turn % sizes.length] ?? bytes.length;
      rows.push(...source.push(bytes.subarray(at, at + size)));
      at += size;
    }
    rows.push(...source.end());
    return { rows: rows.map(({ row: at, cells }) => [at, ...cells]), refusals: source.refusals.all };
  }

  it('has the same rows wherever it is cut', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 20 }),
        fc.constantFrom('\n', '\r\n'),
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: START.length - 30, max: START.length }),
        (lines, end, sizes, first) => {
          const bytes = new TextEncoder().encode(`${START}${lines.join(end)}${end}`);
          expect(cellsOf(bytes, first, sizes)).toEqual(cellsOf(bytes, bytes.length, []));
        },
      ),
      { numRuns: runs(300) },
    );
  });
});

describe('UTF-8 in pieces', () => {
  /** The text of bytes that come in pieces of some size; null where they are no UTF-8. */
  function inPieces(bytes: Uint8Array, size: number): string | null {
    const pieces = new TextPieces('utf-8');
    let text = '';
    for (let at = 0; at < bytes.length; at += size) {
      const piece = pieces.push(bytes.subarray(at, at + size));
      if (piece === null) return null;
      if (pieces.ascii)
        expect([...pieces.ascii].map((code) => String.fromCharCode(code)).join('')).toBe(piece);
      text += piece;
    }
    const end = pieces.end();
    return end === null ? null : text + end;
  }

  it('is the same text, wherever a character is cut', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ',', 'é', '२', '🎉', '\n') }),
        fc.integer({ min: 1, max: 5 }),
        (drawn, size) => {
          expect(inPieces(new TextEncoder().encode(drawn), size)).toBe(drawn);
        },
      ),
    );
  });

  it('is refused where the platform refuses it as a whole', () => {
    const byte = fc.constantFrom(0x61, 0x80, 0xbf, 0xc3, 0xe0, 0xe2, 0xf0, 0xf8, 0xff);
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 8 }), fc.integer({ min: 1, max: 4 }), (drawn, size) => {
        const bytes = Uint8Array.from(drawn);
        let whole: string | null = null;
        try {
          whole = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        } catch {
          whole = null;
        }
        expect(inPieces(bytes, size)).toBe(whole);
      }),
    );
  });
});
