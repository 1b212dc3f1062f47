import { realpath } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import * as v from 'valibot';
import type { ContactProperty } from '../../contact/contact.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import { PROJECT_FACTS } from '../../directory/schema.ts';
import { readCaseManagement } from '../../form/hq/read-case-management.ts';
import { readXForm } from '../../form/xform/read-xform.ts';
import type { SheetFile } from '../../sheet/file.ts';
import { actionsProblem, type GivenActions } from '../lint/case-management.ts';
import { readConfig } from '../lint/config.ts';
import { findFiles } from '../lint/input/find-files.ts';
import { readInput } from '../lint/input/inputs.ts';
import type { InputProblem } from '../lint/input/unread.ts';
import { type ReadForm, withActions } from '../lint/with-actions.ts';
import { OWNER_ENTRIES } from '../owners-schema.ts';
import type { Read } from '../read-file.ts';
import { english, ofFile } from '../said.ts';
import { openFile } from '../sheet/input.ts';

const text = v.optional(v.string());

/** A text for some of the six properties. */
export const BY_PROPERTY = v.object({
  contact_phone_number: text,
  contact_phone_number_is_verified: text,
  commcare_email_address: text,
  time_zone: text,
  language_code: text,
  contact_backend_id: text,
} satisfies Record<ContactProperty, typeof text>);

/** Parts of what tools are asked. Schemas become JSON Schema, so descriptions say what an assistant has to know. */
export const INPUT = {
  path: v.optional(
    v.pipe(
      v.string(),
      v.description(
        'A form (.xml), an app (.ccz or its JSON source), a folder or a pattern, from the folder that the server was started for.',
      ),
    ),
  ),
  xml: v.optional(v.pipe(v.string(), v.description('The XForm itself, instead of path.'))),
  actions: v.optional(
    v.pipe(
      v.record(v.string(), v.unknown()),
      v.description(
        'Case management that CommCare HQ keeps beside the form: actions of the form, an app, page data, or mappings such as {"contact_phone_number": [{"question_path": "/data/phone"}]}.',
      ),
    ),
  ),
  project: v.optional(
    v.pipe(
      v.object(PROJECT_FACTS),
      v.description(
        'What is known of the project; a missing key means unknown. Without it, caseline.config.json of the folder counts. countries: ["KE"].',
      ),
    ),
  ),
  owners: v.optional(
    v.pipe(v.array(v.object(OWNER_ENTRIES)), v.description('Who holds numbers for two-way SMS already.')),
  ),
  show_numbers: v.optional(
    v.pipe(v.boolean(), v.description('Show phone numbers whole; they are masked without it.')),
    false,
  ),
};

/** The facts that were given, else those of the folder's configuration. */
export async function factsFor(project: ProjectFacts | undefined, root: string): Promise<Read<ProjectFacts>> {
  if (project !== undefined) return { value: project };
  const config = await readConfig(undefined, root);
  return 'error' in config ? config : { value: config.value.project ?? {} };
}

interface Wanted {
  readonly path?: string | undefined;
  readonly xml?: string | undefined;
  readonly actions?: Readonly<Record<string, unknown>> | undefined;
}

export interface ReadForms {
  readonly forms: readonly ReadForm[];
  readonly problems: readonly InputProblem[];
}

const NO_INPUT = {
  [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true as const, value: undefined }) }),
};

/** The forms that a question is about. Files outside the folder are none. */
export async function formsFor({ path, xml, actions }: Wanted, root: string): Promise<Read<ReadForms>> {
  if ((path === undefined) === (xml === undefined)) return { error: english('Give either path or xml.') };
  const given = actionsOf(actions);
  if ('error' in given) return given;
  if (xml !== undefined) {
    const read = readXForm(xml);
    if (!read.ok)
      return {
        error: english(`Line ${read.problem.line}, column ${read.problem.column}: ${read.problem.message}`),
      };
    const { source } = read;
    const form = {
      file: 'form.xml',
      container: 'form.xml',
      name: source.title,
      text: xml,
      source,
      whole: false,
    };
    return { value: withActions([form], given.value) };
  }
  return await formsAt(path ?? '', given.value, root);
}

const ONLY_INSIDE = english('only files of the folder that the server was started for are read');
const LEADS_OUT = english('the file leads out of the folder that the server was started for');

/** Whether a file is in the folder after all links to it were followed. */
async function isReallyInside(root: string, path: string): Promise<boolean> {
  const real = await realpath(path).catch(() => null);
  return real !== null && isInside(root, real);
}

/** A file of the folder that is no form. */
export async function fileAt(path: string, root: string): Promise<Read<SheetFile>> {
  if (path === '-' || !isInside(root, resolve(root, path))) return { error: ofFile(path, ONLY_INSIDE) };
  const file = await openFile(path, root);
  if ('error' in file || (await isReallyInside(root, resolve(root, path)))) return file;
  return { error: ofFile(path, LEADS_OUT) };
}

async function formsAt(path: string, actions: GivenActions | null, root: string): Promise<Read<ReadForms>> {
  if (path === '-' || !isInside(root, resolve(root, path))) return { error: ofFile(path, ONLY_INSIDE) };
  const found = await findFiles([path], undefined, root);
  const forms: ReadForm[] = [];
  const problems: InputProblem[] = [...found.problems];
  for (const file of found.files) {
    if (file.path === null || !(await isReallyInside(root, file.path))) {
      problems.push({ file: file.name, said: LEADS_OUT });
      continue;
    }
    const input = await readInput(file, NO_INPUT);
    const read = withActions(input.forms, actions);
    forms.push(...read.forms);
    problems.push(...input.problems, ...read.problems);
  }
  if (forms.length === 0 && problems.length === 0)
    return { error: english(`${path}: none of its files is a form`) };
  return { value: { forms, problems } };
}

export function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === '' || !(way.startsWith('..') || way === path);
}

function actionsOf(actions: Wanted['actions']): Read<GivenActions | null> {
  if (actions === undefined) return { value: null };
  const found = readCaseManagement(actions);
  return found.kind === 'none'
    ? { error: (say) => `actions ${actionsProblem(found.problem)(say)}` }
    : { value: found };
}
