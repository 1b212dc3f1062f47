/** What `caseline health` does. */
import { type CasesRead, readCases } from '../../sheet/health/read-cases.ts';
import { HealthTally } from '../../sheet/health/tally.ts';
import { type Ended, refused } from '../command/command.ts';
import type { CommandIo } from '../command/io.ts';
import { isSystemError, unread as unreadFile } from '../file-error.ts';
import { loadTexts } from '../language.ts';
import { readProjectFile } from '../project-file.ts';
import type { Read } from '../read-file.ts';
import { ofFile, type Said } from '../said.ts';
import { mapOf, openFile, ownersOf, unknownColumn } from '../sheet/input.ts';
import type { CliTexts } from '../texts/en.ts';
import type { HealthGiven } from './options.ts';
import { printReport } from './print-report.ts';
import { readCaseLines } from './read-lines.ts';

const LINES = /\.(?:ndjson|jsonl)$/i;
const PROGRESS_EVERY = 20_000;

interface Counted {
  readonly tally: HealthTally;
  /** Lines of NDJSON that could not be read. */
  readonly unread: number;
}

async function count(
  options: HealthGiven['options'],
  name: string,
  io: CommandIo,
  texts: CliTexts,
): Promise<Read<Counted>> {
  const file = await openFile(name, io.cwd);
  if ('error' in file) return file;
  const map = mapOf(options.map);
  if ('error' in map) return map;
  const owners = await ownersOf(options.owners, io.cwd);
  if ('error' in owners) return owners;
  const facts = options.facts ?? options.project;
  const project = facts === undefined ? { project: undefined } : await readProjectFile(facts, io.cwd);
  if ('error' in project) return project;
  const begin = (): HealthTally => new HealthTally({ project: project.project, owners: owners.value });
  let tally = begin();
  let seen = 0;
  let shown = 0;
  const progress = (more: number): void => {
    seen += more;
    if (seen - shown < PROGRESS_EVERY) return;
    shown = seen;
    io.err.progress(texts.health.progress(seen, null));
  };
  if (LINES.test(name)) {
    let unread = 0;
    for await (const lines of readCaseLines(file.value.chunks())) {
      for (const one of lines.cases) tally.add(one);
      unread += lines.unread;
      progress(lines.cases.length);
    }
    return { value: { tally, unread } };
  }
  const events = readCases(file.value, map.value);
  for (let next = await events.next(); ; next = await events.next()) {
    if (next.done) {
      const problem = problemOf(next.value, name, map.value, texts);
      return problem === null ? { value: { tally, unread: 0 } } : { error: problem };
    }
    if (next.value.kind === 'again') tally = begin();
    else {
      for (const one of next.value.cases) tally.add(one);
      progress(next.value.cases.length);
    }
  }
}

/** Why the file is of no use; null when it is. */
function problemOf(
  { columns, problem }: CasesRead,
  name: string,
  map: Parameters<typeof unknownColumn>[0],
  { sheet, health }: CliTexts,
): Said | null {
  if (problem) {
    const { what, how } = sheet.refusals[problem.code](problem.details ?? []);
    return () => `${name}: ${what} ${how}`;
  }
  if (!columns || Object.keys(columns.contact).length === 0) {
    const [near] = columns?.nearMisses ?? [];
    const hint = near ? ` ${health.probablyMeant} --map ${near.property}=${near.header}` : '';
    return () => `${name}: ${health.noProperty}${hint}`;
  }
  return unknownColumn(map, [columns]);
}

export async function runHealth(
  options: HealthGiven['options'],
  name: string,
  io: CommandIo,
): Promise<Ended> {
  const texts = await loadTexts(options.language, io.env);
  let counted: Read<Counted>;
  try {
    counted = await count(options, name, io, texts);
  } catch (error) {
    // The file went away while it was read.
    if (isSystemError(error)) return refused(ofFile(name, unreadFile(error)));
    throw error;
  }
  if ('error' in counted) return refused(counted.error);
  io.err.finish();
  const { tally, unread } = counted.value;
  printReport(tally.report, { file: name, unread }, options, io, texts);
  if (unread > 0 && options.format !== 'json') io.err.print(texts.health.unread(unread));
  return 0;
}
