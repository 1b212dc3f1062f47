/** Who of a project can be reached, and why the others cannot: counts by channel and cause over its open cases. */
import type { AdviceText } from '../../contact/advice/advice-text.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import type { Owner } from '../../contact/two-way/owner.ts';
import { CAUSES } from '../../contact/verdict/causes.ts';
import { CHANNELS, type Channel } from '../../contact/verdict/types.ts';
import { NumberIndex } from '../check/number-index.ts';
import { hashText } from '../text/hash.ts';
import { type HealthTone, type JudgedCase, type JudgedLine, judgeCase, withOwners } from './judge-case.ts';
import type { HealthCase } from './read-cases.ts';

export type { HealthTone };

export const HEALTH_TONES = [
  'ok',
  'late',
  'doubtful',
  'fails',
  'absent',
  'unknown',
] as const satisfies HealthTone[];

export interface HealthCause {
  readonly code: string;
  readonly tone: HealthTone;
  readonly count: number;
  /** What is wrong, what to do, and why, for the first case that has it; its value may stand there. */
  readonly text: AdviceText;
  /** The first cases that have it. */
  readonly ids: readonly string[];
}

export interface ChannelHealth {
  readonly tones: Readonly<Record<HealthTone, number>>;
  /** What is not well, the most frequent first. */
  readonly causes: readonly HealthCause[];
}

/** The cases of one type, or of one owner. */
export interface GroupHealth {
  readonly name: string;
  readonly cases: number;
  /** Those that HQ sends SMS to. */
  readonly reached: number;
}

export interface HealthReport {
  /** Open cases with one of the six properties. */
  readonly cases: number;
  readonly closed: number;
  /** Open cases without any of the six. */
  readonly without: number;
  readonly channels: Readonly<Record<Channel, ChannelHealth>>;
  readonly caseTypes: readonly GroupHealth[];
  readonly owners: readonly GroupHealth[];
}

export interface HealthOptions {
  readonly project?: ProjectFacts | undefined;
  readonly owners?: ((number: string) => readonly Owner[]) | undefined;
  /** Whether a number opted out of SMS, where somebody asked. */
  readonly optedOut?: ((number: string) => boolean) | undefined;
  /** Told of each case as it is counted, owners and numbers that stand twice considered; it wants no number any more. */
  readonly onCase?: ((judged: JudgedCase) => void) | undefined;
}

const MOST_IDS = 10;
const MOST_GROUPS = 2000;
const NUMBER_TWICE: AdviceText = {
  what: 'The number stands on another open case of this file, too.',
  how: 'Find out whose it is, and take it from the other case.',
  why: 'A number belongs to one contact: replies reach only that one.',
};
const STOPPED: AdviceText = {
  what: 'The number opted out of SMS: somebody answered STOP.',
  how: 'Ask the person. Who wants SMS again sends START to the number that HQ writes from.',
  why: 'HQ sends nothing to it, on the whole server.',
};
const NO_COLUMN: AdviceText = {
  what: 'The file has no column for it, so nobody knows here.',
  how: 'Export the property, too.',
  why: '',
};
const OPTED_OUT: JudgedLine = { tone: 'fails', cause: 'opted-out' };
const TWICE: JudgedLine = { tone: 'doubtful', cause: 'number-twice' };
const TEXTS: ReadonlyMap<string, AdviceText> = new Map([
  ...CAUSES.map(({ code, meaning, mend }): [string, AdviceText] => [
    code,
    { what: meaning, how: mend, why: '' },
  ]),
  ['depends-on-case', NO_COLUMN],
  [TWICE.cause, NUMBER_TWICE],
  [OPTED_OUT.cause, STOPPED],
]);

interface Counted {
  readonly code: string;
  readonly tone: HealthTone;
  readonly text: AdviceText;
  readonly ids: string[];
  count: number;
}

class ChannelTally {
  private readonly tones: Record<HealthTone, number> = {
    ok: 0,
    late: 0,
    doubtful: 0,
    fails: 0,
    absent: 0,
    unknown: 0,
  };
  private readonly counted = new Map<string, Counted>();

  add(tone: HealthTone, code: string, id: string, text: () => AdviceText): void {
    this.tones[tone] += 1;
    if (tone === 'ok') return;
    const key = `${tone} ${code}`;
    const known = this.counted.get(key);
    if (!known)
      this.counted.set(key, { code, tone, count: 1, text: text(), ids: id === '' ? [] : [ownCopy(id)] });
    else {
      known.count += 1;
      if (id !== '' && known.ids.length < MOST_IDS) known.ids.push(ownCopy(id));
    }
  }

  get health(): ChannelHealth {
    const causes = [...this.counted.values()].sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
    return { tones: { ...this.tones }, causes };
  }
}

