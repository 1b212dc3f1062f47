import { writeFile } from 'node:fs/promises';

/** Writes a file; null when it is done, else why not. */
export async function writing(path: string, content: string | Uint8Array): Promise<string | null> {
  try {
    await writeFile(path, content);
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    return `cannot be written${code}`;
  }
}
