import { realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { isBuiltForm } from '../../../form/hq/read-app.ts';
import { problemOf } from '../../../form/xform/problems.ts';
import type { Said } from '../../said.ts';
import { isLeftover } from './leftovers.ts';
import { type InputProblem, unread } from './unread.ts';

/** Something to read: a file as the person named it, or what comes on standard input. */
export interface NamedFile {
  readonly name: string;
  /** Null: standard input. */
  readonly path: string | null;
  /** The folder or pattern it was found by; null for a file that was named itself. */
  readonly foundBy: string | null;
  /** Whether it has to be a form: it was named itself. */
  readonly mustBeForm: boolean;
  /** The folder of the unpacked app (`.ccz`) that it is a form of; null for any other file. */
  readonly app: string | null;
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
 * @param onlyForms files that are named need be no forms either
 */
export async function findFiles(
  names: readonly string[],
  stdinName: string | undefined,
  cwd: string,
  onlyForms = false,
): Promise<{ readonly files: readonly NamedFile[]; readonly problems: InputProblem[] }> {
  const files = new Map<string, NamedFile>();
  const problems: InputProblem[] = [];
  const add = async (name: string, foundBy: string | null, stdin = false): Promise<void> => {
    const path = resolve(cwd, name);
    const real = await realpath(path).catch(() => path);
    if (files.has(real)) return;
    const app = stdin ? null : await appAround(path);
    const mustBeForm = foundBy === null && !onlyForms;
    files.set(real, { name, path: stdin ? null : path, foundBy, mustBeForm, app });
  };
  const addAll = async (found: readonly string[], foundBy: string, why: Said): Promise<void> => {
    const wanted = found.filter((file) => !isLeftover(file)).sort();
    if (wanted.length === 0) problems.push({ file: foundBy, said: why });
    for (const file of wanted) await add(file, foundBy);
  };
  for (const name of names) {
    if (name === '-') {
      await add(stdinName ?? STDIN_NAME, null, true);
      continue;
    }
    const kind = await kindOf(resolve(cwd, name));
    if (kind === 'file') await add(name, null);
    else if (kind === 'folder') {
      const inside = await glob(FORM_FILES, { ...SEARCH, cwd: resolve(cwd, name) });
      const folder = name.replace(/[\\/]+$/, '');
      const paths = inside.map((file) => `${folder}/${file}`);
      await addAll(paths, name, (say) => say.lint.emptyFolder);
    } else if (isDynamicPattern(name)) {
      await addAll(await glob(name, { ...SEARCH, cwd }), name, (say) => say.lint.noMatch);
    } else problems.push(unread({ file: name }, problemOf('noFile')));
  }
  return { files: [...files.values()], problems };
}

/** The unpacked app around `…/modules-0/forms-0.xml`: its folder has the `suite.xml` that lists the forms. */
async function appAround(path: string): Promise<string | null> {
  if (!isBuiltForm(path.replaceAll('\\', '/'))) return null;
  const folder = dirname(dirname(path));
  return (await kindOf(join(folder, 'suite.xml'))) === 'file' ? folder : null;
}

async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
}
