/** Made files of contacts, as a national project has them. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { ZipWriter } from '../../src/sheet/xlsx/zip-writer.ts';

const NAMES = [
  'Amina Otieno',
  '"Otieno, Amina"',
  'John Mwangi',
  'Zawadi Njeri',
  '"Kamau, Peter"',
  'Fatuma Ali',
  'Grace Wanjiru',
  'Esther Akinyi',
];
const VILLAGES = ['Kisumu', 'Kakamega East', 'Lodwar', 'Mombasa', 'Nyeri Town'];
const HEADER =
  'case_id,name,village,dob,contact_phone_number,contact_phone_number_is_verified,commcare_email_address,time_zone,language_code,contact_backend_id';

/** Which numbers a row has: one in a hundred has lost its country code, or belongs to a row before it. */
function numberOf(index: number): string {
  // Of the row two before it, which is one of the good ones.
  const owner = index % 100 === 18 ? index - 2 : index;
  const digits = String(10_000_000 + ((owner * 7919) % 89_999_999));
  return index % 100 === 17 ? `07${digits}` : `2547${digits}`;
}

class Draw {
  private seed = 1;

  below(limit: number): number {
    this.seed = (Math.imul(this.seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    // The lower bits come again after a few thousand draws, and with them the ids of cases.
    return Math.floor((this.seed / 0x80000000) * limit);
  }

  hex(length: number): string {
    let text = '';
    while (text.length < length) text += this.below(16).toString(16);
    return text;
  }
}

function cellsOf(index: number, draw: Draw): string[] {
  return [
    `${draw.hex(8)}-${draw.hex(4)}-4${draw.hex(3)}-a${draw.hex(3)}-${draw.hex(12)}`,
    NAMES[draw.below(NAMES.length)] ?? '',
    VILLAGES[draw.below(VILLAGES.length)] ?? '',
    `19${10 + draw.below(90)}-0${1 + draw.below(9)}-1${draw.below(10)}`,
    numberOf(index),
    '1',
    draw.below(4) === 0 ? `user${index}@example.org` : '',
    'Africa/Nairobi',
    draw.below(2) === 0 ? 'en' : 'sw',
    '',
  ];
}

/** Writes a CSV file of so many rows. */
export async function writeCsvFile(path: string, rows: number): Promise<void> {
  const stream = createWriteStream(path);
  const draw = new Draw();
  let text = `${HEADER}\n`;
  for (let index = 0; index < rows; index += 1) {
    text += `${cellsOf(index, draw).join(',')}\n`;
    if (text.length < 1 << 20) continue;
    if (!stream.write(text)) await once(stream, 'drain');
    text = '';
  }
  stream.end(text);
  await finished(stream);
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** An Excel file of so many rows as Excel writes it: texts are shared, numbers are numbers. */
export function excelFile(rows: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new ZipWriter((bytes) => pieces.push(bytes));
  const encoder = new TextEncoder();
  const texts = new Map<string, number>();
  const draw = new Draw();
  const shared = (text: string): number => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, texts.size);
    return texts.size - 1;
  };
  const sheet = zip.begin('xl/worksheets/sheet1.xml');
  sheet.write(encoder.encode(`<worksheet xmlns="${MAIN}"><dimension ref="A1:J${rows + 1}"/><sheetData>`));
  const row = (cells: readonly string[], at: number): string =>
    `<row r="${at}" spans="1:10">${cells
      .map((cell, column) => {
        const address = `${'ABCDEFGHIJ'[column]}${at}`;
        if (cell === '') return `<c r="${address}" s="1"/>`;
        return /^\d+$/.test(cell)
          ? `<c r="${address}"><v>${Number(cell)}</v></c>`
          : `<c r="${address}" t="s"><v>${shared(cell.replaceAll('"', ''))}</v></c>`;
      })
      .join('')}</row>`;
  let xml = row(HEADER.split(','), 1);
  for (let index = 0; index < rows; index += 1) {
    xml += row(cellsOf(index, draw), index + 2);
    if (xml.length < 1 << 20) continue;
    sheet.write(encoder.encode(xml));
    xml = '';
  }
  sheet.write(encoder.encode(`${xml}</sheetData></worksheet>`));
  sheet.end();
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/xl/workbook.xml" ContentType="${OFFICE}.sheet.main+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${OFFICE}.sharedStrings+xml"/></Types>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${[...texts.keys()].map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
  };
  for (const [name, part] of Object.entries(parts)) zip.add(name, encoder.encode(part));
  zip.end();
  return Buffer.concat(pieces);
}
