import { writeFile } from 'node:fs/promises';
import { unwritten } from './file-error.ts';
import type { Said } from './said.ts';

/** Writes a file; null when it is done, else why not. */
export async function writing(path: string, content: string | Uint8Array): Promise<Said | null> {
  try {
    await writeFile(path, content);
    return null;
  } catch (error) {
    return unwritten(error);
  }
}
