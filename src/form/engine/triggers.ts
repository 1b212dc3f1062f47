import type { FormModel } from '../model.ts';
import type { Expr, Step } from '../xpath/ast.ts';
import { childrenOf } from '../xpath/walk.ts';

/** A step of a path without what filters it; `null` where it is none that the engine follows. */
function stepName({ axis, test }: Step): string | '..' | '.' | null {
  if (test === 'node()') return axis === 'parent' ? '..' : axis === 'self' ? '.' : null;
  if (test.endsWith(')') || (axis !== 'child' && axis !== 'attribute')) return null;
  const name = test.slice(test.indexOf(':') + 1);
  return axis === 'attribute' ? `@${name}` : name;
}

/**
 * The paths of the form that an expression reads: when one of them changes, it is calculated anew. What stands in
 * predicates counts, seen from the nodes that they filter.
 */
export function readPaths(expr: Expr, context: string, form: FormModel): ReadonlySet<string> {
  const found = new Set<string>();
  collect(expr, context, context, form, found);
  return found;
}

function collect(expr: Expr, context: string, original: string, form: FormModel, found: Set<string>): void {
  switch (expr.type) {
    case 'hashtag': {
      const path = form.resolve(expr, context);
      if (path !== null) found.add(path);
      return;
    }
    case 'path': {
      const base = expr.base;
      const current = base?.type === 'call' && base.name === 'current' && base.args.length === 0;
      const outside = base !== null && !current;
      if (base !== null && outside) collect(base, context, original, form, found);
      let at = expr.root === 'absolute' ? '' : current ? original : context;
      for (const step of expr.steps) {
        const name = stepName(step);
        if (name === null) return;
        if (name === '..') at = at.slice(0, at.lastIndexOf('/'));
        else if (name !== '.') at = `${at}/${name}`;
        for (const predicate of step.predicates) collect(predicate, at, original, form, found);
      }
      if (!outside && at !== '') found.add(at);
      return;
    }
    default:
      for (const child of childrenOf(expr)) collect(child, context, original, form, found);
  }
}
