/** The records of a workbook's stream ([MS-XLS]): each a type, a length and its bytes. */

/** A stream that is no workbook of Excel 5 to 2003, or a damaged one. */
export class XlsProblem extends Error {
  readonly code: 'damaged' | 'encrypted' | 'too-old';

  constructor(code: XlsProblem['code'], message: string) {
    super(message);
    this.code = code;
  }
}

export const TYPES = {
  formula: 0x0006,
  eof: 0x000a,
  continue: 0x003c,
  filepass: 0x002f,
  codepage: 0x0042,
  boundsheet: 0x0085,
  datemode: 0x0022,
  mulrk: 0x00bd,
  rstring: 0x00d6,
  xf: 0x00e0,
  sst: 0x00fc,
  labelsst: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  boolerr: 0x0205,
  string: 0x0207,
  array: 0x0221,
  table: 0x0236,
  formula3: 0x0206,
  formula4: 0x0406,
  format: 0x041e,
  shrfmla: 0x04bc,
  rk: 0x027e,
  bof: 0x0809,
} as const;

export interface XlsRecord {
  readonly type: number;
  readonly data: Uint8Array;
  readonly view: DataView;
}

export class RecordReader {
  private at: number;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  /** The next record. @throws XlsProblem at the end of the stream */
  next(): XlsRecord {
    const { bytes, at } = this;
    if (at < 0 || at + 4 > bytes.length) throw new XlsProblem('damaged', 'the workbook ends too early');
    const type = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    const length = (bytes[at + 2] ?? 0) | ((bytes[at + 3] ?? 0) << 8);
    if (at + 4 + length > bytes.length) throw new XlsProblem('damaged', 'the workbook ends too early');
    this.at = at + 4 + length;
    const data = bytes.subarray(at + 4, this.at);
    return { type, data, view: new DataView(data.buffer, data.byteOffset, data.byteLength) };
  }

  /** The next record if it is of this type. */
  nextIf(type: number): XlsRecord | null {
    const { at, bytes } = this;
    const isNext = at + 4 <= bytes.length && ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)) === type;
    return isNext ? this.next() : null;
  }
}
