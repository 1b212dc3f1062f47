import { maskedText } from '../../../contact/phone/masked-text.ts';
import type { ProjectFacts } from '../../../contact/project.ts';
import { CHANNELS } from '../../../contact/verdict/types.ts';
import { judgeCase } from '../../../sheet/health/judge-case.ts';
import type { HealthCase } from '../../../sheet/health/read-cases.ts';
import { following } from '../../import/hq-pages.ts';
import { askPatiently, type ImportNetwork, ImportStopped } from '../../import/http.ts';
import { firstHealthPage, readHealthPage } from './case-page.ts';
import type { HealthJob } from './job.ts';
import type { HealthState, StateEntry } from './state.ts';

/** Texts about addresses name them, so none of these is kept. */
const NAMES_PEOPLE = /^email-/;

/** What is noted of a case: its causes, and a hash in the place of its number. */
function entriesOf(one: HealthCase, project: ProjectFacts | undefined, state: HealthState): StateEntry[] {
  const judged = judgeCase(one, { project });
  if (typeof judged === 'string') return state.cases.has(one.id) ? [{ kind: 'gone', id: one.id }] : [];
  const { say, wanted, ...rest } = judged;
  const texts = CHANNELS.flatMap((channel): StateEntry[] => {
    const { cause } = rest.lines[channel];
    if (state.texts.has(cause) || NAMES_PEOPLE.test(cause)) return [];
    const said = say(cause);
    if (!said) return [];
    const text = { what: maskedText(said.what), how: maskedText(said.how), why: maskedText(said.why) };
    state.texts.set(cause, text);
    return [{ kind: 'text', cause, text }];
  });
  return [...texts, { kind: 'case', ...rest, wanted: wanted === null ? null : state.hash(wanted) }];
}

/**
 * Brings a state up to date, page by page; after each page it is noted. Rejects with `ImportStopped`.
 * @returns how many entries could not be read
 */
export async function readHqCases(
  job: HealthJob,
  state: HealthState,
  project: ProjectFacts | undefined,
  network: ImportNetwork,
  signal: AbortSignal,
  onPage: (done: number, total: number | null) => void,
): Promise<number> {
  const init = { headers: { authorization: `ApiKey ${job.hqKey}`, accept: 'application/json' } };
  const first = firstHealthPage(job.hq, job.project, state.at.since, job.limit);
  const isBegun = state.at.next !== null;
  /** Pages of this run: a list whose pages name each other in a circle would be read for ever. */
  const asked = new Set<string>();
  let done = 0;
  let skipped = 0;
  for (let url: URL | null = following(first, state.at.next) ?? first; url; ) {
    if (asked.has(url.href))
      throw new ImportStopped('CommCare HQ names a page as the next one that was read before');
    asked.add(url.href);
    const page = readHealthPage(await askPatiently(network, 'CommCare HQ', url, init, signal));
    const next: URL | null = following(url, page.next);
    const newest = (page.newest ?? '') > (state.at.newest ?? '') ? page.newest : state.at.newest;
    const { since } = state.at;
    await state.add([
      ...page.cases.flatMap((one) => entriesOf(one, project, state)),
      { kind: 'at', next: next?.href ?? null, newest, since: next ? since : (newest ?? since) },
    ]);
    done += page.cases.length;
    skipped += page.skipped;
    onPage(done, isBegun ? null : page.total);
    url = next;
  }
  return skipped;
}
