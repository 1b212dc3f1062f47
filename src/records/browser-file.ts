import type { SheetFile } from '../sheet/file.ts';

/** A file that somebody has chosen in a page. It is read here, piece by piece, and goes nowhere. */
export function browserFile(file: File): SheetFile {
  return { name: file.name, chunks: () => pieces(file) };
}

/** Read at a time: some rows more than a screen shows, so that the page has its turn soon. */
const PIECE = 64 * 1024;

async function* pieces(file: File): AsyncGenerator<Uint8Array, void, void> {
  for (let at = 0; at < file.size; at += PIECE)
    yield new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
}
