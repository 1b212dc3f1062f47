import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import type { Said } from '../../said.ts';

/** One entry of an archive that was wanted: what it holds, or why that cannot be told. */
export type Member = { readonly bytes: Uint8Array } | { readonly said: Said };

export interface Unpacked {
  /** By path, in the order of the archive. */
  readonly members: ReadonlyMap<string, Member>;
  /** What is wrong with the archive as a whole; members that were read before are there all the same. */
  readonly problem: Said | null;
}

/** The forms and texts of the largest apps in use have some ten megabytes. */
const LARGEST = 100 * 1024 * 1024;
const MOST_ENTRIES = 20_000;
/** XML shrinks twenty- to thirtyfold; what swells more than this, and is large, was made to do harm. */
const MOST_SWOLLEN = 200;
const LARGE = 32 * 1024 * 1024;
/** So little is unpacked between two looks at the limits. */
const PIECE = 16 * 1024;

const DAMAGED: Said = (say) => say.lint.damaged;
const CUT: Said = (say) => say.lint.cut;

/** False when the piece cannot be unpacked. */
function pushTo(unzip: Unzip, piece: Uint8Array, last: boolean): boolean {
  try {
    unzip.push(piece, last);
    return true;
  } catch {
    return false;
  }
}

/**
 * Unpacks the entries of a zip archive that `wanted` names. It reads piece by piece and stops as soon as more comes
 * out than any app holds: what an archive says of its own sizes proves nothing. An entry that cannot be unpacked hides
 * no other one.
 */
export function unpack(bytes: Uint8Array, wanted: (path: string) => boolean): Unpacked {
  const members = new Map<string, Member>();
  let problem: Said | null = null;
  let entries = 0;
  let size = 0;
  const unzip = new Unzip((file) => {
    entries += 1;
    if (entries > MOST_ENTRIES) problem ??= (say) => say.lint.entries(MOST_ENTRIES);
    if (problem !== null || !wanted(file.name)) return;
    collect(file, members, (more) => {
      size += more;
      if (size > LARGEST) problem ??= (say) => say.lint.unpacksLarge;
      return problem === null;
    });
  });
  unzip.register(UnzipInflate);
  for (let from = 0; from < bytes.length && problem === null; from += PIECE) {
    const pushed = pushTo(unzip, bytes.subarray(from, from + PIECE), from + PIECE >= bytes.length);
    if (!pushed) problem ??= DAMAGED;
    if (size > LARGE && size > MOST_SWOLLEN * (from + PIECE)) problem ??= (say) => say.lint.swells;
  }
  if (entries === 0) problem ??= DAMAGED;
  // What the end of a broken archive cut off is said by its own problem.
  if (problem !== null) for (const [path, member] of members) if (!('bytes' in member)) members.delete(path);
  return { members, problem };
}

/** @param room counts what comes out; false once it is too much */
function collect(file: UnzipFile, members: Map<string, Member>, room: (more: number) => boolean): void {
  const parts: Uint8Array[] = [];
  let broken = false;
  // Stands until the last piece has come.
  members.set(file.name, { said: CUT });
  if (file.compression !== 0 && file.compression !== UnzipInflate.compression) {
    members.set(file.name, { said: (say) => say.lint.packing });
    return;
  }
  file.ondata = (error, part, final) => {
    broken ||= error !== null;
    if (broken) members.set(file.name, { said: (say) => say.lint.notUnpacked });
    else if (room(part.length)) parts.push(part);
    if (!broken && final) members.set(file.name, { bytes: Buffer.concat(parts) });
  };
  file.start();
}
