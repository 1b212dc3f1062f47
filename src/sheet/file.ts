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

/** The first bytes, some of them at least; none of an empty file. */
export async function firstBytes(file: SheetFile): Promise<Uint8Array> {
  for await (const part of file.chunks()) if (part.length > 0) return part;
  return new Uint8Array(0);
}
