/**
 * What a report on HQ's cases keeps between two runs: how far it came, for each case its causes and a keyed hash of its
 * number, what was said of each cause. No number, no key of HQ. Lines of NDJSON that are only added: a run that is
 * stopped in the middle of one loses that line.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { appendFile, rename, writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { CHANNELS } from '../../../contact/verdict/types.ts';
import type { JudgedCase } from '../../../sheet/health/judge-case.ts';
import { HEALTH_TONES } from '../../../sheet/health/tally.ts';
import { readBytesOf } from '../../read-file.ts';
import { healthEn } from '../texts.ts';

/** A million cases have some 300 MB. */
const LARGEST = 1024 * 1024 * 1024;
/** The file says of nobody how to reach them, but it names cases. */
const MODE = 0o600;

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

const EntrySchema = v.variant('kind', [
  /** First of all; the key makes hashes that nobody else can make. */
  v.object({ kind: v.literal('health'), project: v.string(), hq: v.string(), key: v.string() }),
  v.object({
    kind: v.literal('case'),
    id: v.string(),
    caseType: v.string(),
    owner: v.string(),
    lines,
    wanted: v.nullable(v.string()),
  }),
  /** A case that does not count any more. */
  v.object({ kind: v.literal('gone'), id: v.string() }),
  v.object({ kind: v.literal('text'), cause: v.string(), text: AdviceSchema }),
  /** Everything before is in. `next`: the page to go on with; `since`: where the next run starts. */
  v.object({ kind: v.literal('at'), next: instant, newest: instant, since: instant }),
  v.object({ kind: v.literal('report'), at: v.string(), cases: v.number(), reached: v.number() }),
]);
export type StateEntry = v.InferOutput<typeof EntrySchema>;
type Of<K extends StateEntry['kind']> = Extract<StateEntry, { kind: K }>;

export interface Place {
  readonly project: string;
  readonly hq: string;
  readonly file: string;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export class HealthState {
  readonly cases = new Map<string, JudgedCase>();
  readonly texts = new Map<string, Of<'text'>['text']>();
  at: Omit<Of<'at'>, 'kind'> = { next: null, newest: null, since: null };
  last: Omit<Of<'report'>, 'kind'> | null = null;
  private readonly place: Place;
  private key: string;

  private constructor(place: Place, key: string) {
    this.place = place;
    this.key = key;
  }

  /** The state to go on from, a new one when there is no file. Text: the file is not this report's. */
  static async open(place: Place): Promise<HealthState | string> {
    const read = await readBytesOf(place.file, LARGEST);
    const state = new HealthState(place, randomBytes(32).toString('hex'));
    if ('error' in read) return read.missing ? state.begin() : `${place.file} ${read.error}`;
    const [first, ...entries] = read.value
      .toString('utf8')
      .split('\n')
      .flatMap((line) => {
        const parsed = v.safeParse(EntrySchema, jsonOf(line));
        return parsed.success ? [parsed.output] : [];
      });
    if (first?.kind !== 'health') return healthEn.noState(place.file);
    if (first.project !== place.project || first.hq !== place.hq) return healthEn.otherState(place.file);
    state.key = first.key;
    for (const entry of entries) state.take(entry);
    // Half a line at the end would spoil the next one.
    await state.write();
    return state;
  }

  private async begin(): Promise<this> {
    await this.write();
    return this;
  }

  private take(entry: StateEntry): void {
    if (entry.kind === 'case') {
      const { kind: _, ...judged } = entry;
      this.cases.set(entry.id, judged);
    } else if (entry.kind === 'gone') this.cases.delete(entry.id);
    else if (entry.kind === 'text') this.texts.set(entry.cause, entry.text);
    else if (entry.kind === 'at') this.at = { next: entry.next, newest: entry.newest, since: entry.since };
    else if (entry.kind === 'report')
      this.last = { at: entry.at, cases: entry.cases, reached: entry.reached };
  }

  /** Stands for a number; nobody without the file's key can tell which. */
  hash(number: string): string {
    return createHmac('sha256', this.key).update(number).digest('hex').slice(0, 32);
  }

  /** Notes what a page told, and how far that is: all of it or nothing. */
  async add(entries: readonly StateEntry[]): Promise<void> {
    for (const entry of entries) this.take(entry);
    await appendFile(this.place.file, textOf(entries), { mode: MODE });
  }

  /** Writes the file anew, each case once: whole or not at all. */
  async write(): Promise<void> {
    const { project, hq, file } = this.place;
    const entries: StateEntry[] = [
      { kind: 'health', project, hq, key: this.key },
      ...[...this.texts].map(([cause, text]) => ({ kind: 'text' as const, cause, text })),
      ...[...this.cases.values()].map((judged) => ({ kind: 'case' as const, ...judged })),
      ...(this.last ? [{ kind: 'report' as const, ...this.last }] : []),
      { kind: 'at', ...this.at },
    ];
    await writeFile(`${file}.new`, textOf(entries), { mode: MODE });
    await rename(`${file}.new`, file);
  }
}

const textOf = (entries: readonly StateEntry[]): string =>
  entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
