import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { readXForm } from '../form/read-xform.ts';
import type { FormSource } from '../form/source.ts';
import type { ReportProblem } from '../lint/report.ts';
import { decodeXml } from './lint-encoding.ts';

/** A form that was read. */
export interface InputForm {
  readonly file: string;
  readonly text: string;
  readonly source: FormSource;
}

/** The largest form known to be in use is a few MB. */
const LARGEST_FORM = 64 * 1024 * 1024;

/** The files that arguments name: a file as it is, a folder's forms, the matches of a pattern. Each once. */
export async function findFiles(
  names: readonly string[],
  cwd: string,
): Promise<{ readonly files: readonly string[]; readonly problems: ReportProblem[] }> {
  const files = new Set<string>();
  const problems: ReportProblem[] = [];
  for (const name of names) {
    const kind = await kindOf(resolve(cwd, name));
    if (kind === 'file') files.add(name);
    else if (kind === 'folder') {
      const inside = await glob('**/*.xml', { cwd: resolve(cwd, name) });
      if (inside.length === 0) problems.push({ file: name, message: 'the folder has no .xml file' });
      for (const file of inside.sort()) files.add(`${name.replace(/[\\/]+$/, '')}/${file}`);
    } else if (isDynamicPattern(name)) {
      const found = await glob(name, { cwd });
      if (found.length === 0) problems.push({ file: name, message: 'no file has a name like this' });
      for (const file of found.sort()) files.add(file);
    } else problems.push({ file: name, message: 'there is no such file' });
  }
  return { files: [...files], problems };
}

async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
}

/** The forms in a file; what cannot be read is a problem that says where. */
export async function readForms(file: string, cwd: string): Promise<readonly (InputForm | ReportProblem)[]> {
  let bytes: Buffer;
  try {
    const path = resolve(cwd, file);
    if ((await stat(path)).size > LARGEST_FORM) return [{ file, message: 'the file is larger than 64 MB' }];
    bytes = await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    return [{ file, message: `the file cannot be read${code}` }];
  }
  const decoded = decodeXml(bytes);
  if ('error' in decoded) return [{ file, message: decoded.error }];
  const read = readXForm(decoded.text);
  if (!read.ok) {
    const { message, line, column } = read.problem;
    return [{ file, message, line, column }];
  }
  return [{ file, text: decoded.text, source: read.source }];
}
