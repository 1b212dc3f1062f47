/** Texts in the records of a workbook: Excel 97 and later store UTF-16 or its lower half, Excel 5 and 95 a code page. */
import { TextPieces } from '../text/decode.ts';
import { XlsProblem, type XlsRecord } from './records.ts';

const IS_WIDE = 0x01;
const HAS_PHONETIC = 0x04;
const HAS_RUNS = 0x08;
/** [MS-XLS] 2.5.240: a phonetic part may lie behind the text. */
const RUN = 4;
const SLICE = 8192;

function wide(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8));
  return text;
}

function narrow(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += SLICE)
    text += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  return text;
}

/** A text of a known number of characters behind its length and options. */
export function readText({ data, view }: XlsRecord, at: number, lengthBytes: 1 | 2): string {
  const length = lengthBytes === 1 ? view.getUint8(at) : view.getUint16(at, true);
  if (length === 0) return '';
  let start = at + lengthBytes;
  const options = view.getUint8(start);
  start += 1;
  if (options & HAS_RUNS) start += 2;
  if (options & HAS_PHONETIC) start += 4;
  return options & IS_WIDE
    ? wide(data.subarray(start, start + length * 2))
    : narrow(data.subarray(start, start + length));
}

/** A text of Excel 5 or 95. Letters that are not in the code page of the West cannot be told, and matter to no number. */
export function readByteText({ data, view }: XlsRecord, at: number, lengthBytes: 1 | 2): string {
  const length = lengthBytes === 1 ? view.getUint8(at) : view.getUint16(at, true);
  const start = at + lengthBytes;
  return new TextPieces('windows-1252').push(data.subarray(start, start + length)) ?? '';
}

/** The text of a STRING record, which may go on in CONTINUE records, each with options of its own. */
export function readLongText(first: XlsRecord, next: () => XlsRecord): string {
  const length = first.view.getUint16(0, true);
  let text = '';
  for (let record = first, at = 2; ; record = next(), at = 0) {
    const options = record.data[at] ?? 0;
    const rest = record.data.subarray(at + 1);
    text += options & IS_WIDE ? wide(rest) : narrow(rest);
    if (text.length >= length) return text.slice(0, length);
  }
}

/** Reads bytes over the borders of records. */
class SharedBytes {
  private part = 0;
  private at: number;
  private readonly parts: readonly Uint8Array[];

  constructor(parts: readonly Uint8Array[], at: number) {
    this.parts = parts;
    this.at = at;
  }

  private get current(): Uint8Array {
    const part = this.parts[this.part];
    if (!part) throw new XlsProblem('damaged', 'the table of texts ends too early');
    return part;
  }

  private advance(): void {
    this.part += 1;
    this.at = 0;
  }

  byte(): number {
    while (this.at >= this.current.length) this.advance();
    this.at += 1;
    return this.current[this.at - 1] ?? 0;
  }

  short(): number {
    return this.byte() | (this.byte() << 8);
  }

  long(): number {
    return this.short() + this.short() * 65_536;
  }

  skip(count: number): void {
    for (let left = count; left > 0; ) {
      while (this.at >= this.current.length) this.advance();
      const step = Math.min(left, this.current.length - this.at);
      this.at += step;
      left -= step;
    }
  }

  /** Characters; where a record ends within them the next begins with options of its own. */
  characters(count: number, options: number): string {
    let text = '';
    let isWide = (options & IS_WIDE) !== 0;
    while (text.length < count) {
      if (this.at >= this.current.length) {
        this.advance();
        isWide = (this.byte() & IS_WIDE) !== 0;
      }
      const size = isWide ? 2 : 1;
      const available = Math.min(Math.floor((this.current.length - this.at) / size), count - text.length);
      if (available <= 0) throw new XlsProblem('damaged', 'a text is cut within a letter');
      const bytes = this.current.subarray(this.at, this.at + available * size);
      text += isWide ? wide(bytes) : narrow(bytes);
      this.at += available * size;
    }
    return text;
  }
}

/** The texts that cells share: an SST record and the CONTINUE records behind it. */
export function readSharedTexts(parts: readonly Uint8Array[]): string[] {
  const [first] = parts;
  if (!first || first.length < 8) throw new XlsProblem('damaged', 'the table of texts ends too early');
  const count = new DataView(first.buffer, first.byteOffset, first.byteLength).getInt32(4, true);
  const bytes = new SharedBytes(parts, 8);
  const texts: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const length = bytes.short();
    const options = bytes.byte();
    const runs = options & HAS_RUNS ? bytes.short() : 0;
    const phonetic = options & HAS_PHONETIC ? bytes.long() : 0;
    texts.push(bytes.characters(length, options));
    bytes.skip(runs * RUN + phonetic);
  }
  return texts;
}
