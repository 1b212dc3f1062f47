/**
 * Workbooks of two writers that scripts use: exceljs 4.4.0 and write-excel-file 4.1.1. They were written once, with the values
 * that stand in the first column of each case here; what HQ stores of them follows from how the cells are written.
 */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTACT_PROPERTIES } from '../../src/contact/contact.ts';
import { check, copyOf, DATA, fileAt } from './files.ts';

const fileOfWriter = (name: string) => fileAt(join(DATA, 'writers', name));

const FACTS = { countries: ['KE'], languages: ['en', 'sw'], gateways: ['TWILIO_KE'] };

/** `undefined`: the row ends before that cell, so HQ leaves the property as it was. */
const STORED: Readonly<Record<string, ReadonlyArray<readonly (string | undefined)[]>>> = {
  'exceljs-cells.xlsx': [
    // Numbers and texts.
    ['254712345678', '1', 'amina@example.org', 'Africa/Nairobi', 'sw', 'TWILIO_KE'],
    // A text with 0, true, a link, two runs of text, a code that is a month's name, an empty text.
    ['0712345678', 'True', 'bob@example.org', 'Africa/Nairobi', 'mar', ''],
    // A formula with its result, 0, nothing, a Date, nothing.
    ['254712345679', '0', '', '2026-12-07', 'en', ''],
    // A formula without a result, a text, HQ's “nothing”, a Date with a time, blanks around, an error.
    ['', 'yes', '', '2026-12-07T10:30:00.000000Z', ' en ', '#N/A'],
    // 1e16, 49 %, signs of XML, a no-break space, a line break, a decimal.
    ['10000000000000000', '0.49', 'a&b<c>@example.org', 'Africa/Nairobi\u00a0', 'line\nbreak', '12.5'],
  ],
  'write-excel-file-cells.xlsx': [
    ['254712345678', '1', 'amina@example.org', 'Africa/Nairobi', 'sw', 'TWILIO_KE'],
    // This writer says no dimension: a row ends with its last cell.
    ['0712345678', 'True', 'a&b<c>@example.org', '2026-12-07', 'mar', undefined],
    // A number with the format 0, 49 %, nothing, blanks around, HQ's “nothing”.
    ['254712345678', '0.49', '', 'Africa/Nairobi ', ' en', ''],
    // A formula (never with a result), false, nothing, a Date with a time, a decimal.
    ['', 'False', '', '2026-12-07T10:30:00.000000Z', 'en', '12.5'],
  ],
};

describe.each(Object.entries(STORED))('%s', (name, stored) => {
  it('HQ takes it, and stores what the cells say', async () => {
    const { rows, report } = await check(fileOfWriter(name));
    expect(report.refusals).toEqual([]);
    expect(rows.map(({ contact }) => CONTACT_PROPERTIES.map((property) => contact[property]))).toEqual(
      stored,
    );
  });

  it('a corrected copy is read again as it was meant, and keeps the rest', async () => {
    const { file, plan } = await copyOf(fileOfWriter(name), { project: FACTS });
    expect(plan.format).toBe('xlsx');
    const { rows, report } = await check(file, { project: FACTS });
    expect(report.refusals).toEqual([]);
    const second = rows[1]?.contact;
    expect(second?.contact_phone_number).toBe('254712345678');
    expect(rows.map(({ corrected }) => corrected)).toEqual(rows.map(() => null));
    // Nobody knows which language was meant by it.
    expect(second?.language_code).toBe('mar');
  });
});
