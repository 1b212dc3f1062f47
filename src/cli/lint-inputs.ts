import { type App, readApp, readArchive } from '../form/read-app.ts';
import { type HqActions, withHqActions } from '../form/read-hq-actions.ts';
import { readXForm } from '../form/read-xform.ts';
import type { FormSource } from '../form/source.ts';
import type { ReportProblem } from '../lint/report.ts';
import { unpack } from './lint-archive.ts';
import { readBytes } from './lint-bytes.ts';
import { decode } from './lint-encoding.ts';
import type { NamedFile } from './lint-find-files.ts';

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
  /** For a single form in a file: the file as it is, so that it can be written back. */
  readonly bytes: Uint8Array | null;
  readonly encoding: string;
}

/** Reads a form, an archive (`.ccz`) or an app's JSON source; what it is shows in its first bytes. */
export async function readInput(
  named: NamedFile,
  stdin: AsyncIterable<Uint8Array>,
  actions: HqActions | null,
): Promise<Input> {
  const file = named.name;
  const read = await readBytes(named, stdin);
  if (!read.ok) return failed({ file, message: read.message });
  const { bytes } = read;
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readCcz(file, bytes);
  const decoded = decode(bytes);
  if (!decoded.ok) return failed({ file, message: decoded.message });
  if (/^\s*[{[]/.test(decoded.text)) return readJson(file, decoded.text);
  const form = readForm(file, '', decoded.text, actions);
  if ('message' in form) return failed(form);
  return {
    forms: [form],
    problems: [],
    bytes: named.path === null ? null : bytes,
    encoding: decoded.encoding,
  };
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
