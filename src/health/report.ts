/** What every form of the report says alike. */
import type { AdviceText } from '../contact/advice/advice-text.ts';
import type { ChannelHealth } from '../sheet/health/tally.ts';

/** Numbers are masked unless they may be shown. */
export type Shown = (text: string) => string;

export function sentence({ what, how }: Pick<AdviceText, 'what' | 'how'>, shown: Shown): string {
  return shown([what, how].filter((part) => part !== '').join(' '));
}

/** How many HQ sends to. */
export function reachedBy({ tones }: Pick<ChannelHealth, 'tones'>): number {
  return tones.ok + tones.late;
}

export function shareOf(count: number, of: number): string {
  if (of === 0) return '0 %';
  const share = (count * 100) / of;
  return share > 0 && share < 1 ? '< 1 %' : `${Math.round(share)} %`;
}

/** One line behind the counts: what it is about, or how often it happened, and a code. What is not there is empty. */
export interface ReportItem {
  readonly count: string;
  readonly term: string;
  readonly text: string;
  readonly code: string;
}

/** What a report rests on beside the cases. */
export interface ReportSection {
  readonly title: string;
  readonly items: readonly ReportItem[];
}

/** What only a report from HQ has. */
export interface FromHq {
  /** To the last time; null: there was none. */
  readonly difference: string | null;
  readonly sections: readonly ReportSection[];
}

export const NOTHING_FROM_HQ: FromHq = { difference: null, sections: [] };
