import type { Live } from './live.ts';
import type { EnginePlan } from './plan.ts';
import type { Ref } from './reference.ts';

/** The form as it is now, for expressions. */
export interface World {
  readonly plan: EnginePlan;
  readonly root: Live;
  /** False: only some rows of repeats are known, so nothing is said about all of them. */
  readonly rowsKnown: boolean;
  /** What references without a row meant when they were followed last. */
  readonly resolved: Map<string, Live | null>;
}

/** A path through a repeat that does not say which row, while not all rows are known. */
export function hasOpenRows({ plan, rowsKnown }: World, ref: Ref): boolean {
  if (rowsKnown) return false;
  let path = '';
  return ref.some(({ name, row }) => {
    path += `/${name}`;
    return row === null && plan.nodes.get(path)?.repeat === true;
  });
}

/** The node of a reference without predicates; where it does not say the row, the first, for those who look at a form. */
export function resolve({ root }: World, ref: Ref): Live | null {
  let live: Live = root;
  for (const { name, row } of ref.slice(1)) {
    const next: Live | undefined = live.children.get(name)?.[row ?? 0];
    if (!next) return null;
    live = next;
  }
  return live;
}

/**
 * The node of a reference, when it can be only one. The engine remembers it: a path that once meant the first row goes
 * on meaning it while that holds something, also when there are more rows (`DataInstance.resolveReference`).
 */
export function resolveOne(world: World, ref: Ref): Live | null {
  const key = ref.map(({ name, row }) => (row === null ? name : `${name}[${row}]`)).join('/');
  const remembered = world.resolved.get(key);
  if (remembered && !(remembered.held.type === 'data' && remembered.held.data === null)) return remembered;
  let live: Live | null = world.root;
  for (const { name, row } of ref.slice(1)) {
    const rows: readonly Live[] = live?.children.get(name) ?? [];
    live = (row === null ? (rows.length > 1 ? null : rows[0]) : rows[row]) ?? null;
  }
  world.resolved.set(key, live);
  return live;
}
