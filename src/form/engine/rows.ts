import { toBoolean } from '../xpath/value.ts';
import { growRow } from './grow.ts';
import { type Live, stepOf } from './live.ts';
import { evaluateWithFollowers, type Machine, runStart, trigger } from './machine.ts';
import { decidersOf } from './needed.ts';
import { withInner } from './order.ts';
import type { PlanNode } from './plan-node.ts';
import { contextualize, genericRef, refOf } from './reference.ts';
import { scopeAt, valueIn } from './scope.ts';
import type { Stop } from './stop.ts';
import type { Triggerable } from './triggerable.ts';

/** Nobody fills in more rows, and a wrong path or count must not make a million. */
export const MAX_ROWS = 1000;

/** A new row at the end of a repeat: its defaults, what counts the rows, what is calculated in it. */
export function addRow(machine: Machine, parent: Live, repeat: PlanNode): Stop | null {
  const done = new Set<Triggerable>();
  const stop = addBareRow(machine, parent, repeat, (path) => {
    for (const reader of machine.plan.readers.get(path) ?? []) done.add(reader);
  });
  if (stop) return stop;
  const inside = new Set<Triggerable>();
  const byTarget = decidersOf(machine.plan);
  withInner(repeat, (path) => {
    for (const one of byTarget.get(path) ?? []) if (!done.has(one)) inside.add(one);
  });
  return trigger(machine, repeat.path) ?? evaluateWithFollowers(machine, inside, true);
}

/** Whether the repeat's display condition holds for a row that is not there yet; also where that cannot be said. */
export function mayHaveRow(machine: Machine, parent: Live, repeat: PlanNode, row: number): boolean {
  const { relevant } = repeat;
  const parsed = relevant && machine.plan.form.parse(relevant);
  if (!parsed?.ok) return true;
  const context = [...refOf(parent), { name: stepOf(repeat), row, predicates: [] }];
  const result = valueIn(machine, parsed.expr, scopeAt(context));
  return result.type !== 'value' || toBoolean(result.value);
}

/** A new row with its defaults alone. */
export function addBareRow(
  machine: Machine,
  parent: Live,
  repeat: PlanNode,
  started: (path: string) => void = () => {},
): Stop | null {
  const rows = parent.children.get(stepOf(repeat));
  if (!rows) return null;
  const row = growRow(repeat, parent, rows.length);
  rows.push(row);
  const own = refOf(row);
  for (const start of machine.plan.starts) {
    if (!start.onInsert || !isWithin(start.path, repeat.path)) continue;
    const node = machine.plan.nodes.get(start.path);
    const stop = node ? runStart(machine, start, node, contextualize(genericRef(node), own)) : null;
    if (stop) return stop;
    started(start.path);
  }
  return null;
}

function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}/`);
}
