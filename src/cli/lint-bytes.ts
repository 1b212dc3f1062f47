import { readFile, stat } from 'node:fs/promises';
import type { NamedFile } from './lint-find-files.ts';

/** The largest form known to be in use is a few MB; an app with pictures can be larger. */
const LARGEST = 256 * 1024 * 1024;

export type BytesResult =
  | { readonly ok: true; readonly bytes: Buffer }
  | { readonly ok: false; readonly message: string };

/** What a file, or standard input, holds. Nothing at all is a message too: no form is empty. */
export async function readBytes({ path }: NamedFile, stdin: AsyncIterable<Uint8Array>): Promise<BytesResult> {
  const what = path === null ? 'standard input' : 'the file';
  try {
    const bytes = path === null ? await collect(stdin) : await readWhole(path);
    if (!bytes) return { ok: false, message: `${what} is larger than 256 MB` };
    return bytes.length === 0 ? { ok: false, message: `${what} is empty` } : { ok: true, bytes };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    return { ok: false, message: `${what} cannot be read${code}` };
  }
}

async function readWhole(path: string): Promise<Buffer | null> {
  return (await stat(path)).size > LARGEST ? null : await readFile(path);
}

/** Reads to the end, or until it is too much: leaving the loop ends the stream. */
async function collect(stream: AsyncIterable<Uint8Array>): Promise<Buffer | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > LARGEST) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
