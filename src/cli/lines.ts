import { isUtf8 } from 'node:buffer';

/** A line of the input, without its line end, or why it cannot be read. */
export type Line = { readonly text: string } | { readonly error: string };

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/**
 * Cuts a stream of bytes into lines (`\n` or `\r\n`; a last line needs none), one array per chunk. A line over `limit`
 * bytes is thrown away as it comes, so that memory stays bounded whatever the input.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array | string>,
  limit: number,
): AsyncGenerator<Line[], void, void> {
  let parts: Buffer[] = [];
  let size = 0;
  let first = true;

  const take = (): Line => {
    let bytes = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    const whole = size;
    parts = [];
    size = 0;
    const start = first && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    first = false;
    if (whole > limit) return { error: `line is longer than ${limit} bytes` };
    const end = bytes.at(-1) === RETURN ? bytes.length - 1 : bytes.length;
    bytes = bytes.subarray(start, end);
    return isUtf8(bytes) ? { text: bytes.toString('utf8') } : { error: 'line is not UTF-8' };
  };
  const keep = (bytes: Buffer): void => {
    size += bytes.length;
    if (size > limit) parts = [];
    else if (bytes.length > 0) parts.push(bytes);
  };

  for await (const chunk of chunks) {
    const bytes =
      typeof chunk === 'string'
        ? Buffer.from(chunk)
        : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const lines: Line[] = [];
    let from = 0;
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, from)) {
      keep(bytes.subarray(from, at));
      lines.push(take());
      from = at + 1;
    }
    keep(bytes.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (size > 0) yield [take()];
}
