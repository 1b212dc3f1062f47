import type { Expr, Path, Step } from '../xpath/ast.ts';
import { type Live, stepOf } from './live.ts';
import type { PlanNode } from './plan-node.ts';

/** One step of a reference: `row` is null where it does not say which. */
export interface RefStep {
  readonly name: string;
  readonly row: number | null;
  readonly predicates: readonly Expr[];
}

/** A path from the root, as far as it is bound to rows (commcare-core `TreeReference`). */
export type Ref = readonly RefStep[];

const NO_PREDICATES: readonly Expr[] = [];

/** The reference that means exactly this node. */
export function refOf(live: Live): Ref {
  const steps: RefStep[] = [];
  for (let node: Live | null = live; node; node = node.parent)
    steps.unshift({ name: stepOf(node.plan), row: node.row, predicates: NO_PREDICATES });
  return steps;
}

/** The reference to all nodes of a path. */
export function genericRef(plan: PlanNode): Ref {
  const steps: RefStep[] = [];
  for (let node: PlanNode | null = plan; node; node = node.parent)
    steps.unshift({ name: stepOf(node), row: null, predicates: NO_PREDICATES });
  return steps;
}

export function pathOf(ref: Ref): string {
  return `/${ref.map(({ name }) => name).join('/')}`;
}

export function sameRef(one: Ref, other: Ref): boolean {
  return (
    one.length === other.length &&
    one.every(({ name, row, predicates }, at) => {
      const step = other[at];
      return step?.name === name && step.row === row && predicates.length === 0;
    })
  );
}

/** The rows of the context, as far as both go the same way (`TreeReference.contextualize`). */
export function contextualize(ref: Ref, context: Ref): Ref {
  const steps = [...ref];
  for (const [at, step] of steps.entries()) {
    const around = context[at];
    if (around?.name !== step.name) break;
    if (step.row === null && step.predicates.length === 0 && around.row !== null)
      steps[at] = { ...step, row: around.row };
  }
  return steps;
}

/** What an expression's reference means seen from a node; null where the engine's way of following is not known. */
export function toRef(path: Path, context: Ref, original: Ref): Ref | null {
  const { base } = path;
  if (base !== null && !(base.type === 'call' && base.name === 'current')) return null;
  const from = path.root === 'absolute' ? [] : base === null ? context : original;
  const steps = follow(from, path.steps);
  return steps && contextualize(steps, base === null ? context : original);
}

function follow(from: Ref, path: readonly Step[]): Ref | null {
  const steps = [...from];
  for (const { axis, test, predicates } of path) {
    if (test === 'node()') {
      if (predicates.length > 0) return null;
      if (axis === 'parent') {
        if (steps.length === 0) return null;
        steps.pop();
      } else if (axis !== 'self') return null;
      continue;
    }
    if (test.includes('*') || test.endsWith(')')) return null;
    const name = test.slice(test.indexOf(':') + 1);
    if (axis === 'child') steps.push({ name, row: null, predicates });
    else if (axis === 'attribute') steps.push({ name: `@${name}`, row: null, predicates });
    else return null;
  }
  return steps.length === 0 ? null : steps;
}

/** `#form/a/b` as the path that HQ makes of it. */
export function hashtagRef(root: string, steps: readonly string[], context: Ref): Ref {
  const names = [root.slice(1), ...steps];
  return contextualize(
    names.map((name) => ({ name, row: null, predicates: NO_PREDICATES })),
    context,
  );
}
