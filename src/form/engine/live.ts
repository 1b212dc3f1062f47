import type { Data } from './data.ts';
import type { PlanNode } from './plan-node.ts';

/** What a node holds now. `unknown`: only the phone or the case could say. */
export type Held =
  | { readonly type: 'data'; readonly data: Data | null }
  | { readonly type: 'unknown'; readonly reason: string };

export const EMPTY: Held = { type: 'data', data: null };

/** One node of a form that is being filled in; a repeat has one for each of its rows. */
export interface Live {
  readonly plan: PlanNode;
  readonly parent: Live | null;
  /** Counts from 0 among the rows of a repeat; 0 outside. */
  readonly row: number;
  /** Rows by the name of the step (`@name` for attributes). */
  readonly children: ReadonlyMap<string, Live[]>;
  held: Held;
  /** Whether its own display condition holds; null when that cannot be said. */
  own: boolean | null;
  required: boolean | null;
  /** Somebody sees whether it is shown, so its condition is not asked. */
  seen: boolean;
}

export function stepOf({ attribute, name }: PlanNode): string {
  return attribute ? `@${name}` : name;
}

/** Whether it is shown: its own condition and those of everything around it. */
export function isShown(live: Live): boolean | null {
  let decided: boolean | null = true;
  for (let node: Live | null = live; node; node = node.parent) {
    if (node.own === false) return false;
    if (node.own === null) decided = null;
  }
  return decided;
}

/** `/data/child[2]/phone`; rows are named inside repeats only. */
export function livePath(live: Live): string {
  const step = live.plan.repeat ? `${stepOf(live.plan)}[${live.row + 1}]` : stepOf(live.plan);
  return `${live.parent === null ? '' : livePath(live.parent)}/${step}`;
}
