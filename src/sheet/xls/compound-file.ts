/**
 * A stream out of a compound file (OLE2, [MS-CFB]): an old file system in a file, which xls workbooks live in. Chains of
 * sectors are followed with a limit, so that a chain that bites its tail ends.
 */

/** A file that is no compound file, or a damaged one. */
export class CompoundFileProblem extends Error {}

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER = 512;
const ENTRY = 128;
const ENTRIES_IN_HEADER = 109;
const END_OF_CHAIN = -2;
const STREAM = 2;
const STORAGE = 1;
const NONE = -1;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly first: number;
  readonly size: number;
}

export class CompoundFile {
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly shortSize: number;
  private readonly shortLimit: number;
  private readonly sectors: number;
  private readonly next: Int32Array;
  private readonly entries: readonly Entry[];
  private shortStream: Uint8Array | null = null;
  private shortNext: Int32Array | null = null;

  /** @throws CompoundFileProblem */
  constructor(bytes: Uint8Array) {
    if (!isCompoundFile(bytes) || bytes.length < HEADER) throw new CompoundFileProblem('no compound file');
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const [sectorPower, shortPower] = [this.view.getUint16(30, true), this.view.getUint16(32, true)];
    if (sectorPower < 7 || sectorPower > 20 || shortPower > sectorPower)
      throw new CompoundFileProblem('the sizes of its sectors cannot be');
    this.sectorSize = 2 ** sectorPower;
    this.shortSize = 2 ** shortPower;
    this.shortLimit = this.view.getUint32(56, true);
    this.sectors = Math.ceil((bytes.length - HEADER) / this.sectorSize);
    this.next = this.readAllocation();
    this.entries = this.readDirectory();
  }

  private long(at: number): number {
    return at + 4 <= this.bytes.length ? this.view.getInt32(at, true) : NONE;
  }

  private offset(sector: number): number {
    if (sector < 0 || sector >= this.sectors)
      throw new CompoundFileProblem('a sector lies outside of the file');
    return HEADER + sector * this.sectorSize;
  }

  /** The sectors that hold the allocation table, then the table: which sector follows which. */
  private readAllocation(): Int32Array {
    const perSector = this.sectorSize / 4;
    const tables: number[] = [];
    for (let index = 0; index < ENTRIES_IN_HEADER; index += 1) tables.push(this.long(76 + index * 4));
    let more = this.long(68);
    for (let seen = 0; more >= 0 && this.long(72) > 0; seen += 1) {
      if (seen > this.sectors) throw new CompoundFileProblem('its list of sectors runs in a circle');
      const at = this.offset(more);
      for (let index = 0; index < perSector - 1; index += 1) tables.push(this.long(at + index * 4));
      more = this.long(at + (perSector - 1) * 4);
    }
    const used = tables.filter((sector) => sector >= 0 && sector < this.sectors);
    if (used.length > this.sectors)
      throw new CompoundFileProblem('its table of sectors is larger than the file');
    const next = new Int32Array(used.length * perSector).fill(NONE);
    for (const [place, sector] of used.entries())
      for (let index = 0; index < perSector; index += 1)
        next[place * perSector + index] = this.long(this.offset(sector) + index * 4);
    return next;
  }

  /** The sectors of a chain, first to last. */
  private chain(first: number, next: Int32Array): number[] {
    const chain: number[] = [];
    for (let sector = first; sector >= 0; sector = next[sector] ?? NONE) {
      chain.push(sector);
      if (chain.length > next.length) throw new CompoundFileProblem('a chain of sectors runs in a circle');
    }
    return chain;
  }

  private read(first: number, size: number | null): Uint8Array {
    const chain = this.chain(first, this.next);
    const whole = new Uint8Array(chain.length * this.sectorSize);
    for (const [place, sector] of chain.entries()) {
      const at = this.offset(sector);
      whole.set(this.bytes.subarray(at, at + this.sectorSize), place * this.sectorSize);
    }
    if (size !== null && size > whole.length)
      throw new CompoundFileProblem('a stream is shorter than it says');
    return size === null ? whole : whole.subarray(0, size);
  }

  private readDirectory(): Entry[] {
    const bytes = this.read(this.long(48), null);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const entries: Entry[] = [];
    for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
      const units = Math.max(0, Math.min(31, view.getUint16(at + 64, true) / 2 - 1));
      let name = '';
      for (let unit = 0; unit < units; unit += 1)
        name += String.fromCharCode(view.getUint16(at + unit * 2, true));
      entries.push({
        name,
        kind: bytes[at + 66] ?? 0,
        left: view.getInt32(at + 68, true),
        right: view.getInt32(at + 72, true),
        child: view.getInt32(at + 76, true),
        first: view.getInt32(at + 116, true),
        size: view.getUint32(at + 120, true),
      });
    }
    return entries;
  }

  /** What lies in the topmost folder. */
  private topEntries(): Entry[] {
    const found: Entry[] = [];
    const seen = new Set<number>();
    const waiting = [this.entries[0]?.child ?? NONE];
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
      const entry = this.entries[place];
      if (!entry || seen.has(place)) continue;
      seen.add(place);
      found.push(entry);
      waiting.push(entry.left, entry.right);
    }
    return found;
  }

  /** Whether a folder or stream of this name lies in the topmost folder; names have no case. */
  has(name: string): boolean {
    return this.topEntries().some(
      (entry) =>
        (entry.kind === STREAM || entry.kind === STORAGE) && entry.name.toLowerCase() === name.toLowerCase(),
    );
  }

  /** The bytes of a stream of the topmost folder; null without one. @throws CompoundFileProblem */
  stream(name: string): Uint8Array | null {
    const entry = this.topEntries().find(
      ({ name: other, kind }) => kind === STREAM && other.toLowerCase() === name.toLowerCase(),
    );
    if (!entry) return null;
    if (entry.size > this.bytes.length) throw new CompoundFileProblem('a stream is longer than the file');
    return entry.size >= this.shortLimit ? this.read(entry.first, entry.size) : this.readShort(entry);
  }

  /** Small streams share one: their sectors lie in the stream of the root entry. */
  private readShort(entry: Entry): Uint8Array {
    const root = this.entries[0];
    if (!root) throw new CompoundFileProblem('it has no root');
    this.shortStream ??= this.read(root.first, null);
    if (!this.shortNext) {
      const table = this.read(this.long(60), null);
      const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
      this.shortNext = Int32Array.from({ length: table.length / 4 }, (_, index) =>
        view.getInt32(index * 4, true),
      );
    }
    const chain = this.chain(entry.first, this.shortNext);
    const whole = new Uint8Array(chain.length * this.shortSize);
    for (const [place, sector] of chain.entries()) {
      const at = sector * this.shortSize;
      whole.set(this.shortStream.subarray(at, at + this.shortSize), place * this.shortSize);
    }
    if (entry.size > whole.length || (chain.length > 0 && chain.at(-1) === END_OF_CHAIN))
      throw new CompoundFileProblem('a stream is shorter than it says');
    return whole.subarray(0, entry.size);
  }
}
