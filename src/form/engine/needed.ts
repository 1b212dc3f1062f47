import type { EnginePlan } from './plan.ts';
import type { PlanNode } from './plan-node.ts';
import type { Triggerable } from './triggerable.ts';

const deciders = new WeakMap<EnginePlan, ReadonlyMap<string, readonly Triggerable[]>>();

/** The triggerables that decide a node, by its path. */
export function decidersOf(plan: EnginePlan): ReadonlyMap<string, readonly Triggerable[]> {
  const known = deciders.get(plan);
  if (known) return known;
  const byTarget = new Map<string, Triggerable[]>();
  for (const one of plan.triggerables) {
    for (const { path } of one.targets) {
      const found = byTarget.get(path);
      if (found) found.push(one);
      else byTarget.set(path, [one]);
    }
  }
  deciders.set(plan, byTarget);
  return byTarget;
}

/**
 * The triggerables on which nodes depend, through whatever they read, in the order of evaluation. A form has thousands
 * of nodes, and a contact depends on a dozen.
 */
export function neededFor(plan: EnginePlan, paths: Iterable<string>): readonly Triggerable[] {
  const byTarget = decidersOf(plan);
  const needed = new Set<Triggerable>();
  const seen = new Set<string>(paths);
  // A set gives out what is added while it is read.
  for (const path of seen) {
    let node: PlanNode | null = plan.nodes.get(path) ?? null;
    // What is around a node hides it.
    for (; node; node = node.parent) {
      for (const one of byTarget.get(node.path) ?? []) {
        if (needed.has(one)) continue;
        needed.add(one);
        for (const read of one.reads) seen.add(read);
      }
    }
  }
  return [...needed].sort((a, b) => a.order - b.order);
}
