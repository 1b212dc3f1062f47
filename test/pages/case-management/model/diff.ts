import type { Update } from './generations.ts';

type Groups = Readonly<Record<string, readonly Update[]>>;
interface Diff {
  add?: Record<string, Update[]>;
  delete?: Record<string, Update[]>;
}

const same = (a: Update, b: Update): boolean =>
  a.question_path === b.question_path && a.update_mode === b.update_mode;

/** What is in `to` and not in `from`, each as often as it is there more often. */
function missing(from: readonly Update[], to: readonly Update[]): Update[] {
  const left = [...from];
  return to.filter((one) => {
    const at = left.findIndex((other) => same(one, other));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

function difference(before: Groups, after: Groups): Diff {
  const diff: Diff = {};
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old = [], now = []] = [before[key], after[key]];
    const [added, gone] = [missing(old, now), missing(now, old)];
    if (added.length > 0) diff.add = { ...diff.add, [key]: added };
    if (gone.length > 0) diff.delete = { ...diff.delete, [key]: gone };
  }
  return diff;
}

export interface Baseline {
  readonly names: readonly Update[];
  readonly updates: Groups;
}

/** `update_diff`: what the page changed since it was loaded or saved, so that HQ can merge two people's changes. */
export function updateDiff(before: Baseline, after: Baseline): object {
  const updates = difference(before.updates, after.updates);
  const names = difference({ name: before.names }, { name: after.names });
  return {
    ...(Object.keys(updates).length > 0 && { update_case: updates }),
    ...(Object.keys(names).length > 0 && {
      open_case: {
        ...(names.add && { add: names.add.name }),
        ...(names.delete && { delete: names.delete.name }),
      },
    }),
  };
}
