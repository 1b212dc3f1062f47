import type { FormModel } from '../model.ts';
import type { Expression } from '../source.ts';
import type { Expr } from '../xpath/ast.ts';
import type { PlanNode } from './plan-node.ts';
import { readPaths } from './triggers.ts';

/**
 * One expression that the engine keeps up to date, with the nodes that it decides (commcare-core `Triggerable`). Nodes
 * with the same expression share one, which is evaluated once, seen from the first of them.
 */
export interface Triggerable {
  readonly kind: 'relevant' | 'required' | 'calculate';
  readonly expr: Expr;
  /** The node from which relative references are seen. */
  readonly seenFrom: PlanNode;
  readonly targets: PlanNode[];
  /** The lowest path above all targets: it is evaluated for each node that is there. */
  context: string;
  readonly reads: ReadonlySet<string>;
  /** Place in the order of evaluation. */
  order: number;
}

/** Vellum's and the engine's way to write a condition that never changes. */
export function constantCondition({ text }: Expression): boolean | null {
  if (text === 'true()') return true;
  return text === 'false()' ? false : null;
}

/** The triggerables of a form in the order of its nodes. Expressions that do not parse have none. */
export function triggerablesOf(nodes: Iterable<PlanNode>, form: FormModel): Triggerable[] {
  const made: Triggerable[] = [];
  const known = new Map<string, Triggerable>();
  const add = (kind: Triggerable['kind'], expression: Expression | undefined, node: PlanNode): void => {
    if (!expression || (kind !== 'calculate' && constantCondition(expression) !== null)) return;
    const parsed = form.parse(expression);
    if (!parsed.ok) return;
    const reads = readPaths(parsed.expr, node.path, form);
    const key = JSON.stringify([kind, expression.text, [...reads].sort()]);
    const same = known.get(key);
    if (same) {
      same.targets.push(node);
      same.context = commonPath(same.context, node.path);
      return;
    }
    const triggerable: Triggerable = {
      kind,
      expr: parsed.expr,
      seenFrom: node,
      targets: [node],
      context: node.path,
      reads,
      order: 0,
    };
    known.set(key, triggerable);
    made.push(triggerable);
  };
  for (const node of nodes) {
    add('relevant', node.relevant, node);
    add('required', node.required, node);
    add('calculate', node.calculate, node);
  }
  return made;
}

function commonPath(one: string, other: string): string {
  if (one === other) return one;
  const some = one.split('/');
  const others = other.split('/');
  let same = 0;
  while (same < some.length && some[same] === others[same]) same += 1;
  return some.slice(0, same).join('/');
}
