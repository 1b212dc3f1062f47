import { because } from '../reasons.ts';
import { castText } from './cast.ts';
import { submittedText } from './data.ts';
import { isShown, type Live, livePath, stepOf } from './live.ts';
import type { Machine } from './machine.ts';
import type { PlanNode } from './plan-node.ts';
import { contextualize, refOf, toRef } from './reference.ts';
import { addRow, MAX_ROWS, mayHaveRow } from './rows.ts';
import { type Stop, stopped } from './stop.ts';
import { resolveOne } from './world.ts';

/**
 * Adds the rows of repeats that a node counts (`jr:count`), as a phone does when a person comes past them. Rows that are
 * too many stay (`FormEntryModel.createModelIfNecessary`).
 *
 * @param until the question that the person goes to, with its rows (`livePath`); null: to the end
 */
export function addCountedRows(machine: Machine, until: string | null): Stop | null {
  if (machine.plan.counted.length === 0) return null;
  const found = visit(machine, machine.root, until);
  return found === 'there' ? null : found;
}

function visit(machine: Machine, live: Live, until: string | null): Stop | 'there' | null {
  if (until !== null && livePath(live) === until) return 'there';
  if (isShown(live) === false) return null;
  for (const plan of live.plan.children) {
    const rows = live.children.get(stepOf(plan)) ?? [];
    const counted = plan.count && mayHaveRow(machine, live, plan, 0);
    const count = counted ? countOf(machine, plan, live) : 0;
    if (typeof count === 'object') return count;
    for (let at = 0; at < Math.max(rows.length, Math.min(count, MAX_ROWS)); at++) {
      const missing = at < rows.length ? null : addRow(machine, live, plan);
      if (missing) return missing;
      const row = rows[at];
      const found = row ? visit(machine, row, until) : null;
      if (found) return found;
    }
  }
  return null;
}

/** An empty count makes no row; what is no whole number stops the form. One that nobody knows here counts as none. */
function countOf(machine: Machine, { count, path }: PlanNode, parent: Live): number | Stop {
  const parsed = count && machine.plan.form.parse(count);
  if (!parsed?.ok || parsed.expr.type !== 'path') return 0;
  const context = refOf(parent);
  const ref = toRef(parsed.expr, context, context);
  const live = ref && resolveOne(machine, contextualize(ref, context));
  if (live?.held.type !== 'data' || live.held.data === null) return 0;
  const number = castText(submittedText(live.held.data) ?? '', 'int');
  return number?.type === 'int' ? number.number : stopped(path, because('rowCount'));
}
