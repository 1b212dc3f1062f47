import { describe, expect, it } from 'vitest';
import { sniffLayout } from '../../src/sheet/csv/delimiter.ts';
import { type Encoding, sniffEncoding, TextPieces } from '../../src/sheet/text/decode.ts';
import { check, checkCsvText, fileOf } from './files.ts';
import { xlsxFile } from './xlsx-file.ts';

function utf16(text: string, isBig: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), !isBig);
  return bytes;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('encodings', () => {
  it.each<[string, Uint8Array, Encoding, boolean]>([
    ['UTF-8', utf8('id,name\n1,Zoë\n'), 'utf-8', false],
    ["Excel's CSV UTF-8", utf8('\ufeffid,name\n'), 'utf-8', true],
    ["Excel's Unicode text", utf16('\ufeffid\tname\n', false), 'utf-16le', true],
    ['UTF-16, big end first', utf16('\ufeffid,name\n', true), 'utf-16be', true],
    ['UTF-16 without a mark', utf16('id,name\n1,Amina\n', false), 'utf-16le', false],
    ['UTF-16, big end first, without a mark', utf16('id,name\n1,Amina\n', true), 'utf-16be', false],
  ])('%s', (_, bytes, encoding, mark) => {
    expect(sniffEncoding(bytes)).toEqual({ encoding, mark });
  });

  it('a byte that is no UTF-8 is noticed, wherever it stands', () => {
    const pieces = new TextPieces('utf-8');
    expect(pieces.push(utf8('id,name\n'))).toBe('id,name\n');
    expect(pieces.push(new Uint8Array([0x31, 0x2c, 0x5a, 0x6f, 0xeb, 0x0a]))).toBeNull();
  });

  it('a letter may be cut between two pieces', () => {
    const bytes = utf8('Zoë');
    const pieces = new TextPieces('utf-8');
    expect(`${pieces.push(bytes.subarray(0, 3))}${pieces.push(bytes.subarray(3))}${pieces.end()}`).toBe(
      'Zoë',
    );
  });

  it('windows-1252 has letters where Latin-1 has none', () => {
    expect(new TextPieces('windows-1252').push(new Uint8Array([0x80, 0x92, 0xeb]))).toBe('€’ë');
  });

  it('every line end is one, also where it is cut', () => {
    const pieces = new TextPieces('utf-8');
    const text = ['a\r', '\nb\r', 'c\n', '\r'].map((part) => pieces.push(utf8(part))).join('');
    expect(text + pieces.end()).toBe('a\nb\nc\n\n');
  });
});

describe('delimiters', () => {
  it.each([
    ['id,phone,name\n1,0712,x\n', ','],
    ['id;phone;name\n1;0712;x\n2;0713;y, z\n', ';'],
    ['id\tphone\n1\t0712\n', '\t'],
    ['id|phone\n1|0712\n', '|'],
    ['phone\n0712;0713\n', ','],
    ['id,"a;b;c;d",x\n1,2,3\n', ','],
    ['id;"a,b,c,d";x\n1;2;3\n', ';'],
  ])('%j', (text, delimiter) => {
    expect(sniffLayout(text)).toEqual({ delimiter, separatorLine: 0 });
  });

  it("Excel's own line names it", () => {
    expect(sniffLayout('sep=;\nid;phone\n')).toEqual({ delimiter: ';', separatorLine: 6 });
  });
});

describe('a file that comes byte by byte', () => {
  it.each([
    [
      'a mark',
      new TextEncoder().encode('\ufeffcase_id,contact_phone_number\nc1,254712345678\n'),
      'byte-order-mark',
    ],
    ['UTF-16', utf16('case_id,contact_phone_number\nc1,254712345678\n', false), 'utf-16'],
  ])('%s is known', async (_, bytes, code) => {
    const { report, rows } = await check(fileOf('contacts.csv', bytes, 1));
    expect(report.refusals.map((refusal) => refusal.code)).toEqual([code]);
    expect(rows.map(({ contact }) => contact.contact_phone_number)).toEqual(['254712345678']);
  });

  it('a workbook is one', async () => {
    const { report } = await check(fileOf('contacts.xlsx', xlsxFile([['case_id'], ['c1']]), 1));
    expect(report).toMatchObject({ kind: 'xlsx', refusals: [] });
  });
});

describe('a file without any cell', () => {
  it.each(['\n\n', '\r\n\r\n', '\n\n\n'])('%j has no header; its lines differ from none', async (text) => {
    const { report } = await checkCsvText(text);
    expect(report.refusals.map(({ code }) => code)).toEqual(['no-rows']);
  });

  it('an empty line before the header is one', async () => {
    const { report } = await checkCsvText('\ncase_id,language_code\nc1,sw\n');
    expect(report.refusals).toMatchObject([{ code: 'empty-line', row: 1 }]);
  });
});
