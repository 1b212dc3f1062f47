import type { AdviceText } from '../../contact/advice/advice-text.ts';
import type { Owner } from '../../contact/two-way/owner.ts';
import type { HealthMemory, PastReport } from '../../health/state.ts';
import type { JudgedCase } from '../../sheet/health/judge-case.ts';
import {
  type ChannelHealth,
  type HealthOptions,
  type HealthReport,
  HealthTally,
} from '../../sheet/health/tally.ts';
import type { HealthResult } from './view-state.ts';

/** Causes are told later, in the language in use: nobody reads these. */
const NO_TEXT = { what: '', how: '', why: '' };
const noText = () => NO_TEXT;
/** So many cases are counted before others get their turn. */
const AT_ONCE = 5_000;

/** Visits every owner that is known, some at a time; false: nobody knows them all. */
export type VisitOwners = (visit: (owners: readonly Owner[]) => Promise<void>) => Promise<boolean>;

/** Owners of numbers that cases want, by what stands for the number in the journal; undefined: nobody knows them. */
export async function ownersByHash(
  memory: HealthMemory,
  hash: (number: string) => string | Promise<string>,
  visitOwners: VisitOwners,
): Promise<((wanted: string) => readonly Owner[]) | undefined> {
  const wanted = new Set([...memory.cases.values()].flatMap((one) => one.wanted ?? []));
  const found = new Map<string, Owner[]>();
  const isWhole = await visitOwners(async (some) => {
    const hashes = await Promise.all(some.map((owner) => hash(owner.phone.replace(/^\+/, ''))));
    for (const [at, owner] of some.entries()) {
      const key = hashes[at] ?? '';
      if (wanted.has(key)) found.set(key, [...(found.get(key) ?? []), owner]);
    }
  });
  return isWhole ? (key) => found.get(key) ?? [] : undefined;
}

/** What the cases of a journal come to. */
export async function countCases(
  memory: HealthMemory,
  options: Pick<HealthOptions, 'project' | 'owners' | 'optedOut'>,
  past: { readonly before: PastReport | null; readonly at: string | null },
  turn: () => Promise<unknown>,
): Promise<HealthResult> {
  const cases: JudgedCase[] = [];
  const tally = new HealthTally({ ...options, onCase: (judged) => cases.push(judged) });
  let counted = 0;
  for (const judged of memory.cases.values()) {
    tally.addJudged(judged, noText);
    counted += 1;
    if (counted % AT_ONCE === 0) await turn();
  }
  return { report: tally.report, cases, ...past };
}

/** Some of the cases by themselves. */
export function reportOf(cases: Iterable<JudgedCase>): HealthReport {
  const tally = new HealthTally({});
  for (const judged of cases) tally.addJudged(judged, noText);
  return tally.report;
}

/** The report with its causes told, for files that go to others. */
export function withTexts(report: HealthReport, textOf: (cause: string) => AdviceText): HealthReport {
  const told = (health: ChannelHealth): ChannelHealth => ({
    ...health,
    causes: health.causes.map((cause) => ({ ...cause, text: textOf(cause.code) })),
  });
  const { sms, replies, email, timeZone, language, gateway } = report.channels;
  return {
    ...report,
    channels: {
      sms: told(sms),
      replies: told(replies),
      email: told(email),
      timeZone: told(timeZone),
      language: told(language),
      gateway: told(gateway),
    },
  };
}
