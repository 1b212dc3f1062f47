/** How far a reading of cases is, and how long it may take. */
import type { ReportTexts } from './texts/en.ts';

export interface Progress {
  /** Cases that were read in this run. */
  readonly done: number;
  /** Null where nobody knows. */
  readonly total: number | null;
  readonly secondsLeft: number | null;
}

/** @param now milliseconds since 1970 */
export function createPace(now: () => number): { progress(done: number, total: number | null): Progress } {
  const begun = now();
  return {
    progress(done, total) {
      const seconds = (now() - begun) / 1_000;
      const left = total === null || done === 0 ? null : ((total - done) * seconds) / done;
      return { done, total, secondsLeft: left === null ? null : Math.max(0, Math.round(left)) };
    },
  };
}

export function progressText({ done, total, secondsLeft }: Progress, texts: ReportTexts): string {
  const left = secondsLeft === null ? [] : [texts.left(secondsLeft)];
  return [texts.progress(done, total), ...left].join(', ');
}
