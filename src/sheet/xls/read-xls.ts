/** An xls file as HQ's importer reads it: `workbook_reading/adapters/xls.py` over xlrd. Excel 5 to 2003. */
import { CompoundFile } from './compound-file.ts';
import { formatKind, type NumberKind } from './number-format.ts';
import { RecordReader, TYPES, XlsProblem, type XlsRecord } from './records.ts';
import { readByteText, readSharedTexts, readText } from './texts.ts';

export interface XlsSheet {
  readonly name: string;
  /** Where its records begin in the stream. */
  readonly offset: number;
}

/** What the sheets of a workbook have in common. */
export interface Xls {
  readonly stream: Uint8Array;
  /** The worksheets in the order of their tabs; hidden ones too, charts not. */
  readonly sheets: readonly XlsSheet[];
  readonly texts: readonly string[];
  /** How numbers of each cell style are taken. */
  readonly styles: readonly NumberKind[];
  readonly is1904: boolean;
  /** Excel 97 and later: texts are Unicode. */
  readonly isUnicode: boolean;
}

const GLOBALS = 0x0005;
export const WORKSHEET = 0x0010;
const UNICODE_VERSION = 0x0600;
const BYTE_VERSION = 0x0500;
const WORKSHEET_TAB = 0;

/** Whether a stream begins with what is asked for. @throws XlsProblem */
export function readBeginning(record: XlsRecord, kind: number): number {
  const isBof = record.type === TYPES.bof && record.data.length >= 4;
  if (!isBof) {
    const isOld = (record.type & 0xff) === 0x09;
    throw new XlsProblem(isOld ? 'too-old' : 'damaged', 'the workbook does not begin as one');
  }
  if (record.view.getUint16(2, true) !== kind) throw new XlsProblem('damaged', 'the stream is no workbook');
  return record.view.getUint16(0, true);
}

/** The stream of the workbook in its file. */
function workbookStream(bytes: Uint8Array): Uint8Array {
  const file = new CompoundFile(bytes);
  const stream = file.stream('Workbook') ?? file.stream('Book');
  if (stream) return stream;
  throw file.has('EncryptedPackage')
    ? new XlsProblem('encrypted', 'the file is protected by a password')
    : new XlsProblem('damaged', 'there is no workbook in the file');
}

/**
 * Reads what comes before the sheets.
 * @throws CompoundFileProblem, XlsProblem, RangeError on a record that is too short
 */
export function openXls(bytes: Uint8Array): Xls {
  const stream = workbookStream(bytes);
  const reader = new RecordReader(stream);
  const version = readBeginning(reader.next(), GLOBALS);
  if (version !== UNICODE_VERSION && version !== BYTE_VERSION)
    throw new XlsProblem('too-old', 'the workbook is older than Excel 5');
  const isUnicode = version === UNICODE_VERSION;
  const sheets: XlsSheet[] = [];
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let texts: readonly string[] = [];
  let is1904 = false;
  for (let record = reader.next(); record.type !== TYPES.eof; record = reader.next()) {
    const { view } = record;
    switch (record.type) {
      case TYPES.filepass:
        throw new XlsProblem('encrypted', 'the file is protected by a password');
      case TYPES.datemode:
        is1904 = view.getUint16(0, true) === 1;
        break;
      case TYPES.boundsheet:
        if (view.getUint8(5) === WORKSHEET_TAB)
          sheets.push({
            name: isUnicode ? readText(record, 6, 1) : readByteText(record, 6, 1),
            offset: view.getInt32(0, true),
          });
        break;
      case TYPES.format:
        codes.set(view.getUint16(0, true), isUnicode ? readText(record, 2, 2) : readByteText(record, 2, 1));
        break;
      case TYPES.xf:
        formats.push(view.getUint16(2, true));
        break;
      case TYPES.sst:
        texts = readSharedTexts([record.data, ...continued(reader)]);
    }
  }
  const styles = formats.map((format) => formatKind(format, codes));
  return { stream, sheets, texts, styles, is1904, isUnicode };
}

function continued(reader: RecordReader): Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let record = reader.nextIf(TYPES.continue); record; record = reader.nextIf(TYPES.continue))
    parts.push(record.data);
  return parts;
}
