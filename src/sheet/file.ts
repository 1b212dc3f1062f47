/** A file that can be read from its beginning, more than once. */
export interface SheetFile {
  /** Its name: HQ looks at the extension. */
  readonly name: string;
  chunks(): AsyncIterable<Uint8Array>;
}

/** Excel files are read whole. */
const LARGEST_WORKBOOK = 512 * 1024 * 1024;

/** The whole file; null when it is too large. */
export async function wholeFile(file: SheetFile): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of file.chunks()) {
    size += part.length;
    if (size > LARGEST_WORKBOOK) return null;
    parts.push(part);
  }
  return joined(parts, size);
}

/** Pieces of bytes as one. */
export function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** So many first bytes tell what a file is and how its text is written. */
export const HEAD = 4096;

/** The first bytes, `HEAD` at least where the file has them. */
export async function firstBytes(file: SheetFile): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of file.chunks()) {
    if (part.length >= HEAD && size === 0) return part;
    parts.push(part);
    size += part.length;
    if (size >= HEAD) break;
  }
  return joined(parts, size);
}
