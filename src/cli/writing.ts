import { writeFile } from 'node:fs/promises';
import { unwrittenText } from './file-error.ts';

/** Writes a file; null when it is done, else why not. */
export async function writing(path: string, content: string | Uint8Array): Promise<string | null> {
  try {
    await writeFile(path, content);
    return null;
  } catch (error) {
    return unwrittenText(error);
  }
}
