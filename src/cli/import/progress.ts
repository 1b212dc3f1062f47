/** How far an import is, for people. */
export interface Progress {
  /** @param total of the stage; null when HQ does not say, or when the stage was begun by an earlier run */
  line(stage: 'cases' | 'workers', done: number, total: number | null): string;
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  if (seconds < 5_400) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3_600).toFixed(1)} h`;
}

/** @param now milliseconds since 1970 */
export function createProgress(now: () => number): Progress {
  const starts = new Map<string, number>();
  const begun = now();
  return {
    line(stage, done, total) {
      // A stage begins where the one before ended.
      const start = starts.get(stage) ?? (starts.size === 0 ? begun : now());
      starts.set(stage, start);
      const seconds = (now() - start) / 1_000;
      const rate = seconds > 0 ? done / seconds : 0;
      const parts = [
        `${done.toLocaleString('en')}${total === null ? '' : ` of ${total.toLocaleString('en')}`} ${stage}`,
      ];
      if (rate > 0)
        parts.push(`${rate >= 10 ? Math.round(rate).toLocaleString('en') : rate.toFixed(1)} a second`);
      if (rate > 0 && total !== null && total > done)
        parts.push(`about ${duration((total - done) / rate)} left`);
      return parts.join(', ');
    },
  };
}
