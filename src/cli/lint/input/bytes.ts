import { unread } from '../../file-error.ts';
import { collect, type Read, readBytesOf } from '../../read-file.ts';
import { ofThing, type Said } from '../../said.ts';
import type { NamedFile } from './find-files.ts';

/** The largest form known to be in use is a few MB, the largest app's JSON some ten. */
const LARGEST_TEXT = 64 * 1024 * 1024;
/** Archives hold the app's pictures and sounds, too. */
const LARGEST_ARCHIVE = 256 * 1024 * 1024;

/** Whether these are the first bytes of a zip archive. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function limitOf(start: Uint8Array): number {
  return isArchive(start) ? LARGEST_ARCHIVE : LARGEST_TEXT;
}

export type BytesResult =
  | { readonly ok: true; readonly bytes: Buffer }
  | { readonly ok: false; readonly said: Said };

/** What a file, or standard input, holds. Nothing at all is a message too: no form is empty. */
export async function readBytes({ path }: NamedFile, stdin: AsyncIterable<Uint8Array>): Promise<BytesResult> {
  const read = path === null ? await readAll(stdin) : await readBytesOf(path, limitOf);
  if ('error' in read) return { ok: false, said: ofThing(path === null ? 'input' : 'file', read.error) };
  const bytes = read.value;
  return bytes.length === 0 ? empty(path === null) : { ok: true, bytes };
}

function empty(isInput: boolean): BytesResult {
  return { ok: false, said: (say) => (isInput ? say.emptyInput : say.files.empty()) };
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Read<Buffer>> {
  try {
    return await collect(stream, limitOf);
  } catch (error) {
    return { error: unread(error) };
  }
}
