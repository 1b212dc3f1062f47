import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { isProtected } from '../directory/protected.ts';
import { errorKind } from '../service/log.ts';
import {
  firstCasePage,
  firstUserPage,
  nextPage,
  type Page,
  readCasePage,
  readUserPage,
} from './import/hq-pages.ts';
import { askPatiently, type ImportNetwork, ImportStopped } from './import/http.ts';
import { createProgress } from './import/progress.ts';
import { type ImportState, readState, writeState } from './import/state.ts';
import { createTally } from './import/tally.ts';

/** What the command reads and writes; the process's own in use, a test's in tests. */
export interface ImportIo {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal | undefined;
  readonly network?: Omit<ImportNetwork, 'onWait'> | undefined;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
}

const USAGE = `Usage: caseline import --project NAME [options]

Brings the cases and mobile workers of a project from CommCare HQ into a check service: the first time all of them,
later what changed. Stop it at any time; the next start goes on where it stopped.

  --project NAME     the project on CommCare HQ
  --hq URL           the server (default https://www.commcarehq.org)
  --to URL           the check service (default http://127.0.0.1:8787)
  --state FILE       where it notes how far it came (default caseline-import-NAME.json)
  --page NUMBER      cases per question, 1 to 5000 (default 1000)
  --no-workers       cases only

  --hq-key-file FILE holds an API key of HQ as "name@example.org:key" (default: the environment's CASELINE_HQ_KEY)
  --token-file FILE  holds a token of the project in the check service (default: the environment's CASELINE_TOKEN)

Keys are no options, because other users of the machine can see those.`;

const MAX_FEED = 500;

interface Job {
  readonly project: string;
  readonly hq: string;
  readonly to: string;
  readonly file: string;
  readonly limit: number;
  readonly workers: boolean;
  readonly hqKey: string;
  readonly token: string;
}

const NOT_PROTECTED = 'must start with https:// (http:// only for this machine): keys and numbers go there';

function mayCarryKeys(text: string): boolean {
  return URL.canParse(text) && isProtected(new URL(text));
}

/** A secret from the file that was named, else from the environment. Rejects when the file cannot be read. */
async function readSecret(io: ImportIo, file: string | undefined, variable: string): Promise<string> {
  return file === undefined
    ? (io.env[variable] ?? '')
    : (await readFile(resolve(io.cwd, file), 'utf8')).trim();
}

/** The job, or what is wrong with the options. */
async function readJob(args: readonly string[], io: ImportIo): Promise<Job | 'help' | string> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      project: { type: 'string' },
      hq: { type: 'string', default: 'https://www.commcarehq.org' },
      to: { type: 'string', default: 'http://127.0.0.1:8787' },
      state: { type: 'string' },
      page: { type: 'string', default: '1000' },
      'no-workers': { type: 'boolean', default: false },
      'hq-key-file': { type: 'string' },
      'token-file': { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const { project } = values;
  if (project === undefined || !/^[\w.:-]{1,255}$/.test(project)) return '--project must name a project';
  if (!mayCarryKeys(values.hq)) return `--hq ${NOT_PROTECTED}`;
  if (!mayCarryKeys(values.to)) return `--to ${NOT_PROTECTED}`;
  const limit = /^\d{1,4}$/.test(values.page) ? Number(values.page) : 0;
  if (limit < 1 || limit > 5_000) return '--page must be a number from 1 to 5000';
  let hqKey: string;
  let token: string;
  try {
    hqKey = await readSecret(io, values['hq-key-file'], 'CASELINE_HQ_KEY');
    token = await readSecret(io, values['token-file'], 'CASELINE_TOKEN');
  } catch (error) {
    return `a file with a key cannot be read (${errorKind(error)})`;
  }
  if (!/^[^\s:]+:\S+$/.test(hqKey)) return 'CASELINE_HQ_KEY must be set: "name@example.org:key"';
  if (!/^\S+$/.test(token))
    return 'CASELINE_TOKEN must be set to a token of the project in the check service';
  return {
    project,
    hq: values.hq,
    to: values.to,
    file: resolve(io.cwd, values.state ?? `caseline-import-${project}.json`),
    limit,
    workers: !values['no-workers'],
    hqKey,
    token,
  };
}

