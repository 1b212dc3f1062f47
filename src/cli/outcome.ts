import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { CONTACT_PROPERTIES, type ContactProperty } from '../contact/contact.ts';
import { outcome } from '../contact/outcome.ts';
import type { ProjectFacts } from '../contact/project.ts';
import { isBrokenPipe } from './closed-pipe.ts';
import { readLines } from './lines.ts';
import { issueText, ProjectFactsSchema, readProjectFile, record } from './project-file.ts';

const USAGE = `caseline outcome [FILE|-] [--project project.json]

Says what CommCare HQ will do with contacts.
In:  one JSON object per line: {"id", "contact", "project"?, "case"?, "owners"?}
Out: one JSON object per line, in the same order: {"id", "outcome"}, or {"id"?, "error"} for a line that cannot be read.

  --project FILE  what is known of the project, for lines without "project" of their own
  --help          this text

Exit status: 0 every line was answered (with an outcome or an error), 2 the input or the project file cannot be read.
`;

/** Room for a contact with thousands of owners; longer lines are answered with an error. */
const LONGEST_LINE = 8 * 1024 * 1024;
const PROGRESS_EVERY = 50_000;

export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

const IdSchema = v.union([v.string(), v.number()]);
const value = v.nullish(v.string());

const RequestSchema = record({
  id: v.optional(IdSchema),
  contact: record(
    Object.fromEntries(CONTACT_PROPERTIES.map((name) => [name, value])) as Record<
      ContactProperty,
      typeof value
    >,
  ),
  project: v.nullish(ProjectFactsSchema),
  case: v.nullish(
    record({
      id: v.optional(v.string()),
      closed: v.optional(v.boolean()),
      deleted: v.optional(v.boolean()),
    }),
  ),
  owners: v.nullish(
    v.array(
      record({
        phone: v.string(),
        kind: v.picklist(['case', 'mobile-worker']),
        id: v.string(),
        name: v.optional(v.string()),
        project: v.optional(v.string()),
        since: v.optional(v.string()),
        pending: v.optional(v.boolean()),
      }),
    ),
  ),
});

/** JSON's `null` for a property is a missing property. */
function withoutNulls(
  contact: v.InferOutput<typeof RequestSchema>['contact'],
): Partial<Record<ContactProperty, string>> {
  const bare: Partial<Record<ContactProperty, string>> = {};
  for (const name of CONTACT_PROPERTIES) {
    const text = contact[name];
    if (typeof text === 'string') bare[name] = text;
  }
  return bare;
}

/** The id of a line of the wrong shape, so that its error can still be found again. */
function idOf(data: unknown): string | number | undefined {
  const parsed = v.safeParse(record({ id: IdSchema }), data);
  return parsed.success ? parsed.output.id : undefined;
}

/** The answer to one line. Errors name the place, never the value: it may be somebody's number. */
function answer(text: string, fallback: ProjectFacts | undefined): object {
  if (text.trim() === '') return { error: 'line is empty' };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { error: 'line is not JSON' };
  }
  const parsed = v.safeParse(RequestSchema, data);
  if (!parsed.success) return { id: idOf(data), error: issueText(parsed.issues[0]) };
  const { id, contact, project, case: caseState, owners } = parsed.output;
  return {
    id,
    outcome: outcome(withoutNulls(contact), {
      project: project ?? fallback,
      caseState: caseState ?? undefined,
      owners: owners ?? undefined,
    }),
  };
}

/** Writes with back-pressure; false once nobody reads any more. */
function pen(stdout: Writable): {
  write(text: string): Promise<boolean>;
  readonly error: () => Error | null;
} {
  let failed: Error | null = null;
  const stop = new AbortController();
  stdout.on('error', (error: Error) => {
    failed = error;
    stop.abort();
  });
  return {
    error: () => failed,
    async write(text) {
      if (failed || stdout.destroyed) return false;
      if (stdout.write(text)) return true;
      try {
        await once(stdout, 'drain', { signal: stop.signal });
      } catch {
        return false;
      }
      return failed === null;
    },
  };
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { project: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * `caseline outcome`: reads contacts line by line and writes their outcomes in the same order, in bounded memory.
 * @param args what stands behind `outcome` on the command line
 * @returns the exit status: 0 done, 2 unusable arguments, project file or input
 */
export async function runOutcome(args: readonly string[], io: Streams): Promise<number> {
  const parsed = readArguments(args);
  if (typeof parsed === 'string' || parsed.positionals.length > 1) {
    io.stderr.write(`${typeof parsed === 'string' ? parsed : 'One file at most.'}\n\n${USAGE}`);
    return 2;
  }
  if (parsed.values.help) {
    io.stdout.write(USAGE);
    return 0;
  }
  let project: ProjectFacts | undefined;
  if (parsed.values.project !== undefined) {
    const read = await readProjectFile(parsed.values.project);
    if ('error' in read) {
      io.stderr.write(`${read.error}\n`);
      return 2;
    }
    project = read.project;
  }
  const [file = '-'] = parsed.positionals;
  const input = file === '-' ? io.stdin : createReadStream(file);
  const out = pen(io.stdout);
  let done = 0;
  let shown = 0;
  try {
    for await (const lines of readLines(input, LONGEST_LINE)) {
      let text = '';
      for (const line of lines)
        text += `${JSON.stringify('error' in line ? line : answer(line.text, project))}\n`;
      if (!(await out.write(text))) break;
      done += lines.length;
      if (io.stderr.isTTY && done - shown >= PROGRESS_EVERY) {
        shown = done;
        io.stderr.write(`\r${done} lines`);
      }
    }
  } catch (error) {
    if (isBrokenPipe(error)) return 0;
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    io.stderr.write(`${file === '-' ? 'standard input' : file}: cannot be read${code}\n`);
    return 2;
  }
  if (shown > 0) io.stderr.write(`\r${done} lines\n`);
  const failed = out.error();
  if (failed && !isBrokenPipe(failed)) {
    io.stderr.write(`output: ${failed.message}\n`);
    return 2;
  }
  return 0;
}
