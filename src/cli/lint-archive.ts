import { Unzip, UnzipInflate } from 'fflate';

export type ArchiveResult =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly message: string };

/** The largest apps in use unpack to some ten megabytes. */
const LARGEST = 256 * 1024 * 1024;
const MOST_ENTRIES = 20_000;
/** XML shrinks twenty- to thirtyfold; what swells more than this, and is large, was made to do harm. */
const MOST_SWOLLEN = 200;
const LARGE = 32 * 1024 * 1024;
/** So little is unpacked between two looks at the limits. */
const PIECE = 16 * 1024;

/**
 * Unpacks the entries of a zip archive that `wanted` names. It reads piece by piece and stops as soon as more comes
 * out than any app holds: what an archive says of its own sizes proves nothing.
 */
export function unpack(bytes: Uint8Array, wanted: (path: string) => boolean): ArchiveResult {
  const files = new Map<string, Uint8Array[]>();
  let problem: string | null = null;
  let entries = 0;
  let size = 0;
  const unzip = new Unzip((file) => {
    entries += 1;
    if (entries > MOST_ENTRIES) problem ??= `the archive has more than ${MOST_ENTRIES} entries`;
    if (problem !== null || !wanted(file.name)) return;
    const parts: Uint8Array[] = [];
    files.set(file.name, parts);
    file.ondata = (error, part) => {
      if (error) problem ??= `${file.name} cannot be unpacked`;
      size += part?.length ?? 0;
      if (size > LARGEST) problem ??= 'the archive unpacks to more than 256 MB';
      if (problem === null && part) parts.push(part);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let from = 0; from < bytes.length && problem === null; from += PIECE) {
      unzip.push(bytes.subarray(from, from + PIECE), from + PIECE >= bytes.length);
      if (size > LARGE && size > MOST_SWOLLEN * (from + PIECE))
        problem ??= 'the archive unpacks to far more than it holds';
    }
  } catch {
    problem ??= 'the archive is damaged';
  }
  if (problem !== null) return { ok: false, message: problem };
  if (entries === 0) return { ok: false, message: 'the archive is damaged' };
  return { ok: true, files: new Map([...files].map(([path, parts]) => [path, Buffer.concat(parts)])) };
}
