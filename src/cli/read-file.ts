import { constants, createReadStream } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { errorCode, unread } from './file-error.ts';
import { ofFile, type Said } from './said.ts';

export type Read<T> = { readonly value: T } | { readonly error: Said };

const MEGABYTE = 1024 * 1024;
/** Settings, baselines, facts of a project, an app's JSON. */
const LARGEST_TEXT = 64 * MEGABYTE;
const PIECE = MEGABYTE;
const START = 4;
/** Without waiting for somebody who writes into a named pipe. Windows has no such flag. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Why a file cannot be read. `missing`: there is none. */
export interface Unreadable {
  readonly error: Said;
  readonly missing: boolean;
}

/** How many bytes a file may have, by its first ones: an archive holds pictures, a form does not. */
type Limit = number | ((start: Buffer) => number);

/**
 * What a regular file holds. Devices and pipes are refused: they may never end, and a pattern hands over links to them
 * by name. Bytes are counted as they come, because a file may grow, and `/proc` says that its files are empty.
 */
export async function readBytesOf(
  path: string,
  limit: Limit,
): Promise<{ readonly value: Buffer } | Unreadable> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(path, OPEN_FLAGS);
    const stats = await handle.stat();
    if (!stats.isFile()) return { error: (say) => say.irregular, missing: false };
    return await readWhole(handle, stats.size, limit);
  } catch (error) {
    return { error: unread(error), missing: errorCode(error) === 'ENOENT' };
  } finally {
    await handle?.close();
  }
}

/** @param size what the file says that it has; room for so much is made at once, as far as it is allowed */
async function readWhole(
  handle: FileHandle,
  size: number,
  limit: Limit,
): Promise<{ readonly value: Buffer } | Unreadable> {
  const start = Buffer.alloc(START);
  const { bytesRead: started } = await handle.read(start, 0, START, 0);
  const most = typeof limit === 'number' ? limit : limit(start.subarray(0, started));
  if (size > most) return { error: tooLarge(most), missing: false };
  let buffer = Buffer.allocUnsafe(size + 1);
  for (let length = 0; ; ) {
    if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(PIECE)]);
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
    if (bytesRead === 0) return { value: buffer.subarray(0, length) };
    length += bytesRead;
    if (length > most) return { error: tooLarge(most), missing: false };
  }
}

/** The text of a small file, without a byte order mark. The error begins with the file's name. */
export async function readText(file: string, cwd: string): Promise<{ readonly value: string } | Unreadable> {
  const read = await readBytesOf(resolve(cwd, file), LARGEST_TEXT);
  if ('error' in read) return { ...read, error: ofFile(file, read.error) };
  return { value: read.value.toString('utf8').replace(/^\uFEFF/, '') };
}

/** A JSON file of any shape. */
export async function readJson(file: string, cwd: string): Promise<{ readonly value: unknown } | Unreadable> {
  const read = await readText(file, cwd);
  if ('error' in read) return read;
  try {
    return { value: JSON.parse(read.value) };
  } catch {
    return { error: ofFile(file, (say) => say.notJson), missing: false };
  }
}

/**
 * A file that is read as it comes, however long it is: a regular one, a pipe (`<(zcat …)`), or `-`, standard input. A
 * device is refused: it never ends.
 */
export async function openStream(
  file: string,
  io: { readonly stdin: AsyncIterable<Uint8Array>; readonly cwd: string },
): Promise<Read<AsyncIterable<Uint8Array>>> {
  if (file === '-') return { value: io.stdin };
  const path = resolve(io.cwd, file);
  try {
    const kind = await stat(path);
    if (!kind.isFile() && !kind.isFIFO()) return { error: ofFile(file, (say) => say.noStream) };
    return { value: createReadStream(path) };
  } catch (error) {
    return { error: ofFile(file, unread(error)) };
  }
}

/** All that a stream holds, up to a limit in bytes; an error when it is more. Rejects when reading breaks off. */
export async function collect(stream: AsyncIterable<Uint8Array>, limit: Limit): Promise<Read<Buffer>> {
  const parts: Uint8Array[] = [];
  let most = typeof limit === 'number' ? limit : null;
  let size = 0;
  for await (const part of stream) {
    parts.push(part);
    size += part.length;
    if (most === null && size >= START && typeof limit === 'function')
      most = limit(Buffer.concat(parts).subarray(0, START));
    // Leaving the loop ends the stream.
    if (most !== null && size > most) return { error: tooLarge(most) };
  }
  return { value: Buffer.concat(parts) };
}

function tooLarge(most: number): Said {
  return (say) => say.tooLarge(most >= MEGABYTE ? `${Math.round(most / MEGABYTE)} MB` : say.bytes(most));
}

/** JSON of any shape from a file, a pipe, or `-`, standard input. */
export async function readJsonInput(
  file: string,
  io: { readonly stdin: AsyncIterable<Uint8Array>; readonly cwd: string },
): Promise<Read<unknown>> {
  const opened = await openStream(file, io);
  if ('error' in opened) return opened;
  try {
    const read = await collect(opened.value, LARGEST_TEXT);
    if ('error' in read) return { error: ofFile(file, read.error) };
    return { value: JSON.parse(read.value.toString('utf8').replace(/^\uFEFF/, '')) };
  } catch (error) {
    return {
      error: ofFile(file, (say) => (error instanceof SyntaxError ? say.notJson : say.unread(''))),
    };
  }
}
