import { errorValue, typed, type Value } from '../importer/value.ts';
import { floatText } from '../python/number-text.ts';
import { type CellCrash, crash, FullRow, isCrash, type SourceRow } from '../row.ts';
import { readBeginning, WORKSHEET, type Xls, type XlsSheet } from './read-xls.ts';
import { RecordReader, TYPES, XlsProblem, type XlsRecord } from './records.ts';
import { xlsSerialValue } from './serial.ts';
import { readByteText, readLongText, readText } from './texts.ts';

const SPECIAL_RESULT = 0xffff;

/** A number of 30 bits: a whole one or the upper half of a float, perhaps a hundredth of it. */
function readRk(view: DataView, at: number): number {
  const bits = view.getInt32(at, true);
  const isHundredth = (bits & 1) !== 0;
  let value: number;
  if (bits & 2) value = bits >> 2;
  else {
    const float = new DataView(new ArrayBuffer(8));
    float.setInt32(4, bits & ~3, true);
    value = float.getFloat64(0, true);
  }
  return isHundredth ? value / 100 : value;
}

/** Errors by their numbers ([MS-XLS] 2.5.10). */
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

function plainNumber(value: number): Value {
  return typed('number', Number.isInteger(value) ? BigInt(value).toString() : floatText(value), value !== 0);
}

/** Puts the cells of a sheet into rows. */
class SheetCells {
  readonly rows: Value[][] = [];
  /** The first cell of each row at which HQ fails. */
  readonly crashes: (CellCrash | undefined)[] = [];
  width = 0;
  private readonly xls: Xls;
  private readonly reader: RecordReader;

  constructor(xls: Xls, reader: RecordReader) {
    this.xls = xls;
    this.reader = reader;
  }

  private put(row: number, column: number, value: Value): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column] = value;
    this.width = Math.max(this.width, column + 1);
  }

  private number(value: number, style: number): Value | CellCrash {
    const kind = this.xls.styles[style];
    if (kind === undefined) throw new XlsProblem('damaged', 'a cell has a style that does not exist');
    if (kind === 'date') return xlsSerialValue(value, this.xls.is1904);
    if (!Number.isFinite(value)) return crash('OverflowError', 'import');
    // xlrd hands over a float; HQ makes it an integer where the format is known to be that of a number.
    return kind === 'number' ? plainNumber(value) : typed('number', floatText(value), value !== 0);
  }

  private putNumber(row: number, column: number, number: number, style: number): void {
    const value = this.number(number, style);
    if (isCrash(value)) this.crashes[row] ??= value;
    // What HQ fails at is still what stands in the cell.
    this.put(row, column, isCrash(value) ? plainNumber(number) : value);
  }

  private text(record: XlsRecord, at: number): string {
    return this.xls.isUnicode ? readText(record, at, 2) : readByteText(record, at, 2);
  }

  add(record: XlsRecord): void {
    const { view } = record;
    const place = (): [number, number, number] => [
      view.getUint16(0, true),
      view.getUint16(2, true),
      view.getUint16(4, true),
    ];
    switch (record.type) {
      case TYPES.number: {
        const [row, column, style] = place();
        this.putNumber(row, column, view.getFloat64(6, true), style);
        return;
      }
      case TYPES.rk: {
        const [row, column, style] = place();
        this.putNumber(row, column, readRk(view, 6), style);
        return;
      }
      case TYPES.mulrk: {
        const [row, first] = place();
        const last = view.getUint16(record.data.length - 2, true);
        for (let column = first, at = 4; column <= last; column += 1, at += 6)
          this.putNumber(row, column, readRk(view, at + 2), view.getUint16(at, true));
        return;
      }
      case TYPES.labelsst: {
        const [row, column] = place();
        const text = this.xls.texts[view.getInt32(6, true)];
        if (text === undefined) throw new XlsProblem('damaged', 'a cell has a text that does not exist');
        this.put(row, column, text);
        return;
      }
      case TYPES.label:
      case TYPES.rstring: {
        const [row, column] = place();
        this.put(row, column, this.text(record, 6));
        return;
      }
      case TYPES.boolerr: {
        const [row, column] = place();
        this.put(row, column, truthOrError(view.getUint8(6), view.getUint8(7) !== 0));
        return;
      }
      case TYPES.formula:
      case TYPES.formula3:
      case TYPES.formula4:
        this.addFormula(record);
    }
  }

  /** The result that the workbook keeps of a formula. */
  private addFormula({ view }: XlsRecord): void {
    const [row, column, style] = [view.getUint16(0, true), view.getUint16(2, true), view.getUint16(4, true)];
    if (view.getUint16(12, true) !== SPECIAL_RESULT) {
      this.putNumber(row, column, view.getFloat64(6, true), style);
      return;
    }
    switch (view.getUint8(6)) {
      case 0:
        this.put(row, column, this.formulaText());
        return;
      case 1:
      case 2:
        this.put(row, column, truthOrError(view.getUint8(8), view.getUint8(6) === 2));
        return;
      case 3:
        this.put(row, column, '');
        return;
      default:
        throw new XlsProblem('damaged', 'a formula has a result of no known kind');
    }
  }

  /** A text stands in the next record, behind that of a shared formula if there is one. */
  private formulaText(): string {
    let record = this.reader.next();
    if (record.type === TYPES.shrfmla || record.type === TYPES.array || record.type === TYPES.table)
      record = this.reader.next();
    if (record.type !== TYPES.string) throw new XlsProblem('damaged', 'the text of a formula is missing');
    if (!this.xls.isUnicode) return readByteText(record, 0, 2);
    return readLongText(record, () => {
      const next = this.reader.nextIf(TYPES.continue);
      if (!next) throw new XlsProblem('damaged', 'the text of a formula is cut');
      return next;
    });
  }
}

/** Errors are told by their number: 42 is #N/A. */
function truthOrError(value: number, isError: boolean): Value {
  if (isError) return errorValue(String(value), ERRORS[value] ?? '#N/A', value !== 0);
  return value === 0 ? typed('boolean', 'False', false) : typed('boolean', 'True');
}

/**
 * All rows of a sheet, header first; every row is as wide as the widest.
 * @throws XlsProblem, RangeError on a record that is too short
 */
export function xlsRows(xls: Xls, { offset }: XlsSheet): SourceRow[] {
  const reader = new RecordReader(xls.stream, offset);
  readBeginning(reader.next(), WORKSHEET);
  const sheet = new SheetCells(xls, reader);
  for (let record = reader.next(); record.type !== TYPES.eof; record = reader.next()) sheet.add(record);
  const { width } = sheet;
  return sheet.rows.map(
    (cells, index) => new FullRow({ row: index + 1, cells, width, crash: sheet.crashes[index] }),
  );
}
