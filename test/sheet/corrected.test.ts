/** Corrected copies: what is changed, what stays, and that HQ stores from a copy what was meant. */
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CONTACT_PROPERTIES } from '../../src/contact/contact.ts';
import type { ProjectFacts } from '../../src/contact/project.ts';
import { runs } from '../fuzz/runs.ts';
import { check, copyOf, fileOf } from './files.ts';
import { type MadeCell, pack, sheetXml, workbookParts, xlsxFile } from './xlsx-file.ts';

const KENYA: ProjectFacts = {
  countries: ['KE'],
  languages: ['en', 'sw', 'mar', 'no'],
  gateways: ['TWILIO_KE', 'May'],
};
const HEADER = ['case_id', 'name', ...CONTACT_PROPERTIES, 'note'];

function csv(rows: ReadonlyArray<readonly string[]>, delimiter = ','): string {
  const cell = (text: string): string =>
    /["\n\r]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => `${row.map(cell).join(delimiter)}\n`).join('');
}

const phones = fc.constantFrom(
  '254712345678',
  '0712345678',
  '+254 712 345 678',
  '712345678',
  '254712345678.0',
  '2.54712E+11',
  '07123',
  '0712-345-678',
  '254712345678 ',
  '',
  '---',
  '+2540712345678',
  '00254712345678',
  '70 12 19 22',
  '0723 102849',
  'none',
  '08031234567',
  '٠٧١٢٣٤٥٦٧٨',
  '12e345',
  '=254712345678',
  '0712345678/0722345678',
);
const flags = fc.constantFrom('1', '0', 'yes', 'no', 'TRUE', 'FALSE', '', ' ', 'Y', 'maybe', '1.0');
const emails = fc.constantFrom(
  'amina@example.org',
  ' amina@example.org',
  'amina@example',
  '',
  '=x@example.org',
  'a@b.org, c@d.org',
);
const zones = fc.constantFrom(
  'Africa/Nairobi',
  'nairobi',
  'EAT',
  '',
  'Asia/Calcutta',
  'May',
  'africa/nairobi',
);
const languages = fc.constantFrom('en', 'sw', 'English', 'mar', 'no', 'EN', '', 'Swahili');
const gateways = fc.constantFrom('', 'TWILIO_KE', 'twilio_ke', 'May', 'OTHER');
const notes = fc.constantFrom(
  '',
  'x',
  '007',
  'a "b", c',
  '1,5',
  'line\nbreak',
  '=1+1',
  'Zoë',
  '12/05/1990',
  ' blanks ',
);

const rowCells = fc.tuple(
  fc.constantFrom('Amina', 'May', ''),
  phones,
  flags,
  emails,
  zones,
  languages,
  gateways,
  notes,
);
const rows = fc
  .array(rowCells, { minLength: 1, maxLength: 6 })
  .map((cells) => cells.map((row, index) => [`c${index}`, ...row]));

/** What HQ should store of each row: what is corrected, and else what it stores already. */
async function meant(file: ReturnType<typeof fileOf>) {
  const { rows: before } = await check(file, { project: KENYA });
  return before
    .filter(({ state }) => state !== 'skipped')
    .map(({ contact, corrected }) => ({ ...contact, ...corrected }));
}

describe('a corrected copy, read again', () => {
  it('of a CSV file: HQ stores what was meant, and nothing is left to correct', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(',', ';', '\t'), async (cells, delimiter) => {
        const file = fileOf('contacts.csv', csv([HEADER, ...cells], delimiter));
        const copy = await copyOf(file, { project: KENYA });
        const again = await check(copy.file, { project: KENYA });
        expect(again.report.refusals).toEqual([]);
        const expected = await meant(file);
        const written = again.rows.filter(({ state }) => state !== 'skipped');
        for (const [index, { contact, corrected }] of written.entries()) {
          expect(corrected).toBeNull();
          for (const property of CONTACT_PROPERTIES) {
            const cell = cells.filter((row) => row.slice(1).some((text) => text !== '' && text !== '---'))[
              index
            ]?.[HEADER.indexOf(property)];
            // A value that nobody can correct stays as it is written; in an Excel file HQ makes no guess at it.
            const allowed = [expected[index]?.[property], ...(copy.plan.format === 'xlsx' ? [cell] : [])];
            expect(allowed).toContain(contact[property]);
          }
        }
      }),
      { numRuns: runs(150) },
    );
  });

  it('of an Excel file: HQ stores what was meant', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const file = fileOf('contacts.xlsx', xlsxFile([HEADER, ...cells]));
        const copy = await copyOf(file, { project: KENYA });
        const again = await check(copy.file, { project: KENYA });
        expect(again.report.refusals).toEqual([]);
        const written = again.rows.filter(({ state }) => state !== 'skipped');
        expect(written.map(({ contact }) => contact)).toEqual(await meant(file));
        expect(written.every(({ corrected }) => corrected === null)).toBe(true);
      }),
      { numRuns: runs(100) },
    );
  });
});

