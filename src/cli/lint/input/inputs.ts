import { type AppForm, isBuiltForm, readApp, readArchive } from '../../../form/hq/read-app.ts';
import { type HqActions, withHqActions } from '../../../form/hq/read-hq-actions.ts';
import type { FormSource } from '../../../form/source.ts';
import { looksLikeXForm } from '../../../form/xform/is-xform.ts';
import { problemOf } from '../../../form/xform/problems.ts';
import { readXForm } from '../../../form/xform/read-xform.ts';
import { unpack } from './archive.ts';
import { isArchive, readBytes } from './bytes.ts';
import { decode } from './encoding.ts';
import type { NamedFile } from './find-files.ts';
import { isLeftover } from './leftovers.ts';
import { type InputProblem, unread } from './unread.ts';

/** A form that was read. */
export interface InputForm {
  readonly file: string;
  /** The file on the disk: the app that the form is in, or `file` itself. */
  readonly container: string;
  /** `Module > Form` in an app, else the form's title. */
  readonly name: string;
  readonly text: string;
  readonly source: FormSource;
  /** Its case management is all there: HQ's actions came with it, or are built into it. */
  readonly whole: boolean;
}

/** What one file holds. The forms of an app are linted together. */
export interface Input {
  readonly forms: readonly InputForm[];
  readonly problems: readonly InputProblem[];
  /** For a single form in a file: the file as it is, so that it can be written back. */
  readonly bytes: Uint8Array | null;
  readonly encoding: string;
}

const NOTHING: Input = { forms: [], problems: [], bytes: null, encoding: '' };

/**
 * Reads a form, an archive (`.ccz`) or an app's JSON source; what it is shows in its first bytes. A file that a folder
 * or a pattern brought, and that is no form (`suite.xml`), is nothing; one that was named must be a form.
 */
export async function readInput(named: NamedFile, stdin: AsyncIterable<Uint8Array>): Promise<Input> {
  const file = named.name;
  const read = await readBytes(named, stdin);
  if (!read.ok) return failed({ file, said: read.said });
  const { bytes } = read;
  if (isArchive(bytes)) return readCcz(file, bytes);
  const decoded = decode(bytes);
  const text = decoded.ok ? decoded.text : latin(bytes);
  if (!named.mustBeForm && !looksLikeXForm(text)) return NOTHING;
  if (!decoded.ok) return failed(unread({ file }, decoded.why));
  if (/^\s*[{[]/.test(text)) return readJson(file, text);
  const form = readForm({ file, container: file }, '', text, null);
  if ('said' in form) return failed(form);
  return {
    forms: [{ ...form, whole: named.app !== null }],
    problems: [],
    bytes: named.path === null ? null : bytes,
    encoding: decoded.encoding,
  };
}

/** Bytes as text, whatever their encoding, to look for what is ASCII in all of them. */
function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function failed(problem: InputProblem): Input {
  return { ...NOTHING, problems: [problem] };
}

type Place = Pick<InputForm, 'file' | 'container'>;

function readForm(place: Place, name: string, text: string, hq: HqActions | null): InputForm | InputProblem {
  const read = readXForm(text);
  if (!read.ok) {
    const { why, line, column } = read.problem;
    return unread({ ...place, line, column }, why);
  }
  const source = hq ? withHqActions(read.source, hq) : read.source;
  return { ...place, name: name || source.title, text, source, whole: true };
}

function readCcz(file: string, bytes: Uint8Array): Input {
  const archive = unpack(bytes, (path) => /\.xml$|app_strings\.txt$/.test(path) && !isLeftover(path));
  const problems: InputProblem[] = archive.problem === null ? [] : [{ file, said: archive.problem }];
  const texts = new Map<string, string>();
  for (const [path, member] of archive.members) {
    const decoded = 'bytes' in member ? decode(member.bytes) : { ok: false as const, ...member };
    if (decoded.ok) texts.set(path, decoded.text);
    else if (isBuiltForm(path) || ('bytes' in member && looksLikeXForm(latin(member.bytes))))
      problems.push(
        'why' in decoded
          ? unread({ file: `${file}/${path}`, container: file }, decoded.why)
          : { file: `${file}/${path}`, container: file, said: decoded.said },
      );
  }
  const read = readArchive(texts);
  if (read.ok) return withForms(read.app.forms, file, '/', problems);
  return { ...NOTHING, problems: problems.length > 0 ? problems : [unread({ file }, read.why)] };
}

function readJson(file: string, text: string): Input {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return failed(unread({ file }, problemOf('notReadable')));
  }
  const read = readApp(json);
  return read.ok ? withForms(read.app.forms, file, '#', []) : failed(unread({ file }, read.why));
}

function withForms(
  forms: readonly AppForm[],
  container: string,
  separator: '/' | '#',
  before: readonly InputProblem[],
): Input {
  const read: InputForm[] = [];
  const problems: InputProblem[] = [...before];
  for (const { id, name, xml, hq } of forms) {
    const place = { file: `${container}${separator}${id}`, container };
    const form = xml === null ? unread(place, problemOf('noSource', name)) : readForm(place, name, xml, hq);
    if ('said' in form) problems.push(form);
    else read.push(form);
  }
  return { ...NOTHING, forms: read, problems };
}
