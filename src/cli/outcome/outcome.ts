import { outcome } from '../../contact/outcome/outcome.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import { isBrokenPipe } from '../closed-pipe.ts';
import { type Ended, refused } from '../command/command.ts';
import type { CommandIo } from '../command/io.ts';
import { unreadText } from '../file-error.ts';
import { readLines } from '../lines.ts';
import { readProjectFile } from '../project-file.ts';
import { openStream } from '../read-file.ts';
import { LONGEST_LINE, readContactLine } from './contact-line.ts';
import type { OutcomeGiven } from './options.ts';

const PROGRESS_EVERY = 50_000;

/** The answer to one line. */
function answer(text: string, fallback: ProjectFacts | undefined): object {
  const line = readContactLine(text);
  if ('error' in line) return line;
  const { id, contact, project, case: caseState, owners } = line;
  return {
    id,
    outcome: outcome(contact, {
      project: project ?? fallback,
      caseState: caseState ?? undefined,
      owners: owners ?? undefined,
    }),
  };
}

/** What `caseline outcome` does: contacts line by line, their outcomes in the same order, in bounded memory. */
export async function runOutcome({ options, operands }: OutcomeGiven, io: CommandIo): Promise<Ended> {
  let project: ProjectFacts | undefined;
  if (options.project !== undefined) {
    const read = await readProjectFile(options.project, io.cwd);
    if ('error' in read) return refused(read.error);
    project = read.project;
  }
  const [file = '-'] = operands;
  const input = await openStream(file, io);
  if ('error' in input) return refused(input.error);
  let done = 0;
  let shown = 0;
  try {
    for await (const lines of readLines(input.value, LONGEST_LINE)) {
      io.out.jsonLines(lines.map((line) => ('error' in line ? line : answer(line.text, project))));
      if (!(await io.out.ready())) break;
      done += lines.length;
      if (done - shown >= PROGRESS_EVERY) {
        shown = done;
        io.err.progress(`${done} lines`);
      }
    }
  } catch (error) {
    if (isBrokenPipe(error)) return 0;
    return refused(`${file === '-' ? 'standard input' : file}: ${unreadText(error)}`);
  }
  if (shown > 0) io.err.progress(`${done} lines`);
  return 0;
}