/** A piece of a file's text keeps the whole text in memory; a copy does not. */
function ownCopy(text: string): string {
  return String(JSON.parse(JSON.stringify(text)));
}

class GroupTally {
  private readonly groups = new Map<string, { cases: number; reached: number }>();

  add(name: string, isReached: boolean): void {
    let group = this.groups.get(name);
    if (!group) {
      if (name === '' || this.groups.size >= MOST_GROUPS) return;
      group = { cases: 0, reached: 0 };
      this.groups.set(ownCopy(name), group);
    }
    group.cases += 1;
    if (isReached) group.reached += 1;
  }

  get all(): readonly GroupHealth[] {
    return [...this.groups]
      .map(([name, counts]) => ({ name, ...counts }))
      .sort((a, b) => b.cases - a.cases || (a.name < b.name ? -1 : 1));
  }
}

/** What a cause means, where it is no advice on a value. */
export const causeText = (cause: string): AdviceText | undefined => TEXTS.get(cause);

export class HealthTally {
  private readonly options: HealthOptions;
  private readonly channels: Readonly<Record<Channel, ChannelTally>> = {
    sms: new ChannelTally(),
    replies: new ChannelTally(),
    email: new ChannelTally(),
    timeZone: new ChannelTally(),
    language: new ChannelTally(),
    gateway: new ChannelTally(),
  };
  private readonly caseTypes = new GroupTally();
  private readonly owners = new GroupTally();
  private readonly numbers = new NumberIndex();
  private cases = 0;
  private closed = 0;
  private without = 0;

  constructor(options: HealthOptions) {
    this.options = options;
  }

  add(one: HealthCase): void {
    const judged = judgeCase(one, this.options);
    if (judged === 'closed') this.closed += 1;
    else if (judged === 'without') this.without += 1;
    else this.count(judged, judged.say);
  }

  /**
   * Counts a case that was judged before, without owners; who holds its number is asked now.
   * @param textOf what was said of a cause when it was first found
   */
  addJudged(judged: JudgedCase, textOf: (cause: string) => AdviceText | undefined): void {
    const { owners } = this.options;
    this.count(owners ? withOwners(judged, owners) : judged, textOf);
  }

  private count(
    { wanted, number, ...judged }: JudgedCase,
    textOf: (cause: string) => AdviceText | undefined,
  ): void {
    const { id } = judged;
    const lines = { ...judged.lines, sms: this.smsLine(judged.lines.sms, wanted ?? number) };
    this.cases += 1;
    const isTwice = wanted !== null && this.isTwice(wanted, id);
    const { tone: repliesTone } = lines.replies;
    // Who holds the number is told by its owners, where somebody asked for them.
    const replies: JudgedLine =
      isTwice && (repliesTone === 'unknown' || repliesTone === 'ok') ? TWICE : lines.replies;
    const counted = { ...lines, replies };
    for (const channel of CHANNELS) {
      const { tone, cause } = counted[channel];
      this.channels[channel].add(
        tone,
        cause,
        id,
        () => textOf(cause) ?? causeText(cause) ?? { what: cause, how: '', why: '' },
      );
    }
    const { tone } = lines.sms;
    const isReached = tone === 'ok' || tone === 'late';
    this.caseTypes.add(judged.caseType, isReached);
    this.owners.add(judged.owner, isReached);
    this.options.onCase?.({ ...judged, lines: counted, wanted: null });
  }

  /** HQ sends nothing to who opted out; where it would not send anyway, that has another cause. */
  private smsLine(line: JudgedLine, number: string | undefined): JudgedLine {
    const canSend = line.tone !== 'fails' && line.tone !== 'absent';
    return canSend && number !== undefined && this.options.optedOut?.(number) ? OPTED_OUT : line;
  }

  /** Whether another case before this one has the number. */
  private isTwice(number: string, id: string): boolean {
    if (this.options.project?.sharedNumbers === true) return false;
    const caseHash = hashText(id);
    const before = this.numbers.rowBefore(number, 0, this.cases, caseHash);
    return before !== null && (caseHash === 0 || before.caseHash !== caseHash);
  }

  get report(): HealthReport {
    const { cases, closed, without, channels } = this;
    return {
      cases,
      closed,
      without,
      channels: {
        sms: channels.sms.health,
        replies: channels.replies.health,
        email: channels.email.health,
        timeZone: channels.timeZone.health,
        language: channels.language.health,
        gateway: channels.gateway.health,
      },
      caseTypes: this.caseTypes.all,
      owners: this.owners.all,
    };
  }
}

/** What keeps most cases from getting SMS although something was given; null when nothing does. */
export function biggestCause({ channels }: HealthReport): HealthCause | null {
  return channels.sms.causes.find(({ tone }) => tone === 'fails' || tone === 'doubtful') ?? null;
}
