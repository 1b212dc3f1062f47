import type { PlanNode } from './plan-node.ts';
import type { Triggerable } from './triggerable.ts';

/** Which triggerables read a path. */
export type ReadIndex = ReadonlyMap<string, readonly Triggerable[]>;

export function readIndex(triggerables: readonly Triggerable[]): ReadIndex {
  const index = new Map<string, Triggerable[]>();
  for (const triggerable of triggerables) {
    for (const path of triggerable.reads) {
      const readers = index.get(path);
      if (readers) readers.push(triggerable);
      else index.set(path, [triggerable]);
    }
  }
  return index;
}

/** Itself, and what is in it: that hides with it. */
export function withInner(node: PlanNode, add: (path: string) => void): void {
  const waiting = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    add(next.path);
    waiting.push(...next.children);
  }
}

/**
 * The triggerables that a change of this one's targets concerns. A display condition concerns what is inside its
 * targets; in a row that is being made (`inNewRow`) that is looked at anyway.
 */
export function concerned(triggerable: Triggerable, index: ReadIndex, inNewRow: boolean): Set<Triggerable> {
  const found = new Set<Triggerable>();
  if (triggerable.kind === 'required') return found;
  const add = (path: string): void => {
    for (const reader of index.get(path) ?? []) found.add(reader);
  };
  for (const target of triggerable.targets) {
    if (triggerable.kind === 'relevant' && !inNewRow) withInner(target, add);
    else add(target.path);
  }
  return found;
}

/**
 * Gives each triggerable its place: in layers, what depends on nothing first (`FormDef.finalizeTriggerables`).
 * @returns one of a circle when there is one: the engine refuses such a form
 */
export function putInOrder(triggerables: readonly Triggerable[], index: ReadIndex): Triggerable | null {
  const following = new Map(triggerables.map((one) => [one, concerned(one, index, false)]));
  const waitsFor = new Map(triggerables.map((one) => [one, 0]));
  for (const readers of following.values())
    for (const reader of readers) waitsFor.set(reader, (waitsFor.get(reader) ?? 0) + 1);
  let layer = triggerables.filter((one) => waitsFor.get(one) === 0);
  const place = new Map(triggerables.map((one, at) => [one, at]));
  let placed = 0;
  while (layer.length > 0) {
    for (const one of layer) one.order = placed++;
    const next: Triggerable[] = [];
    for (const one of layer) {
      for (const reader of following.get(one) ?? []) {
        const left = (waitsFor.get(reader) ?? 0) - 1;
        waitsFor.set(reader, left);
        if (left === 0) next.push(reader);
      }
    }
    layer = next.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  }
  return triggerables.find((one) => (waitsFor.get(one) ?? 0) > 0) ?? null;
}