/** The texts of the first sheet of a copy, through our own reader with every column as a number. */
async function columnOf(copy: Awaited<ReturnType<typeof copyOf>>, column: string) {
  const { rows: found } = await check(copy.file, { map: new Map([[column, 'contact_phone_number']]) });
  return found.map(({ contact }) => contact.contact_phone_number);
}

describe('what a copy of a CSV file mends', () => {
  const body = 'case_id,contact_phone_number\nc1,254712345678\nc2,0712345678\n';

  it.each<[string, string | Uint8Array, string]>([
    ["Excel's byte order mark", `\ufeff${body}`, 'byte-order-mark'],
    ['semicolons', body.replaceAll(',', ';'), 'delimiter'],
    ['tabs', body.replaceAll(',', '\t'), 'delimiter'],
    ["Excel's line about the delimiter", `sep=,\n${body}`, 'separator-line'],
    ['an empty last line', `${body}\n`, 'empty-line'],
    ['empty lines between', body.replace('\nc2', '\n\n\nc2'), 'empty-line'],
    ['rows of different length', body.replace('c2,0712345678', 'c2,0712345678,,x'), 'row-length'],
    ['a blank behind a header', body.replace('number', 'number '), 'column-name'],
    [
      'blanks within a header',
      body.replace('case_id', 'case_id,phone number').replaceAll('\nc', '\nx,c'),
      'column-name',
    ],
    ['a name in capitals', body, 'file-type'],
  ])('%s', async (_, text, code) => {
    const name = code === 'file-type' ? 'CONTACTS.CSV' : 'contacts.csv';
    const copy = await copyOf(fileOf(name, text), { project: KENYA });
    expect(copy.report.refusals.map((item) => item.code)).toContain(code);
    expect(copy.plan).toMatchObject({ format: 'csv', reason: null, unmended: [] });
    const again = await check(copy.file);
    expect(again.report.refusals).toEqual([]);
    expect(again.rows.map(({ contact }) => contact.contact_phone_number)).toEqual([
      '254712345678',
      '254712345678',
    ]);
  });

  it.each<[string, (text: string) => Uint8Array]>([
    [
      'UTF-16',
      (text) =>
        new Uint8Array(new Uint16Array(Array.from(`\ufeff${text}`, (sign) => sign.charCodeAt(0))).buffer),
    ],
    ['Latin-1', (text) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))],
  ])('%s', async (_, encode) => {
    const copy = await copyOf(fileOf('contacts.csv', encode(`name,contact_phone_number\nZoë,0712345678\n`)), {
      project: KENYA,
    });
    expect(new TextDecoder().decode(copy.bytes)).toBe('name,contact_phone_number\r\nZoë,254712345678\r\n');
  });

  it('a list says what was changed, and guards what a spreadsheet would calculate', async () => {
    const text = 'case_id,contact_phone_number\nc1,+254 712 345678\nc2,=nobody\n';
    const copy = await copyOf(fileOf('contacts.csv', text), { project: KENYA });
    expect(copy.changes).toBe(
      "Row,Column,Before,After\r\n2,contact_phone_number,'+254 712 345678,254712345678\r\n",
    );
    // The cell that nobody can correct is the person's own.
    expect(new TextDecoder().decode(copy.bytes)).toContain('c2,=nobody');
  });

  it('the text of every other cell stays', async () => {
    const text = 'case_id,contact_phone_number,note\n007,0712345678,"a ""b"", c\nd"\n1e5,254712345678, x \n';
    const copy = await copyOf(fileOf('contacts.csv', text), { project: KENYA });
    expect(new TextDecoder().decode(copy.bytes)).toBe(
      text.replace('0712345678', '254712345678').replaceAll(/\n(?=007|1e5|$)/g, '\r\n'),
    );
  });
});

