import { readFile, realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { type App, readApp, readArchive } from '../form/read-app.ts';
import { type HqActions, withHqActions } from '../form/read-hq-actions.ts';
import { readXForm } from '../form/read-xform.ts';
import type { FormSource } from '../form/source.ts';
import type { ReportProblem } from '../lint/report.ts';
import { unpack } from './lint-archive.ts';
import { decode } from './lint-encoding.ts';

/** A form that was read. */
export interface InputForm {
  readonly file: string;
  /** `Module > Form` in an app, else the form's title. */
  readonly name: string;
  readonly text: string;
  readonly source: FormSource;
}

/** What one file holds. The forms of an app are linted together. */
export interface Input {
  readonly forms: readonly InputForm[];
  readonly problems: readonly ReportProblem[];
  /** For a single form: the file as it is, so that it can be written back. */
  readonly bytes: Uint8Array | null;
  readonly encoding: string;
}

/** The largest form known to be in use is a few MB; an app with pictures can be larger. */
const LARGEST_FILE = 256 * 1024 * 1024;
const FORM_FILES = ['**/*.xml', '**/*.ccz'];
/** Links can lead in circles and out of the folder, and packages bring XML that is no form. */
const SEARCH = { followSymbolicLinks: false, caseSensitiveMatch: false, ignore: ['**/node_modules/**'] };

/**
 * The files that arguments name: a file as it is, a folder's forms and apps, the matches of a pattern. Each once,
 * whatever it is called.
 */
export async function findFiles(
  names: readonly string[],
  cwd: string,
): Promise<{ readonly files: readonly string[]; readonly problems: ReportProblem[] }> {
  const files = new Map<string, string>();
  const problems: ReportProblem[] = [];
  const add = async (file: string): Promise<void> => {
    const path = resolve(cwd, file);
    const real = await realpath(path).catch(() => path);
    if (!files.has(real)) files.set(real, file);
  };
  for (const name of names) {
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

/** Reads a form, an archive (`.ccz`) or an app's JSON source; what it is shows in its first bytes. */
export async function readInput(file: string, cwd: string, actions: HqActions | null): Promise<Input> {
  const path = resolve(cwd, file);
  let bytes: Buffer;
  try {
    if ((await stat(path)).size > LARGEST_FILE)
      return failed({ file, message: 'the file is larger than 256 MB' });
    bytes = await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    return failed({ file, message: `the file cannot be read${code}` });
  }
  if (bytes.length === 0) return failed({ file, message: 'the file is empty' });
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readCcz(file, bytes);
  const decoded = decode(bytes);
  if (!decoded.ok) return failed({ file, message: decoded.message });
  if (/^\s*[{[]/.test(decoded.text)) return readJson(file, decoded.text);
  const form = readForm(file, '', decoded.text, actions);
  if ('message' in form) return failed(form);
  return { forms: [form], problems: [], bytes, encoding: decoded.encoding };
}

function failed(problem: ReportProblem): Input {
  return { forms: [], problems: [problem], bytes: null, encoding: '' };
}

function readForm(file: string, name: string, text: string, hq: HqActions | null): InputForm | ReportProblem {
  const read = readXForm(text);
  if (!read.ok) {
    const { message, line, column } = read.problem;
    return { file, message, line, column };
  }
  const source = hq ? withHqActions(read.source, hq) : read.source;
  return { file, name: name || source.title, text, source };
}

function readCcz(file: string, bytes: Uint8Array): Input {
  const archive = unpack(bytes, (path) => /\.xml$|app_strings\.txt$/.test(path));
  if (!archive.ok) return failed({ file, message: archive.message });
  const texts = new Map<string, string>();
  for (const [path, content] of archive.files) {
    const decoded = decode(content);
    if (decoded.ok) texts.set(path, decoded.text);
    else return failed({ file: `${file}/${path}`, message: decoded.message });
  }
  const read = readArchive(texts);
  return read.ok ? readForms(read.app, (id) => `${file}/${id}`) : failed({ file, message: read.message });
}

function readJson(file: string, text: string): Input {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return failed({ file, message: 'the file is neither XML nor JSON that can be read' });
  }
  const read = readApp(json);
  return read.ok ? readForms(read.app, (id) => `${file}#${id}`) : failed({ file, message: read.message });
}

function readForms({ forms }: App, fileOf: (id: string) => string): Input {
  const read: InputForm[] = [];
  const problems: ReportProblem[] = [];
  for (const { id, name, xml, hq } of forms) {
    const file = fileOf(id);
    const form =
      xml === null
        ? { file, message: `the source of the form ${name} is not in the file` }
        : readForm(file, name, xml, hq);
    if ('message' in form) problems.push(form);
    else read.push(form);
  }
  return { forms: read, problems, bytes: null, encoding: '' };
}
