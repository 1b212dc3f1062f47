import { setTimeout as delay } from 'node:timers/promises';
import { AskStopped, type PatientNetwork } from '../../directory/ask-patiently.ts';
import { errorKind } from '../../service/log.ts';
import { type Ended, refused } from '../command/command.ts';
import type { CommandIo } from '../command/io.ts';
import { readJob } from './job.ts';
import type { ImportOptions, ImportSeams } from './options.ts';
import { createProgress } from './progress.ts';
import { runStages } from './stages.ts';
import { readState } from './state.ts';
import { createTally } from './tally.ts';

/** What `caseline import` does. */
export async function runImport(options: ImportOptions, io: CommandIo, seams: ImportSeams): Promise<Ended> {
  const job = await readJob(options, io);
  if (typeof job === 'function') return refused(job);
  const state = await readState(job.file, job);
  if (typeof state === 'function') return refused(state);
  if (state.since !== null) io.err.print(`Taking what HQ indexed since ${state.since}`);
  else if (state.next !== null || state.stage === 'workers') io.err.print('Going on where it stopped');

  const stop = new AbortController();
  const onSignal = () => stop.abort();
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  const signal = io.signal ? AbortSignal.any([io.signal, stop.signal]) : stop.signal;
  const network: PatientNetwork = {
    fetch,
    sleep: (ms, until) => delay(ms, undefined, { signal: until }).catch(() => null),
    random: Math.random,
    ...seams.network,
    onWait: (seconds, why) =>
      io.err.print(
        why === 'throttled' ? `Asked too often; waiting ${seconds} s` : `Trying again in ${seconds} s`,
      ),
  };
  try {
    const tally = createTally();
    const progress = createProgress(seams.now ?? Date.now);
    const counts = await runStages(job, state, network, signal, (stage, done, page, total) => {
      if (stage === 'cases') for (const body of page.bodies) tally.add(body);
      io.err.print(progress.line(stage, done[stage], total));
    });
    io.out.print(
      `${counts.cases} cases read: ${counts.recorded} new or changed, ${counts.unchanged} known already. ` +
        `${counts.workers} workers. ${counts.skipped} entries could not be read.`,
      tally.summary(),
    );
    return 0;
  } catch (error) {
    const why = error instanceof AskStopped ? error.message : `failed (${errorKind(error)})`;
    return refused(`${why}. Start it again to go on where it stopped.`, 1);
  } finally {
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  }
}
