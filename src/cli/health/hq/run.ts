/** What `caseline health --hq` does. */
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { ProjectFacts } from '../../../contact/project.ts';
import type { Owner } from '../../../contact/two-way/owner.ts';
import { AskStopped, type PatientNetwork } from '../../../directory/ask-patiently.ts';
import { errorKind } from '../../../directory/error-kind.ts';
import { createPace, progressText } from '../../../health/pace.ts';
import { readHqCases } from '../../../health/read-cases.ts';
import { reachedBy } from '../../../health/report.ts';
import { workList } from '../../../health/work-list.ts';
import { causeText, HealthTally } from '../../../sheet/health/tally.ts';
import { type Ended, refused } from '../../command/command.ts';
import type { CommandIo } from '../../command/io.ts';
import { loadTexts } from '../../language.ts';
import { readProjectFile } from '../../project-file.ts';
import type { Read } from '../../read-file.ts';
import { readOwners } from '../../sheet/input.ts';
import { writing } from '../../writing.ts';
import { saidOf } from '../in-language.ts';
import type { HealthGiven } from '../options.ts';
import { printReport, shownBy } from '../print-report.ts';
import { type HealthSeams, readHealthJob } from './job.ts';
import { pieceSections, readPieces } from './pieces.ts';
import { HealthFile } from './state.ts';

type Options = HealthGiven['options'];

const DAY = 10;

interface Known {
  readonly project: ProjectFacts | undefined;
  readonly owners: readonly Owner[] | undefined;
}

async function readKnown(options: Options, io: CommandIo): Promise<Read<Known>> {
  const facts =
    options.facts === undefined ? { project: undefined } : await readProjectFile(options.facts, io.cwd);
  if ('error' in facts) return facts;
  const owners = await readOwners(options.owners, io.cwd);
  if ('error' in owners) return owners;
  return { value: { project: facts.project, owners: owners.value } };
}

/** Owners by what stands for their numbers in the state. */
function byHash(
  owners: readonly Owner[] | undefined,
  state: HealthFile,
): ((wanted: string) => readonly Owner[]) | undefined {
  if (!owners) return undefined;
  const found = new Map<string, Owner[]>();
  for (const owner of owners) {
    const hash = state.hash(owner.phone.replace(/^\+/, ''));
    found.set(hash, [...(found.get(hash) ?? []), owner]);
  }
  return (wanted) => found.get(wanted) ?? [];
}

export async function runHqHealth(
  options: Options,
  hq: string,
  io: CommandIo,
  seams: HealthSeams,
): Promise<Ended> {
  const job = await readHealthJob(options, hq, io);
  if (typeof job === 'function') return refused(job);
  const known = await readKnown(options, io);
  if ('error' in known) return refused(known.error);
  const state = await HealthFile.open(job);
  if (typeof state === 'function') return refused(state);
  const { memory } = state;
  const texts = await loadTexts(options.language, io.env);
  const { health } = texts;
  if (state.isDamaged) io.err.print(health.damaged);
  if (memory.at.next !== null) io.err.print(health.goingOn);
  else if (memory.at.since !== null) io.err.print(health.since(memory.at.since));

  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  const signal = io.signal ? AbortSignal.any([io.signal, stop.signal]) : stop.signal;
  const now = seams.now ?? Date.now;
  const network: PatientNetwork = {
    fetch,
    sleep: (ms, until) => delay(ms, undefined, { signal: until }).catch(() => null),
    random: Math.random,
    ...seams.network,
    onWait: (seconds, why) => io.err.print(health.asked(seconds, why === 'throttled')),
  };
  const { project, owners } = known.value;
  try {
    const pace = createPace(now);
    const init = { headers: { authorization: `ApiKey ${job.hqKey}`, accept: 'application/json' } };
    const skipped = await readHqCases(job, state, project, network, init, signal, (done, total) =>
      io.err.progress(progressText(pace.progress(done, total), health)),
    );
    io.err.finish();
    const facts = { project, hasOwners: owners !== undefined };
    const pieces = await readPieces(job, facts, network, init, signal, now());
    const tally = new HealthTally({ project, owners: byHash(owners, state) });
    for (const judged of memory.cases.values()) tally.addJudged(judged, (cause) => memory.texts.get(cause));
    const { report } = tally;
    const reached = reachedBy(report.channels.sms);
    const { last } = memory;
    const difference = last
      ? health.before(last.at.slice(0, DAY), `${last.reached}`, `${last.cases}`, reached - last.reached)
      : null;
    const about = { hq: job.hq, project: job.project, unread: skipped, before: last, ...pieces };
    printReport(report, about, options, io, texts, {
      difference,
      sections: pieceSections(pieces, health, shownBy(options, io)),
    });
    if (skipped > 0) io.err.print(health.skipped(skipped));
    const list = options['work-list'];
    if (list !== undefined) {
      const textOf = (cause: string) => saidOf(cause, texts) ?? memory.texts.get(cause) ?? causeText(cause);
      const wrong = await writing(
        resolve(io.cwd, list),
        workList(memory.cases.values(), { place: job, texts: health, textOf }),
      );
      if (wrong !== null) return refused((say) => say.about(list, wrong(say)));
      io.err.print(health.listed(list));
    }
    memory.take({ kind: 'report', at: new Date(now()).toISOString(), cases: report.cases, reached });
    await state.write();
    return 0;
  } catch (error) {
    const { stopped, failed } = texts.frame.health;
    const why = error instanceof AskStopped ? stopped(error.why, error.message) : failed(errorKind(error));
    return refused(`${why}. ${health.startAgain}`, 1);
  } finally {
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  }
}