describe('what CSV cannot carry becomes an Excel file', () => {
  it.each<[string, string, string, string]>([
    ['a language that HQ takes for a month', 'language_code', 'mar', 'value-would-be-guessed'],
    ['a language that HQ takes for no', 'language_code', 'no', 'value-would-be-guessed'],
    ['a gateway that HQ takes for a month', 'contact_backend_id', 'May', 'value-would-be-guessed'],
    [
      'an address that Excel would calculate',
      'commcare_email_address',
      ' =x@example.org',
      'looks-like-formula',
    ],
    ['a number that HQ fails at and nobody can correct', 'note', '08031234567', 'cell-hq-fails-at'],
  ])('%s', async (_, column, value, code) => {
    const text = csv([
      ['case_id', column],
      ['c1', value],
    ]);
    const copy = await copyOf(fileOf('contacts.csv', text), { project: KENYA });
    expect(copy.plan).toMatchObject({ format: 'xlsx', reason: { code, row: 2, column } });
    const [stored] = await columnOf(copy, column);
    expect(stored?.toLowerCase()).toBe(value.trim().toLowerCase());
  });

  it('a header that HQ takes for a month', async () => {
    const copy = await copyOf(fileOf('contacts.csv', 'case_id,May\nc1,x\n'));
    expect(copy.plan).toMatchObject({
      format: 'xlsx',
      reason: { code: 'header-would-be-guessed', column: 'May' },
    });
    expect((await check(copy.file)).report.refusals).toEqual([]);
  });

  it('other numbers are written as HQ stores them, so that they stay what they were', async () => {
    const text = 'case_id,contact_phone_number,language_code\nc1,+254712345678,mar\nc2,254712345679.0,en\n';
    const copy = await copyOf(fileOf('contacts.csv', text), { project: KENYA });
    expect(await columnOf(copy, 'contact_phone_number')).toEqual(['254712345678', '254712345679']);
  });

  it('the list of changes is its second sheet', async () => {
    const copy = await copyOf(fileOf('contacts.csv', 'case_id,language_code\nc1,mar\nc2,English\n'), {
      project: KENYA,
    });
    const parts = unzipSync(copy.bytes);
    const list = new TextDecoder().decode(parts['xl/worksheets/sheet2.xml']);
    expect(list).toContain('English');
    expect(new TextDecoder().decode(parts['xl/workbook.xml'])).toContain('name="Caseline changes"');
  });
});

