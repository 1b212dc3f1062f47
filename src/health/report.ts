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
