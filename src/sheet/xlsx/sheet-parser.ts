/** The rows of a worksheet's XML, as openpyxl's `WorkSheetParser` tells them one by one. */
import { readInteger } from '../python/number-text.ts';
import { readAddress, readRangeEnd } from './cell-address.ts';
import type { RawCell } from './cell-value.ts';
import { TextCollector } from './text-collector.ts';
import { XmlProblem, XmlReader } from './xml.ts';

/** A row with the cells that stand in it, in the order of the file. */
export interface RawRow {
  readonly row: number;
  readonly cells: ReadonlyArray<RawCell & { readonly column: number }>;
}

/** What a sheet says of its size before its data; null where it says nothing. */
export interface Dimension {
  readonly columns: number | null;
  readonly rows: number | null;
}

const MOST_COLUMNS = 18_278;

/** Excel's largest sheet has 16,384 columns; openpyxl takes three letters. */
function columnOf(address: string): { column: number } {
  const read = readAddress(address);
  if (!read || read.column > MOST_COLUMNS) throw new XmlProblem(`${address} is no address of a cell`);
  return read;
}

/** openpyxl's `parse_row`: whole numbers, also written as `7.0`. */
function rowNumber(text: string): number {
  const whole = readInteger(text);
  const value = whole === null ? Number(text) : Number(whole);
  if (!Number.isInteger(value)) throw new XmlProblem(`${text} is no number of a row`);
  return value;
}

export class SheetParser {
  dimension: Dimension = { columns: null, rows: null };
  private readonly reader: XmlReader;
  private readonly collector = new TextCollector();
  private ready: RawRow[] = [];
  private row = 0;
  private column = 0;
  private cells: (RawCell & { column: number })[] = [];
  private hasDataBegun = false;
  private inRow = false;
  private type = 'n';
  private style = 0;
  private text: string | null = null;
  /** Inside the cell: `v`, `is`, or another element. */
  private inside: string | null = null;

  constructor() {
    this.reader = new XmlReader({
      open: (name, attributes) => this.open(name, attributes),
      close: (name) => this.close(name),
      text: (content) => this.content(content),
    });
  }

  /** The rows that end in these bytes. @throws XmlProblem */
  push(bytes: Uint8Array): RawRow[] {
    this.ready = [];
    this.reader.push(bytes);
    return this.ready;
  }

  /** @throws XmlProblem when the document is not whole */
  end(): void {
    this.reader.end();
  }

  private open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.inside !== null) {
      this.collector.open(name);
      return;
    }
    switch (name) {
      case 'c':
        if (this.inRow) this.openCell(attributes);
        return;
      case 'v':
      case 'is':
        if (!this.inRow) return;
        this.inside = name;
        if (name === 'v') this.text = '';
        else this.collector.start();
        return;
      case 'row':
        this.row = attributes.r === undefined ? this.row + 1 : rowNumber(attributes.r);
        this.column = 0;
        this.cells = [];
        this.inRow = true;
        return;
      case 'sheetData':
        this.hasDataBegun = true;
        return;
      case 'dimension': {
        if (this.hasDataBegun) return;
        const end = readRangeEnd(attributes.ref ?? '');
        if (!end) throw new XmlProblem(`${attributes.ref ?? ''} is no range of cells`);
        this.dimension = { columns: end.column, rows: end.row };
      }
    }
  }

  private openCell({ r: address, t: type, s: style }: Readonly<Record<string, string>>): void {
    this.column = address === undefined ? this.column + 1 : columnOf(address).column;
    this.type = type ?? 'n';
    this.style = style === undefined ? 0 : Number(style);
    this.text = null;
  }

  private close(name: string): void {
    if (this.inside !== null) {
      if (name !== this.inside) this.collector.close(name);
      else {
        if (name === 'is') this.text = this.type === 'inlineStr' ? this.collector.take() : this.text;
        this.inside = null;
      }
      return;
    }
    if (name === 'c' && this.inRow) {
      this.cells.push({ column: this.column, type: this.type, style: this.style, text: this.text });
    } else if (name === 'row') {
      this.inRow = false;
      this.ready.push({ row: this.row, cells: this.cells });
    }
  }

  private content(content: string): void {
    if (this.inside === 'v') {
      if (this.text !== null && this.type !== 'inlineStr') this.text += content;
    } else if (this.inside === 'is') this.collector.text(content);
  }
}
