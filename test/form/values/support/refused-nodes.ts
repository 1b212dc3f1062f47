import { isShown, type Live } from '../../../../src/form/engine/live.ts';
import type { Machine } from '../../../../src/form/engine/machine.ts';
import { isAsked } from '../../../../src/form/engine/node-type.ts';
import { refOf } from '../../../../src/form/engine/reference.ts';
import { heldValue, scopeAt, valueIn } from '../../../../src/form/engine/scope.ts';
import { toBoolean } from '../../../../src/form/xpath/value.ts';

/**
 * The questions with which a person does not get to the end: empty where an answer is required, or holding what their
 * validation condition refuses (a default, or an answer that another one has made wrong). Phones and Web Apps look at
 * all of them before they send a form.
 */
export function refusedNodes(machine: Machine): readonly Live[] {
  const found: Live[] = [];
  const visit = (live: Live): void => {
    if (isShown(live) !== true) return;
    if (isRefused(machine, live)) found.push(live);
    for (const rows of live.children.values()) for (const child of rows) visit(child);
  };
  visit(machine.root);
  return found;
}

function isRefused(machine: Machine, live: Live): boolean {
  const { question, constraint } = live.plan;
  if (!question || !isAsked(question) || live.held.type !== 'data') return false;
  if (live.held.data === null) return live.required === true;
  const parsed = constraint && machine.plan.form.parse(constraint);
  if (!parsed?.ok) return false;
  const result = valueIn(machine, parsed.expr, scopeAt(refOf(live), heldValue(live.held)));
  return result.type === 'value' && !toBoolean(result.value);
}
