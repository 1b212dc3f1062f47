/** Files that are damaged, or made to do harm: a clear reason, in bounded time and memory. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { RefusalCode } from '../../src/sheet/refusal.ts';
import { columnLetters } from '../../src/sheet/xlsx/cell-address.ts';
import { ZipWriter } from '../../src/sheet/xlsx/zip-writer.ts';
import { check, checkCsvText, copyOf, DATA, fileOf } from './files.ts';
import { pack, sheetXml, workbookParts, xlsxFile } from './xlsx-file.ts';

const GOOD = sheetXml([
  ['case_id', 'contact_phone_number'],
  ['c1', '254712345678'],
]);
const XLS = readFileSync(join(DATA, 'importer-files', 'lo-cells.xls'));
const XLSX = readFileSync(join(DATA, 'importer-files', 'lo-cells.xlsx'));

async function refusalsOf(name: string, bytes: Uint8Array): Promise<RefusalCode[]> {
  const { report } = await check(fileOf(name, bytes));
  return report.refusals.map(({ code }) => code);
}

function workbook(changes: Readonly<Record<string, string>>): Uint8Array {
  return pack({ ...workbookParts({ Sheet1: GOOD }), ...changes });
}

describe('archives', () => {
  it('a bomb: a sheet that unpacks to a gigabyte is not unpacked', async () => {
    const pieces: Uint8Array[] = [];
    const zip = new ZipWriter((bytes) => pieces.push(bytes));
    for (const [path, xml] of Object.entries(workbookParts({ Sheet1: '' })))
      if (!path.includes('sheet1')) zip.add(path, strToU8(xml));
    const part = zip.begin('xl/worksheets/sheet1.xml');
    part.write(
      strToU8('<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'),
    );
    const blanks = new Uint8Array(16 * 1024 * 1024).fill(32);
    for (let count = 0; count < 12; count += 1) part.write(blanks);
    part.end();
    zip.end();
    const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    expect(bytes.length).toBeLessThan(400_000);
    expect(await refusalsOf('bomb.xlsx', bytes)).toEqual(['too-large']);
  });

  it.each<[string, Uint8Array, RefusalCode]>([
    [
      'a CSV text under another name',
      strToU8('case_id,contact_phone_number\nc1,254712345678\n'),
      'not-a-workbook',
    ],
    ['half of an archive', XLSX.subarray(0, XLSX.length / 2), 'not-a-workbook'],
    ['an archive without its beginning', XLSX.subarray(1000), 'not-a-workbook'],
    ['an archive of something else', zipSync({ 'content.xml': strToU8('<x/>') }), 'damaged'],
    [
      'no relations',
      pack({ ...workbookParts({ Sheet1: GOOD }), 'xl/_rels/workbook.xml.rels': '<x/>' }),
      'damaged',
    ],
    ['a workbook that is no XML', workbook({ 'xl/workbook.xml': '<workbook>' }), 'damaged'],
    ['nothing', new Uint8Array(0), 'not-a-workbook'],
  ])('%s', async (_, bytes, code) => {
    expect(await refusalsOf('contacts.xlsx', bytes)).toContain(code);
  });

  it('a directory that points outside of the archive', async () => {
    const bytes = xlsxFile([['case_id']]).slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 42, 0x7fffffff, true);
    expect(await refusalsOf('contacts.xlsx', bytes)).toEqual(['damaged']);
  });
});

describe('XML', () => {
  const entities = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from('bcdefghij', (letter, at) => `<!ENTITY ${letter} "${`&${'abcdefghi'[at]};`.repeat(10)}">`).join('')}]>`;

  it.each<[string, string, string]>([
    ['entities in a sheet', 'xl/worksheets/sheet1.xml', `${entities}${GOOD}`],
    ['entities in the workbook', 'xl/workbook.xml', `${entities}<workbook/>`],
    [
      'an entity of another file',
      'xl/worksheets/sheet1.xml',
      `<!DOCTYPE x SYSTEM "file:///etc/passwd">${GOOD}`,
    ],
    ['elements in elements in elements', 'xl/worksheets/sheet1.xml', '<a>'.repeat(100_000)],
    ['a sheet that ends in the middle', 'xl/worksheets/sheet1.xml', GOOD.slice(0, -30)],
    ['bytes that are no text', 'xl/worksheets/sheet1.xml', GOOD],
  ])('%s', async (what, path, xml) => {
    const parts: Record<string, string | Uint8Array> = { ...workbookParts({ Sheet1: GOOD }), [path]: xml };
    if (what.startsWith('bytes'))
      parts[path] = Uint8Array.from([...strToU8(xml).subarray(0, 200), 0xff, 0xfe]);
    expect(await refusalsOf('contacts.xlsx', pack(parts))).toEqual(['damaged']);
  });

  it('a formula in a text is a text, and stays one in a copy', async () => {
    const rows = [
      ['case_id', 'contact_phone_number'],
      ['=cmd|"/c calc"!A1', '=0712345678'],
    ];
    const copy = await copyOf(fileOf('contacts.xlsx', xlsxFile(rows)), { project: { countries: ['KE'] } });
    expect(copy.bytes.length).toBeGreaterThan(0);
    expect(new TextDecoder().decode(copy.bytes)).not.toContain('<f>');
  });
});

describe('sizes', () => {
  it('16,384 columns', async () => {
    const header = Array.from(
      { length: 16_384 },
      (_, at) => `<c r="${columnLetters(at + 1)}1" t="inlineStr"><is><t>p${at}</t></is></c>`,
    );
    const xml = GOOD.replace(/<dimension[^>]*>/, '').replace(
      /<sheetData>.*<\/sheetData>/,
      `<sheetData><row r="1">${header.join('')}</row></sheetData>`,
    );
    expect(await refusalsOf('wide.xlsx', workbook({ 'xl/worksheets/sheet1.xml': xml }))).toEqual([
      'too-many-columns',
    ]);
    const csv = `${Array.from({ length: 16_384 }, (_, at) => `p${at}`).join(',')}\n`;
    expect(await refusalsOf('wide.csv', strToU8(csv))).toEqual(['too-many-columns']);
  });

  it('a cell of 10 MB', async () => {
    const cell = 'x'.repeat(10 * 1024 * 1024);
    for (const text of [`case_id,note\nc1,${cell}\n`, `case_id,note\nc1,"${cell}"\n`]) {
      const { report } = await checkCsvText(text);
      expect(report.refusals[0]).toMatchObject({ code: 'cell-too-long', row: 2 });
    }
    const { report, rows } = await check(
      fileOf(
        'long.xlsx',
        xlsxFile([
          ['case_id', 'contact_phone_number', 'note'],
          ['c1', '254712345678', cell],
        ]),
      ),
    );
    expect(report.refusals).toEqual([]);
    expect(rows[0]?.contact.contact_phone_number).toBe('254712345678');
  });

  it('200,000 sheets', async () => {
    const names = Array.from(
      { length: 200_000 },
      (_, at) => `<sheet name="s${at}" sheetId="${at + 1}" r:id="rId1"/>`,
    );
    const parts = workbookParts({ Sheet1: GOOD });
    parts['xl/workbook.xml'] = (parts['xl/workbook.xml'] ?? '').replace(
      /<sheets>.*<\/sheets>/,
      `<sheets>${names.join('')}</sheets>`,
    );
    const { report, rows } = await check(fileOf('many.xlsx', pack(parts)));
    expect(report.refusals).toEqual([]);
    expect(rows).toHaveLength(1);
  });

  it('rows far below each other are not filled up', async () => {
    const xml = GOOD.replace('<row r="2">', '<row r="99999999">').replace(/<dimension[^>]*>/, '');
    const { rows } = await check(fileOf('far.xlsx', workbook({ 'xl/worksheets/sheet1.xml': xml })));
    expect(rows).toEqual([]);
  });
});

describe('old Excel files', () => {
  /** The file with a long changed. */
  function withLong(at: number, value: number): Uint8Array {
    const bytes = Uint8Array.from(XLS);
    new DataView(bytes.buffer).setInt32(at, value, true);
    return bytes;
  }

  it('a chain of sectors that runs in a circle', async () => {
    const view = new DataView(XLS.buffer, XLS.byteOffset, XLS.length);
    const table = 512 + view.getInt32(76, true) * 512;
    const bytes = Uint8Array.from(XLS);
    const copy = new DataView(bytes.buffer);
    for (let sector = 0; sector < 128; sector += 1) copy.setInt32(table + sector * 4, 0, true);
    expect(await refusalsOf('circle.xls', bytes)).toEqual(['damaged']);
  });

  it.each<[string, Uint8Array]>([
    ['a directory outside of the file', withLong(48, 1_000_000)],
    [
      'a list of sectors that runs in a circle',
      (() => {
        const bytes = withLong(68, 1);
        new DataView(bytes.buffer).setInt32(72, 1, true);
        new DataView(bytes.buffer).setInt32(512 + 512 + 508, 1, true);
        return bytes;
      })(),
    ],
    ['half of a file', XLS.subarray(0, XLS.length / 2)],
    ['its first bytes', XLS.subarray(0, 600)],
    [
      'sectors of an impossible size',
      (() => {
        const bytes = Uint8Array.from(XLS);
        bytes[30] = 40;
        return bytes;
      })(),
    ],
  ])('%s', async (_, bytes) => {
    expect(await refusalsOf('damaged.xls', bytes)).toEqual(['damaged']);
  });

  it('whatever byte is wrong, there is an answer', async () => {
    let seed = 1;
    const draw = (below: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return (seed >>> 8) % below;
    };
    for (let round = 0; round < 150; round += 1) {
      for (const [name, whole] of [
        ['contacts.xls', XLS],
        ['contacts.xlsx', XLSX],
      ] as const) {
        const bytes = Uint8Array.from(whole);
        for (let count = 0; count < 8; count += 1) bytes[draw(bytes.length)] = draw(256);
        const { report } = await check(fileOf(name, bytes));
        expect(report.summary.rows).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('an Excel file of today under the old name, and the other way round', async () => {
    expect(await refusalsOf('new.xls', XLSX)).toEqual(['not-a-workbook']);
    expect(await refusalsOf('old.xlsx', XLS)).toContain('not-a-workbook');
    expect(await refusalsOf('new.csv', XLSX)).toContain('file-type');
    const behind = Buffer.concat([Buffer.from('id,name\n1,a\n'), XLSX]);
    expect(await refusalsOf('behind.xlsx', behind)).toEqual([]);
    expect(await refusalsOf('behind.csv', behind)).not.toEqual([]);
  });
});
