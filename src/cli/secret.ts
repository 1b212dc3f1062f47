import { unread } from './file-error.ts';
import { collect, openStream, type Read } from './read-file.ts';
import { ofFile } from './said.ts';

/** Where options and keys are read. */
export interface SecretPlace {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Longer than any key. */
const LONGEST = 64 * 1024;
const NO_INPUT: AsyncIterable<Uint8Array> = {
  [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }),
};

/** A secret from the file that was named (also a pipe), else from the environment. */
export async function readSecret(
  place: SecretPlace,
  file: string | undefined,
  variable: string,
): Promise<Read<string>> {
  if (file === undefined) return { value: place.env[variable] ?? '' };
  const opened = await openStream(file, { stdin: NO_INPUT, cwd: place.cwd });
  if ('error' in opened) return opened;
  try {
    const read = await collect(opened.value, LONGEST);
    return 'error' in read
      ? { error: ofFile(file, read.error) }
      : { value: read.value.toString('utf8').trim() };
  } catch (error) {
    return { error: ofFile(file, unread(error)) };
  }
}
