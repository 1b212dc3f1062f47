import type { Progress } from './view-state.ts';

/** Says how far a run is and how long it may take. @param now milliseconds since 1970 */
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
