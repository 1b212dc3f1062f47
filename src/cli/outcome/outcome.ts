import { outcome } from '../../contact/outcome/outcome.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import { isBrokenPipe } from '../closed-pipe.ts';
import { type Ended, refused } from '../command/command.ts';
import type { CommandIo } from '../command/io.ts';
import { unread } from '../file-error.ts';
import { loadFrame } from '../language.ts';
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
  const say = await loadFrame(options.language, io.env);
  let done = 0;
  let shown = 0;
  try {
    for await (const lines of readLines(input.value, LONGEST_LINE)) {
      io.out.jsonLines(lines.map((line) => ('error' in line ? line : answer(line.text, project))));
      if (!(await io.out.ready())) break;
      done += lines.length;
      if (done - shown >= PROGRESS_EVERY) {
        shown = done;
        io.err.progress(say.try.lines(done));
      }
    }
  } catch (error) {
    if (isBrokenPipe(error)) return 0;
    return refused((say) => `${file === '-' ? say.input : file}: ${unread(error)(say)}`);
  }
  if (shown > 0) io.err.progress(say.try.lines(done));
  return 0;
}