describe('a copy of an Excel file', () => {
  const sheet: ReadonlyArray<readonly MadeCell[]> = [
    ['case_id', 'contact_phone_number', 'note'],
    ['c1', '0712345678', { xml: '<c s="1"><f>1+1</f><v>2</v></c>' }],
    ['c2', { xml: '<c s="1"><f>A1&amp;"x"</f><v>712345678</v></c>' }, '=1+1'],
  ];

  function partsWith(xml: string): Record<string, string> {
    const parts = workbookParts({ Sheet1: xml, Other: sheetXml([['kept']]) });
    parts['xl/calcChain.xml'] = '<calcChain/>';
    parts['[Content_Types].xml'] = (parts['[Content_Types].xml'] ?? '').replace(
      '</Types>',
      '<Override PartName="/xl/calcChain.xml" ContentType="x.calcChain+xml"/></Types>',
    );
    parts['docProps/custom.xml'] = '<x>kept as it is</x>';
    return parts;
  }

  it('keeps formulas, formats, other sheets and parts', async () => {
    const copy = await copyOf(fileOf('contacts.xlsx', pack(partsWith(sheetXml(sheet)))), { project: KENYA });
    expect(copy.plan).toMatchObject({ format: 'xlsx', changes: 2, notes: [], listsChanges: 'sheet' });
    const parts = Object.fromEntries(
      Object.entries(unzipSync(copy.bytes)).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
    );
    expect(parts['docProps/custom.xml']).toBe('<x>kept as it is</x>');
    expect(parts['xl/worksheets/sheet2.xml']).toContain('kept');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<f>1+1</f><v>2</v>');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<c r="B3" s="1" t="inlineStr">');
    // A formula gave way: Excel makes its list anew.
    expect(parts['xl/calcChain.xml']).toBeUndefined();
    expect(parts['[Content_Types].xml']).not.toContain('calcChain');
    expect(await columnOf(copy, 'contact_phone_number')).toEqual(['254712345678', '254712345678']);
  });

  it('cells that share a formula with a corrected one keep their values', async () => {
    const shared = (address: string, more: string): MadeCell => ({
      xml: `<c><f t="shared" si="0"${more}>${more ? 'A1' : ''}</f><v>${address}</v></c>`,
    });
    const xml = sheetXml([
      ['case_id', 'contact_phone_number', 'other'],
      ['c1', shared('712345678', ' ref="B2:C2"'), shared('5', '')],
    ]);
    const copy = await copyOf(fileOf('contacts.xlsx', pack(workbookParts({ Sheet1: xml }))), {
      project: KENYA,
    });
    const patched = new TextDecoder().decode(unzipSync(copy.bytes)['xl/worksheets/sheet1.xml']);
    expect(patched).not.toContain('shared');
    expect(patched).toContain('<v>5</v>');
  });

  it('a number in a column of dates is the number that was typed', async () => {
    const parts = workbookParts({
      Sheet1: sheetXml([
        ['case_id', 'contact_phone_number'],
        ['c1', { xml: '<c s="1"><v>254712345678</v></c>' }],
      ]),
    });
    parts['xl/styles.xml'] =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const file = fileOf('contacts.xlsx', pack(parts));
    const { rows: found } = await check(file);
    expect(found[0]).toMatchObject({
      contact: { contact_phone_number: '#VALUE!' },
      corrected: { contact_phone_number: '254712345678' },
      remarks: [{ code: 'error-value', text: '254712345678' }],
    });
    expect(await columnOf(await copyOf(file), 'contact_phone_number')).toEqual(['254712345678']);
  });

  it('of a bulk import has no sheet more, which HQ would take for a case type', async () => {
    const bytes = xlsxFile(
      [
        ['caseid', 'contact_phone_number'],
        ['c1', '0712345678'],
      ],
      'patient',
    );
    const options = { project: KENYA, caseTypes: ['patient'] };
    const copy = await copyOf(fileOf('contacts.xlsx', bytes), options);
    expect(copy.plan.listsChanges).toBe('file');
    expect(copy.changes).toContain('2,contact_phone_number,0712345678,254712345678');
    const again = await check(copy.file, options);
    expect(again.report).toMatchObject({ isBulk: true, refusals: [] });
    expect(again.rows[0]?.contact.contact_phone_number).toBe('254712345678');
  });

  it.each([
    [
      'Strict Open XML',
      'no-sheets',
      (parts: Record<string, string>) => {
        for (const [path, xml] of Object.entries(parts))
          parts[path] = xml
            .replaceAll(
              'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
              'http://purl.oclc.org/ooxml/spreadsheetml/main',
            )
            .replaceAll(
              'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
              'http://purl.oclc.org/ooxml/officeDocument/relationships',
            );
      },
    ],
    [
      'links to other workbooks',
      'external-links',
      (parts: Record<string, string>) => {
        parts['xl/workbook.xml'] = (parts['xl/workbook.xml'] ?? '').replace(
          '</sheets>',
          '</sheets><externalReferences><externalReference r:id="rId1"/></externalReferences>',
        );
      },
    ],
  ])('%s: the values are copied into a workbook that HQ takes', async (_, code, change) => {
    const parts = workbookParts({ Sheet1: sheetXml(sheet), Other: sheetXml([['kept']]) });
    change(parts);
    const copy = await copyOf(fileOf('contacts.xlsx', pack(parts)), { project: KENYA });
    expect(copy.report.refusals.map((item) => item.code)).toEqual([code]);
    expect(copy.plan).toMatchObject({ format: 'xlsx', notes: ['values-only'], mended: [code], unmended: [] });
    expect((await check(copy.file)).report.refusals).toEqual([]);
    expect(await columnOf(copy, 'contact_phone_number')).toEqual(['254712345678', '254712345678']);
    expect(new TextDecoder().decode(unzipSync(copy.bytes)['xl/worksheets/sheet2.xml'])).toContain('kept');
  });
});

describe('what is not corrected', () => {
  it.each([
    ['digits that a spreadsheet lost', '2.54712E+11'],
    ['a number of two countries', '0712345678'],
    ['two numbers in one cell', '0712345678/0722345678'],
    ['a word', 'none'],
  ])('%s', async (_, value) => {
    const project = { countries: ['KE', 'GH', 'UG'] };
    const { rows: found } = await check(
      fileOf(
        'contacts.xlsx',
        xlsxFile([
          ['case_id', 'contact_phone_number'],
          ['c1', value],
        ]),
      ),
      { project },
    );
    expect(found[0]?.corrected).toBeNull();
  });

  it('a cell that is the only one of its row is not emptied: HQ would skip the row', async () => {
    const { rows: found } = await check(
      fileOf(
        'contacts.xlsx',
        xlsxFile([
          ['case_id', 'contact_phone_number_is_verified'],
          ['c1', 'no'],
        ]),
      ),
    );
    expect(found[0]?.corrected).toBeNull();
  });

  it('a file that cannot be read', async () => {
    const copy = await copyOf(fileOf('contacts.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 5])));
    expect(copy).toMatchObject({ plan: { format: null }, bytes: new Uint8Array(0) });
  });
});