const FedSchema = v.object({
  recorded: v.number(),
  late: v.optional(v.number(), 0),
  known: v.optional(v.number(), 0),
  'too-old': v.optional(v.number(), 0),
});

interface Counts {
  cases: number;
  workers: number;
  recorded: number;
  unchanged: number;
  skipped: number;
}

/** Runs the stages page by page; after each page the state is written. */
async function runStages(
  job: Job,
  start: ImportState,
  network: ImportNetwork,
  signal: AbortSignal,
  onPage: (stage: 'cases' | 'workers', counts: Counts, page: Page, total: number | null) => void,
): Promise<Counts> {
  const counts: Counts = { cases: 0, workers: 0, recorded: 0, unchanged: 0, skipped: 0 };
  const base = `${job.to.replace(/\/+$/, '')}/v1/feed/`;

  async function send(path: string, body: unknown): Promise<v.InferOutput<typeof FedSchema>> {
    const headers = { authorization: `Bearer ${job.token}`, 'content-type': 'application/json' };
    const init = { method: 'POST', headers, body: JSON.stringify(body) };
    const answer = await askPatiently(network, 'the check service', new URL(path, base), init, signal);
    const parsed = v.safeParse(FedSchema, answer);
    if (!parsed.success)
      throw new ImportStopped('the check service gave an answer in a form that is not known');
    return parsed.output;
  }

  async function sendPage(stage: 'cases' | 'workers', page: Page): Promise<void> {
    for (let i = 0; i < page.bodies.length; i += MAX_FEED) {
      const some = page.bodies.slice(i, i + MAX_FEED);
      const fed = await send(stage, stage === 'cases' ? some : { domain: job.project, workers: some });
      if (stage === 'cases') {
        counts.recorded += fed.recorded + fed.late;
        counts.unchanged += fed.known + fed['too-old'];
      }
    }
    counts[stage] += page.bodies.length;
    counts.skipped += page.skipped;
  }

  /** What an earlier run has read of a stage is not counted here, but HQ's total may count it. */
  const begun = { cases: start.stage === 'cases' && start.next !== null, workers: start.stage === 'workers' };
  let state = start;
  while (state.stage !== 'done') {
    const { stage } = state;
    const first =
      stage === 'cases'
        ? firstCasePage(job.hq, job.project, state.since, job.limit)
        : firstUserPage(job.hq, job.project, Math.min(job.limit, 500));
    const url = (state.next === null ? null : nextPage(first, state.next)) ?? first;
    const init = { headers: { authorization: `ApiKey ${job.hqKey}`, accept: 'application/json' } };
    const json = await askPatiently(network, 'CommCare HQ', url, init, signal);
    const page = stage === 'cases' ? readCasePage(job.project, json) : readUserPage(json);
    const next = nextPage(url, page.next)?.href ?? null;
    await sendPage(stage, page);
    const newest = [state.newest, page.newest].reduce((a, b) => ((b ?? '') > (a ?? '') ? b : a));
    if (next !== null) state = { ...state, next, newest };
    else if (stage === 'cases' && job.workers) {
      state = { ...state, stage: 'workers', next: null, newest };
    } else state = { ...state, stage: 'done', next: null, newest, since: newest ?? state.since };
    await writeState(job.file, state);
    onPage(stage, counts, page, page.total === null || begun[stage] ? null : page.total);
  }
  return counts;
}

/** `caseline import`. Resolves with the exit status: 0 done, 1 stopped (start again to go on), 2 wrong options. */
export async function runImport(args: readonly string[], io: ImportIo): Promise<number> {
  let job: Job | 'help' | string;
  try {
    job = await readJob(args, io);
  } catch (error) {
    io.stderr.write(
      `caseline import: ${error instanceof Error ? error.message : 'wrong options'}\n\n${USAGE}\n`,
    );
    return 2;
  }
  if (job === 'help') {
    io.stdout.write(`${USAGE}\n`);
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
