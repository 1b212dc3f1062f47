/** The parts of a zip archive, found by its directory and unpacked piece by piece under limits. */
import { Inflate } from 'fflate';

export interface ZipEntry {
  readonly name: string;
  /** Where the local header stands. */
  readonly offset: number;
  /** Bytes in the archive. */
  readonly size: number;
  readonly method: number;
  readonly crc: number;
  /** Bytes when unpacked, as the archive says. */
  readonly original: number;
  readonly isEncrypted: boolean;
}

/** An archive that cannot be read, or must not be. */
export class ZipProblem extends Error {
  readonly code: 'not-a-zip' | 'damaged' | 'too-large' | 'encrypted';

  constructor(code: ZipProblem['code']) {
    super(code);
    this.code = code;
  }
}

const STORED = 0;
const DEFLATED = 8;
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_LOCATOR = 20;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;
const ZIP64_EXTRA = 1;
const MOST_ENTRIES = 300_000;
/** Unpacked at a time; DEFLATE makes at most 1032 bytes of one. */
const PIECE = 16 * 1024;
/** A million rows of ten columns are some 500 MB of XML. */
const LARGEST = 1024 * 1024 * 1024;
/** XML of sheets shrinks ten- to fiftyfold; what swells more than this, and is large, was made to do harm. */
const MOST_SWOLLEN = 300;
const LARGE = 64 * 1024 * 1024;

function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

export class Zip {
  readonly entries = new Map<string, ZipEntry>();
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  /** Bytes that stand before the archive, as in one that unpacks itself. */
  private shift = 0;

  /** @throws ZipProblem */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.readDirectory();
    } catch (error) {
      throw error instanceof RangeError ? new ZipProblem('damaged') : error;
    }
  }

  private long(at: number): number {
    return this.view.getUint32(at, true);
  }

  private short(at: number): number {
    return this.view.getUint16(at, true);
  }

  private huge(at: number): number {
    return this.long(at) + this.long(at + 4) * 2 ** 32;
  }

  private findEnd(): number {
    const first = Math.max(0, this.bytes.length - END_SIZE - LONGEST_COMMENT);
    for (let at = this.bytes.length - END_SIZE; at >= first; at -= 1)
      if (this.long(at) === END_SIGNATURE) return at;
    throw new ZipProblem('not-a-zip');
  }

  private readDirectory(): void {
    const end = this.findEnd();
    let count = this.short(end + 10);
    let size = this.long(end + 12);
    let offset = this.long(end + 16);
    let behind = end;
    if (offset === IN_ZIP64 || size === IN_ZIP64 || count === 0xffff) {
      const zip64 = this.huge(end - ZIP64_LOCATOR + 8);
      if (this.long(zip64) === ZIP64_END_SIGNATURE) {
        count = this.huge(zip64 + 32);
        size = this.huge(zip64 + 40);
        offset = this.huge(zip64 + 48);
        behind = zip64;
      }
    }
    this.shift = behind - size - offset;
    // Its beginning is missing: Python's zipfile calls it no archive either.
    if (this.shift < 0) throw new ZipProblem('not-a-zip');
    if (count > MOST_ENTRIES) throw new ZipProblem('too-large');
    for (let at = behind - size; at < behind; ) at = this.readEntry(at);
  }

  /** @returns where the next entry begins */
  private readEntry(at: number): number {
    if (this.long(at) !== ENTRY_SIGNATURE) throw new ZipProblem('damaged');
    const [nameLength, extraLength, commentLength] = [
      this.short(at + 28),
      this.short(at + 30),
      this.short(at + 32),
    ];
    const nameAt = at + 46;
    let size = this.long(at + 20);
    let offset = this.long(at + 42);
    let original = this.long(at + 24);
    const extraAt = nameAt + nameLength;
    for (let extra = extraAt; extra + 4 <= extraAt + extraLength; extra += 4 + this.short(extra + 2)) {
      if (this.short(extra) !== ZIP64_EXTRA) continue;
      let field = extra + 4;
      if (original === IN_ZIP64) {
        original = this.huge(field);
        field += 8;
      }
      if (size === IN_ZIP64) {
        size = this.huge(field);
        field += 8;
      }
      if (offset === IN_ZIP64) offset = this.huge(field);
    }
    const name = latin(this.bytes.subarray(nameAt, extraAt));
    this.entries.set(name, {
      name,
      offset: offset + this.shift,
      size,
      method: this.short(at + 10),
      crc: this.long(at + 16),
      original,
      isEncrypted: (this.short(at + 8) & 1) === 1,
    });
    return extraAt + extraLength + commentLength;
  }

  /** The packed bytes of an entry. */
  packed(entry: ZipEntry): Uint8Array {
    if (entry.offset + 30 > this.bytes.length) throw new ZipProblem('damaged');
    const start = entry.offset + 30 + this.short(entry.offset + 26) + this.short(entry.offset + 28);
    if (start + entry.size > this.bytes.length) throw new ZipProblem('damaged');
    return this.bytes.subarray(start, start + entry.size);
  }

  /**
   * The bytes of an entry, piece by piece. It stops as soon as more comes out than a workbook holds: what an archive
   * says of its own sizes proves nothing.
   * @throws ZipProblem
   */
  *unpack(entry: ZipEntry): Generator<Uint8Array, void, void> {
    if (entry.isEncrypted) throw new ZipProblem('encrypted');
    const packed = this.packed(entry);
    if (entry.method === STORED) {
      yield packed;
      return;
    }
    if (entry.method !== DEFLATED) throw new ZipProblem('damaged');
    let ready: Uint8Array[] = [];
    let size = 0;
    const inflate = new Inflate((piece) => {
      size += piece.length;
      ready.push(piece);
    });
    for (let from = 0; from < packed.length; from += PIECE) {
      try {
        inflate.push(packed.subarray(from, from + PIECE), from + PIECE >= packed.length);
      } catch {
        throw new ZipProblem('damaged');
      }
      if (size > LARGEST || (size > LARGE && size > MOST_SWOLLEN * (from + PIECE)))
        throw new ZipProblem('too-large');
      const pieces = ready;
      ready = [];
      yield* pieces;
    }
  }
}
