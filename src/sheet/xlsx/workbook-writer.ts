/** Writes a workbook of plain rows, sheet by sheet, without ever holding one. */
import { columnLetters } from './cell-address.ts';
import { escapeXml, textCell, utf8 } from './markup.ts';
import { type PartWriter, ZipWriter } from './zip-writer.ts';

/** A cell: a text, or what Excel should show as something else. */
export type WrittenCell =
  | null
  | string
  | { readonly kind: 'number' | 'boolean' | 'error'; readonly value: string }
  /** Days since 1900 as Excel counts them. */
  | { readonly kind: 'date' | 'date-time' | 'time'; readonly value: string };

/** A sheet that is being written. */
export interface SheetWriter {
  addRow(cells: readonly WrittenCell[]): void;
  end(): void;
}

/** Excel's largest sheet. */
export const MOST_ROWS = 1_048_576;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Rows that are put together before they are packed. */
const BATCH = 200;

/** Cell styles by their place: what is typed into a cell of text stays text. */
const STYLES = { plain: 0, text: 1, date: 2, 'date-time': 3, time: 4 } as const;

const STYLE_SHEET = `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/><numFmt numFmtId="166" formatCode="hh:mm:ss"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${[49, 164, 165, 166].map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`).join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function cellXml(cell: WrittenCell, address: string, isLast: boolean, textStyle: string | null): string {
  // The last cell of a row is written though it is empty: without it HQ would leave its property as it was.
  if (cell === null || cell === '') return isLast ? `<c r="${address}"/>` : '';
  if (typeof cell === 'string') return textCell(address, cell, textStyle);
  switch (cell.kind) {
    case 'number':
      return `<c r="${address}"><v>${escapeXml(cell.value)}</v></c>`;
    case 'boolean':
      return `<c r="${address}" t="b"><v>${cell.value === 'True' ? 1 : 0}</v></c>`;
    case 'error':
      return `<c r="${address}" t="e"><v>${escapeXml(cell.value)}</v></c>`;
    default:
      return `<c r="${address}" s="${STYLES[cell.kind]}"><v>${escapeXml(cell.value)}</v></c>`;
  }
}

const START = `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData>`;
const END = '</sheetData></worksheet>';

function rowXml(cells: readonly WrittenCell[], row: number, textStyle: string | null): string {
  let xml = '';
  for (const [index, cell] of cells.entries())
    xml += cellXml(cell, `${columnLetters(index + 1)}${row}`, index === cells.length - 1, textStyle);
  return `<row r="${row}">${xml}</row>`;
}

/** A whole sheet for a workbook whose styles are not ours: texts and numbers only. */
export function plainSheetXml(rows: ReadonlyArray<readonly WrittenCell[]>): string {
  return `${START}${rows.map((cells, index) => rowXml(cells, index + 1, null)).join('')}${END}`;
}

class RowsWriter implements SheetWriter {
  private readonly part: PartWriter;
  private batch = START;
  private row = 0;

  constructor(part: PartWriter) {
    this.part = part;
  }

  addRow(cells: readonly WrittenCell[]): void {
    this.row += 1;
    this.batch += rowXml(cells, this.row, String(STYLES.text));
    if (this.row % BATCH === 0) this.flush();
  }

  end(): void {
    this.batch += END;
    this.flush();
    this.part.end();
  }

  private flush(): void {
    this.part.write(utf8(this.batch));
    this.batch = '';
  }
}

export class WorkbookWriter {
  private readonly zip: ZipWriter;
  private readonly names: string[] = [];

  /** @param write takes the bytes of the file, in order */
  constructor(write: (bytes: Uint8Array) => void) {
    this.zip = new ZipWriter(write);
  }

  /** Begins a sheet; several may be written at the same time. Their tabs stand in the order in which they begin. */
  addSheet(name: string): SheetWriter {
    this.names.push(name);
    return new RowsWriter(this.zip.begin(`xl/worksheets/sheet${this.names.length}.xml`));
  }

  /** What the sheets have in common. @param names of the sheets, when they turned out to be others */
  end(): void {
    const types = this.names
      .map(
        (_, index) =>
          `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${OFFICE}.worksheet+xml"/>`,
      )
      .join('');
    const sheets = this.names
      .map(
        (name, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
      )
      .join('');
    const relations = this.names
      .map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`))
      .join('');
    const parts: Readonly<Record<string, string>> = {
      '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${OFFICE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${OFFICE}.styles+xml"/>${types}</Types>`,
      '_rels/.rels': relationships(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relationships(relations + relation('rIdStyles', 'styles', 'styles.xml')),
    };
    for (const [name, xml] of Object.entries(parts)) this.zip.add(name, utf8(DECLARATION + xml));
    this.zip.add('xl/styles.xml', utf8(STYLE_SHEET));
    this.zip.end();
  }
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
}

function relationships(inner: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
}
