import * as v from 'valibot';
import type { ProjectFacts } from '../../contact/project.ts';
import { createFormModel } from '../../form/create-form-model.ts';
import type { FormModel } from '../../form/model.ts';
import { readXForm } from '../../form/xform/read-xform.ts';
import { isBrokenPipe } from '../closed-pipe.ts';
import { type Ended, refused } from '../command/command.ts';
import type { CommandIo } from '../command/io.ts';
import { unread } from '../file-error.ts';
import { inEnglish } from '../in-english.ts';
import { type Line, readLines } from '../lines.ts';
import type { GivenActions } from '../lint/case-management.ts';
import { OwnersSchema } from '../owners-schema.ts';
import { issueText, ProjectFactsSchema, record } from '../project-file.ts';
import { openStream } from '../read-file.ts';
import type { FrameTexts } from '../texts/frame/en.ts';
import { Answers, withPaths } from './answers.ts';
import { findForm } from './find-form.ts';
import { type ToldTried, told, tried } from './tried.ts';

/** A form of thousands of questions has a few MB; longer lines are answered with an error. */
const LONGEST_LINE = 64 * 1024 * 1024;
const PROGRESS_EVERY = 1000;
/** Forms that are kept read: lines of one form usually stand together. */
const REMEMBERED = 16;

const IdSchema = v.union([v.string(), v.number()]);

const RequestSchema = record({
  id: v.optional(IdSchema),
  form: v.optional(v.string()),
  xml: v.optional(v.string()),
  answers: v.optional(Answers, []),
  project: v.nullish(ProjectFactsSchema),
  owners: v.nullish(OwnersSchema),
});

export interface BatchSettings {
  readonly project: ProjectFacts | undefined;
  readonly actions: GivenActions | null;
}

/** What a line names, read once for many lines. */
type FormReader = (request: {
  form?: string | undefined;
  xml?: string | undefined;
}) => Promise<FormModel | Unreadable | string>;

/** `caseline try --batch`: forms with answers line by line, what is saved in the same order, in bounded memory. */
export async function runBatch(
  file: string,
  settings: BatchSettings,
  io: CommandIo,
  say: FrameTexts,
): Promise<Ended> {
  const input = await openStream(file, io);
  if ('error' in input) return refused(input.error);
  const formOf = formReader(settings.actions, io);
  let done = 0;
  let shown = 0;
  try {
    for await (const lines of readLines(input.value, LONGEST_LINE)) {
      for (const line of lines) {
        io.out.json(await answerTo(line, settings, formOf));
        if (!(await io.out.ready())) return 0;
        done += 1;
      }
      if (done - shown >= PROGRESS_EVERY) {
        shown = done;
        io.err.progress(say.try.lines(done));
      }
    }
  } catch (error) {
    if (isBrokenPipe(error)) return 0;
    return refused((say) => `${file === '-' ? say.input : file}: ${unread(error)(say)}`);
  }
  return 0;
}

/** The answer to one line. Errors name the place, never the value: it may be somebody's number. */
async function answerTo(line: Line, { project }: BatchSettings, formOf: FormReader): Promise<object> {
  if ('error' in line) return line;
  if (line.text.trim() === '') return { error: 'line is empty' };
  let data: unknown;
  try {
    data = JSON.parse(line.text);
  } catch {
    return { error: 'line is not JSON' };
  }
  const parsed = v.safeParse(RequestSchema, data);
  if (!parsed.success) return { ...idOf(data), error: inEnglish(issueText(parsed.issues[0])) };
  const { id, answers, owners, project: own } = parsed.output;
  const named = id === undefined ? {} : { id };
  const form = await formOf(parsed.output);
  if (typeof form === 'string') return { ...named, error: form };
  if ('why' in form) return { ...named, ...unreadable(form.why) };
  const result = tried(form, withPaths(answers, form), {
    project: own ?? project,
    owners: owners ?? undefined,
  });
  return { ...named, ...told(result) };
}

/** The id of a line of the wrong shape, so that its error can still be found again. */
function idOf(data: unknown): { id?: string | number } {
  const parsed = v.safeParse(record({ id: IdSchema }), data);
  return parsed.success ? parsed.output : {};
}

function formReader(actions: GivenActions | null, io: CommandIo): FormReader {
  const known = new Map<string, FormModel | Unreadable | string>();
  const read = async (
    form: string | undefined,
    xml: string | undefined,
  ): Promise<FormModel | Unreadable | string> => {
    if (xml !== undefined) return formOfXml(xml);
    if (form === undefined) return 'the line needs "form" (a file) or "xml" (its text)';
    // The lines themselves come on standard input.
    if (form === '-') return '"form" names a file';
    const found = await findForm(form, undefined, actions, io);
    return 'error' in found ? inEnglish(found.error) : found.value;
  };
  return async ({ form, xml }) => {
    const key = xml === undefined ? `file ${form}` : `text ${xml}`;
    const found = known.get(key) ?? (await read(form, xml));
    known.delete(key);
    known.set(key, found);
    const [oldest] = known.keys();
    if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
    return found;
  };
}

/** XML that is no form: CommCare refuses it, too. */
interface Unreadable {
  readonly why: string;
}

function formOfXml(xml: string): FormModel | Unreadable {
  const read = readXForm(xml);
  if (read.ok) return createFormModel(read.source);
  const { message, line, column } = read.problem;
  return { why: `Line ${line}, column ${column}: ${message}` };
}

function unreadable(why: string): ToldTried {
  return { result: 'cannot-open', at: null, why, answers: [], saved: {}, undecided: [], cases: [] };
}
