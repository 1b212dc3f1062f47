/** Writes a zip archive: parts that are packed here, and parts of another archive as they are packed there. */
import { Deflate } from 'fflate';
import { crc32Of } from './crc32.ts';
import type { Zip, ZipEntry } from './zip.ts';

const STORED = 0;
const DEFLATED = 8;
const LOCAL_SIGNATURE = 0x04034b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const VERSION = 20;
/** 1 January 1980, the first day that an archive can tell: the same file comes out whenever it is made. */
const FIRST_DAY = 0x21;
const IS_UTF8 = 0x0800;
/** Without the extension for large archives, which Excel's readers do not all take. */
const LARGEST = 0xffffffff;

interface Packed {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly original: number;
}

/** ASCII and Latin letters, as the names of parts are. */
function nameBytes(name: string): Uint8Array {
  return Uint8Array.from(name, (sign) => sign.charCodeAt(0) & 0xff);
}

/** A part that is written piece by piece. */
export interface PartWriter {
  write(bytes: Uint8Array): void;
  /** Nothing more comes. */
  end(): void;
}

export class ZipWriter {
  private readonly write: (bytes: Uint8Array) => void;
  private readonly directory: Uint8Array[] = [];
  private offset = 0;

  /** @param write takes the bytes of the archive, in order */
  constructor(write: (bytes: Uint8Array) => void) {
    this.write = write;
  }

  /** Copies a part of another archive without unpacking it. */
  copy(from: Zip, entry: ZipEntry): void {
    const bytes = from.packed(entry);
    const { name, method, crc, original } = entry;
    this.put({ name, method, crc, size: bytes.length, original }, [bytes]);
  }

  add(name: string, bytes: Uint8Array): void {
    const part = this.begin(name);
    part.write(bytes);
    part.end();
  }

  /** Begins a part; several may be open, and each stands in the archive where it ends. */
  begin(name: string): PartWriter {
    const pieces: Uint8Array[] = [];
    let size = 0;
    let original = 0;
    let crc = 0;
    const deflate = new Deflate({ level: 6 }, (piece) => {
      size += piece.length;
      if (piece.length > 0) pieces.push(piece);
    });
    return {
      write: (bytes) => {
        crc = crc32Of(bytes, crc);
        original += bytes.length;
        deflate.push(bytes, false);
      },
      end: () => {
        deflate.push(new Uint8Array(0), true);
        this.put({ name, method: DEFLATED, crc, size, original }, pieces);
      },
    };
  }

  /** The directory of the archive: the last of it. */
  end(): void {
    const start = this.offset;
    for (const entry of this.directory) this.emit(entry);
    const end = new DataView(new ArrayBuffer(22));
    end.setUint32(0, END_SIGNATURE, true);
    end.setUint16(8, this.directory.length, true);
    end.setUint16(10, this.directory.length, true);
    end.setUint32(12, this.offset - start, true);
    end.setUint32(16, start, true);
    this.emit(new Uint8Array(end.buffer));
  }

  private emit(bytes: Uint8Array): void {
    this.write(bytes);
    this.offset += bytes.length;
    if (this.offset > LARGEST) throw new RangeError('The archive would be larger than 4 GB.');
  }

  private put(part: Packed, pieces: readonly Uint8Array[]): void {
    const name = nameBytes(part.name);
    const at = this.offset;
    this.emit(header(LOCAL_SIGNATURE, part, name, null));
    for (const piece of pieces) this.emit(piece);
    this.directory.push(header(ENTRY_SIGNATURE, part, name, at));
  }
}

/** The header before a part, or (with its place) its entry in the directory. */
function header(signature: number, part: Packed, name: Uint8Array, at: number | null): Uint8Array {
  const isEntry = at !== null;
  const length = isEntry ? 46 : 30;
  const bytes = new Uint8Array(length + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  if (isEntry) view.setUint16(4, VERSION, true);
  const common = isEntry ? 6 : 4;
  view.setUint16(common, VERSION, true);
  view.setUint16(common + 2, IS_UTF8, true);
  view.setUint16(common + 4, part.method === STORED ? STORED : DEFLATED, true);
  view.setUint16(common + 8, FIRST_DAY, true);
  view.setUint32(common + 10, part.crc, true);
  view.setUint32(common + 14, part.size, true);
  view.setUint32(common + 18, part.original, true);
  view.setUint16(common + 22, name.length, true);
  if (at !== null) view.setUint32(42, at, true);
  bytes.set(name, length);
  return bytes;
}
