import { maskedAdvice } from '../contact/phone/masked-text.ts';
import type { ProjectFacts } from '../contact/project.ts';
import { CHANNELS } from '../contact/verdict/types.ts';
import { AskStopped, askPatiently, type PatientNetwork } from '../directory/ask-patiently.ts';
import { following } from '../directory/hq/case-list.ts';
import { judgeCase } from '../sheet/health/judge-case.ts';
import type { HealthCase } from '../sheet/health/read-cases.ts';
import { firstHealthPage, readHealthPage } from './case-page.ts';
import type { HealthState, StateEntry } from './state.ts';

/** Texts about addresses name them, so none of these is kept. */
const NAMES_PEOPLE = /^email-/;

/** Whose cases are read. */
export interface HealthPlace {
  /** The server's address. */
  readonly hq: string;
  readonly project: string;
  /** Cases per question, at most 5,000. */
  readonly limit: number;
}

/** What is noted of a case: its causes, and a hash in the place of its number. */
async function entriesOf(
  one: HealthCase,
  project: ProjectFacts | undefined,
  { memory, keepsTexts, hash }: Pick<HealthState, 'memory' | 'keepsTexts' | 'hash'>,
): Promise<StateEntry[]> {
  const judged = judgeCase(one, { project });
  if (typeof judged === 'string') return memory.cases.has(one.id) ? [{ kind: 'gone', id: one.id }] : [];
  const { say, wanted, number, ...rest } = judged;
  const texts = CHANNELS.flatMap((channel): StateEntry[] => {
    const { cause } = rest.lines[channel];
    if (!keepsTexts || memory.texts.has(cause) || NAMES_PEOPLE.test(cause)) return [];
    const said = say(cause);
    if (!said) return [];
    const text = maskedAdvice(said);
    memory.texts.set(cause, text);
    return [{ kind: 'text', cause, text }];
  });
  const hashes = {
    wanted: wanted === null ? null : await hash(wanted),
    ...(number === undefined ? {} : { number: await hash(number) }),
  };
  return [...texts, { kind: 'case', ...rest, ...hashes }];
}

/**
 * Brings a state up to date, page by page; after each page it is noted. Rejects with `AskStopped`.
 * @param init how HQ is asked: with a key or with a session
 * @param onPage told how many cases were read in this run, and of how many; null when nobody knows
 * @returns how many entries could not be read
 */
export async function readHqCases(
  place: HealthPlace,
  state: HealthState,
  project: ProjectFacts | undefined,
  network: PatientNetwork,
  init: RequestInit,
  signal: AbortSignal,
  onPage: (done: number, total: number | null) => void | Promise<void>,
): Promise<number> {
  const { memory } = state;
  const first = firstHealthPage(place.hq, place.project, memory.at.since, place.limit);
  const isBegun = memory.at.next !== null;
  /** Pages of this run: a list whose pages name each other in a circle would be read for ever. */
  const asked = new Set<string>();
  let done = 0;
  let skipped = 0;
  for (let url: URL | null = following(first, memory.at.next) ?? first; url; ) {
    if (asked.has(url.href))
      throw new AskStopped('CommCare HQ names a page as the next one that was read before');
    asked.add(url.href);
    const page = readHealthPage(await askPatiently(network, 'CommCare HQ', url, init, signal));
    const next: URL | null = following(url, page.next);
    const newest = (page.newest ?? '') > (memory.at.newest ?? '') ? page.newest : memory.at.newest;
    const { since } = memory.at;
    const entries: StateEntry[] = [];
    for (const one of page.cases) {
      for (const entry of await entriesOf(one, project, state)) entries.push(entry);
    }
    entries.push({ kind: 'at', next: next?.href ?? null, newest, since: next ? since : (newest ?? since) });
    await state.add(entries);
    done += page.cases.length;
    skipped += page.skipped;
    await onPage(done, isBegun ? null : page.total);
    url = next;
  }
  return skipped;
}
