import * as v from 'valibot';
import { AskStopped, askPatiently, type PatientNetwork } from '../../directory/ask-patiently.ts';
import { firstCasePage, following } from '../../directory/hq/case-list.ts';
import { firstUserPage, type Page, readCasePage, readUserPage } from './hq-pages.ts';
import type { ImportJob } from './job.ts';
import { type ImportState, writeState } from './state.ts';

/** So many entries go to the check service at once. */
const MAX_FEED = 500;

const FedSchema = v.object({
  recorded: v.number(),
  late: v.optional(v.number(), 0),
  known: v.optional(v.number(), 0),
  'too-old': v.optional(v.number(), 0),
});

/** What an import has done so far. */
export interface Counts {
  cases: number;
  workers: number;
  recorded: number;
  unchanged: number;
  skipped: number;
}

/** Runs the stages page by page; after each page the state is written. Rejects with `AskStopped`. */
export async function runStages(
  job: ImportJob,
  start: ImportState,
  network: PatientNetwork,
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
    if (!parsed.success) throw new AskStopped('the check service gave an answer in a form that is not known');
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
  /** Pages of this run: a list whose pages name each other in a circle would be fed for ever. */
  const asked = new Set<string>();
  let state = start;
  while (state.stage !== 'done') {
    const { stage } = state;
    const first =
      stage === 'cases'
        ? firstCasePage(job.hq, job.project, state.since, job.limit)
        : firstUserPage(job.hq, job.project, Math.min(job.limit, 500));
    const url = following(first, state.next) ?? first;
    if (asked.has(url.href))
      throw new AskStopped('CommCare HQ names a page as the next one that was read before');
    asked.add(url.href);
    const init = { headers: { authorization: `ApiKey ${job.hqKey}`, accept: 'application/json' } };
    const json = await askPatiently(network, 'CommCare HQ', url, init, signal);
    const page = stage === 'cases' ? readCasePage(job.project, json) : readUserPage(json);
    const next = following(url, page.next)?.href ?? null;
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
