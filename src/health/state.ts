/**
 * What a report on HQ's cases keeps between two runs: how far it came, for each case its causes and a keyed hash of its
 * number. No number, no address, no key of HQ. It is a journal: entries are only added, so that a run can be broken off
 * anywhere; whoever keeps it (a file, a browser's database) puts it together by `take`.
 */
import * as v from 'valibot';
import type { CHANNELS } from '../contact/verdict/types.ts';
import type { JudgedCase } from '../sheet/health/judge-case.ts';
import { HEALTH_TONES } from '../sheet/health/tally.ts';

const LineSchema = v.object({ tone: v.picklist(HEALTH_TONES), cause: v.string() });
const lines = v.object({
  sms: LineSchema,
  replies: LineSchema,
  email: LineSchema,
  timeZone: LineSchema,
  language: LineSchema,
  gateway: LineSchema,
} satisfies Record<(typeof CHANNELS)[number], typeof LineSchema>);
const AdviceSchema = v.object({ what: v.string(), how: v.string(), why: v.string() });
const instant = v.nullable(v.string());

export const StateEntrySchema = v.variant('kind', [
  v.object({
    kind: v.literal('case'),
    id: v.string(),
    caseType: v.string(),
    owner: v.string(),
    lines,
    wanted: v.nullable(v.string()),
    number: v.optional(v.string()),
  }),
  /** A case that does not count any more. */
  v.object({ kind: v.literal('gone'), id: v.string() }),
  v.object({ kind: v.literal('text'), cause: v.string(), text: AdviceSchema }),
  /** Everything before is in. `next`: the page to go on with; `since`: where the next run starts. */
  v.object({ kind: v.literal('at'), next: instant, newest: instant, since: instant }),
  /** All that opted out of SMS, when HQ was asked last: hashes of their numbers. */
  v.object({ kind: v.literal('opted-out'), numbers: v.array(v.string()) }),
  v.object({ kind: v.literal('report'), at: v.string(), cases: v.number(), reached: v.number() }),
]);
export type StateEntry = v.InferOutput<typeof StateEntrySchema>;
type Of<K extends StateEntry['kind']> = Extract<StateEntry, { kind: K }>;

/** One report of an earlier day. */
export type PastReport = Omit<Of<'report'>, 'kind'>;

/** What the entries of a journal come to. */
export class HealthMemory {
  readonly cases = new Map<string, JudgedCase>();
  readonly texts = new Map<string, Of<'text'>['text']>();
  /** Who opted out of SMS; null: nobody could say. */
  optedOut: ReadonlySet<string> | null = null;
  at: Omit<Of<'at'>, 'kind'> = { next: null, newest: null, since: null };
  last: PastReport | null = null;
  /** The one before the last. */
  before: PastReport | null = null;

  take(entry: StateEntry): void {
    switch (entry.kind) {
      case 'case': {
        const { kind: _, ...judged } = entry;
        this.cases.set(entry.id, judged);
        return;
      }
      case 'gone':
        this.cases.delete(entry.id);
        return;
      case 'text':
        this.texts.set(entry.cause, entry.text);
        return;
      case 'at':
        this.at = { next: entry.next, newest: entry.newest, since: entry.since };
        return;
      case 'opted-out':
        this.optedOut = new Set(entry.numbers);
        return;
      case 'report':
        this.before = this.last;
        this.last = { at: entry.at, cases: entry.cases, reached: entry.reached };
    }
  }

  /** Every case has to be read again; reports of earlier days stay. */
  startAnew(): void {
    this.cases.clear();
    this.at = { next: null, newest: null, since: null };
  }

  /** The same in as few entries as there can be. */
  get entries(): StateEntry[] {
    return [
      ...[...this.texts].map(([cause, text]) => ({ kind: 'text' as const, cause, text })),
      ...[...this.cases.values()].map((judged) => ({ kind: 'case' as const, ...judged })),
      ...(this.optedOut ? [{ kind: 'opted-out' as const, numbers: [...this.optedOut] }] : []),
      ...[this.before, this.last].flatMap((past) => (past ? [{ kind: 'report' as const, ...past }] : [])),
      { kind: 'at', ...this.at },
    ];
  }
}

/** A journal that is open. */
export interface HealthState {
  readonly memory: HealthMemory;
  /** Whether texts on values are kept, masked, for the first case that has the cause. */
  readonly keepsTexts: boolean;
  /** Stands for a number; nobody without the journal's key can tell which. */
  hash(number: string): string | Promise<string>;
  /** Notes what a page told, and how far that is: all of it or nothing. */
  add(entries: readonly StateEntry[]): Promise<void>;
}
