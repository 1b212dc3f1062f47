import { setTimeout as delay } from 'node:timers/promises';
import { errorKind } from '../service/log.ts';
import { type ImportNetwork, ImportStopped } from './import/http.ts';
import { IMPORT_USAGE, type Job, type JobPlace, readJob } from './import/job.ts';
import { createProgress } from './import/progress.ts';
import { runStages } from './import/stages.ts';
import { readState } from './import/state.ts';
import { createTally } from './import/tally.ts';

/** What the command reads and writes; the process's own in use, a test's in tests. */
export interface ImportIo extends JobPlace {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  readonly signal?: AbortSignal | undefined;
  readonly network?: Omit<ImportNetwork, 'onWait'> | undefined;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
}

/** `caseline import`. Resolves with the exit status: 0 done, 1 stopped (start again to go on), 2 wrong options. */
export async function runImport(args: readonly string[], io: ImportIo): Promise<number> {
  let job: Job | 'help' | string;
  try {
    job = await readJob(args, io);
  } catch (error) {
    io.stderr.write(
      `caseline import: ${error instanceof Error ? error.message : 'wrong options'}\n\n${IMPORT_USAGE}\n`,
    );
    return 2;
  }
  if (job === 'help') {
    io.stdout.write(`${IMPORT_USAGE}\n`);
    return 0;
  }
  if (typeof job === 'string') {
    io.stderr.write(`caseline import: ${job}\n`);
    return 2;
  }
  const state = await readState(job.file, job);
  if (typeof state === 'string') {
    io.stderr.write(`caseline import: ${state}\n`);
    return 2;
  }
  if (state.since !== null) io.stderr.write(`Taking what HQ indexed since ${state.since}\n`);
  else if (state.next !== null || state.stage === 'workers') io.stderr.write('Going on where it stopped\n');

  const stop = new AbortController();
  const onSignal = () => stop.abort();
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  const signal = io.signal ? AbortSignal.any([io.signal, stop.signal]) : stop.signal;
  const network: ImportNetwork = {
    fetch,
    sleep: (ms, until) => delay(ms, undefined, { signal: until }).catch(() => undefined),
    random: Math.random,
    ...io.network,
    onWait: (seconds, why) =>
      io.stderr.write(
        why === 'throttled' ? `Asked too often; waiting ${seconds} s\n` : `Trying again in ${seconds} s\n`,
      ),
  };
  try {
    const tally = createTally();
    const progress = createProgress(io.now ?? Date.now);
    const counts = await runStages(job, state, network, signal, (stage, done, page, total) => {
      if (stage === 'cases') for (const body of page.bodies) tally.add(body);
      io.stderr.write(`${progress.line(stage, done[stage], total)}\n`);
    });
    io.stdout.write(
      `${counts.cases} cases read: ${counts.recorded} new or changed, ${counts.unchanged} known already. ` +
        `${counts.workers} workers. ${counts.skipped} entries could not be read.\n${tally.summary()}\n`,
    );
    return 0;
  } catch (error) {
    const why = error instanceof ImportStopped ? error.message : `failed (${errorKind(error)})`;
    io.stderr.write(`caseline import: ${why}. Start it again to go on where it stopped.\n`);
    return 1;
  } finally {
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  }
}
