import { castText } from './cast.ts';
import { EMPTY, type Held, type Live, stepOf } from './live.ts';
import type { PlanNode } from './plan-node.ts';
import { constantCondition } from './triggerable.ts';

/** Nearly all nodes are leaves, which share this. */
const NONE: ReadonlyMap<string, Live[]> = new Map();

/** The whole form as it is before it opens. Rows that are there already have texts of their own, in their order. */
export function growForm(root: PlanNode): Live {
  const taken = new Map<PlanNode, number>();
  return growNode(root, null, 0, (plan) => {
    const at = taken.get(plan) ?? 0;
    taken.set(plan, at + 1);
    return plan.rowTexts?.[at] ?? plan.initial;
  });
}

/** A new row: what stands in the template, or nothing where the form has none. */
export function growRow(repeat: PlanNode, parent: Live, row: number): Live {
  return growNode(repeat, parent, row, ({ initial }) => initial);
}

function growNode(
  plan: PlanNode,
  parent: Live | null,
  row: number,
  textOf: (plan: PlanNode) => string,
): Live {
  const children = new Map<string, Live[]>();
  const live: Live = {
    plan,
    parent,
    row,
    children: plan.children.length === 0 ? NONE : children,
    held: initialHeld(plan, textOf),
    own: plan.relevant === undefined ? true : constantCondition(plan.relevant) !== false,
    seen: false,
    required: plan.required !== undefined && constantCondition(plan.required) === true,
  };
  for (const child of plan.children) {
    const rows: Live[] = [];
    for (let at = 0; at < child.rows; at++) rows.push(growNode(child, live, at, textOf));
    children.set(stepOf(child), rows);
  }
  return live;
}

function initialHeld(plan: PlanNode, textOf: (plan: PlanNode) => string): Held {
  if (plan.children.length > 0) return EMPTY;
  const text = textOf(plan);
  return text === '' ? EMPTY : { type: 'data', data: castText(text, plan.type) };
}
