import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { ReportProblem } from '../lint/report.ts';

/** Something to read: a file as the person named it, or what comes on standard input. */
export interface NamedFile {
  readonly name: string;
  /** Null: standard input. */
  readonly path: string | null;
}

/** What reports call a form that comes on standard input without a name. */
export const STDIN_NAME = '<stdin>';

const FORM_FILES = ['**/*.xml', '**/*.ccz'];
/** Links can lead in circles and out of the folder, and packages bring XML that is no form. */
const SEARCH = { followSymbolicLinks: false, caseSensitiveMatch: false, ignore: ['**/node_modules/**'] };

/**
 * The files that arguments name: a file as it is, a folder's forms and apps, the matches of a pattern, `-` for standard
 * input. Each once, whatever it is called.
 * @param stdinName the file whose content comes on standard input, as an editor knows it
 */
export async function findFiles(
  names: readonly string[],
  stdinName: string | undefined,
  cwd: string,
): Promise<{ readonly files: readonly NamedFile[]; readonly problems: ReportProblem[] }> {
  const files = new Map<string, NamedFile>();
  const problems: ReportProblem[] = [];
  const add = async (name: string, stdin = false): Promise<void> => {
    const path = resolve(cwd, name);
    const real = await realpath(path).catch(() => path);
    if (!files.has(real)) files.set(real, { name, path: stdin ? null : path });
  };
  for (const name of names) {
    if (name === '-') {
      await add(stdinName ?? STDIN_NAME, true);
      continue;
    }
    const kind = await kindOf(resolve(cwd, name));
    if (kind === 'file') await add(name);
    else if (kind === 'folder') {
      const inside = await glob(FORM_FILES, { ...SEARCH, cwd: resolve(cwd, name) });
      if (inside.length === 0) problems.push({ file: name, message: 'the folder has no .xml or .ccz file' });
      for (const file of inside.sort()) await add(`${name.replace(/[\\/]+$/, '')}/${file}`);
    } else if (isDynamicPattern(name)) {
      const found = await glob(name, { ...SEARCH, cwd });
      if (found.length === 0) problems.push({ file: name, message: 'no file has a name like this' });
      for (const file of found.sort()) await add(file);
    } else problems.push({ file: name, message: 'there is no such file' });
  }
  return { files: [...files.values()], problems };
}

async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
}
