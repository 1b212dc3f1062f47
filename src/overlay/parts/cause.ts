import { byCause } from '../../lint/causes.ts';
import type { Diagnostic } from '../../lint/finding.ts';
import { SEVERITIES } from './severity.ts';

/** Findings of one cause: the worst stands for all, the others are told after it. */
export interface Cause<T> {
  readonly main: T;
  readonly others: readonly T[];
}

export function causesOf<T>(entries: readonly T[], findingOf: (entry: T) => Diagnostic): readonly Cause<T>[] {
  return byCause(entries, findingOf).map((group) => {
    const rank = (entry: T) => SEVERITIES.indexOf(findingOf(entry).severity);
    const main = group.reduce((worst, entry) => (rank(entry) < rank(worst) ? entry : worst));
    return { main, others: group.filter((entry) => entry !== main) };
  });
}
