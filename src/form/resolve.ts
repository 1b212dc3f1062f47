import type { Expr, Path, Step } from './xpath/ast.ts';

/**
 * The absolute path that a reference means seen from the node `context`. Names lose their prefix, as phones compare
 * local names. Null when the reference leaves the form, or has a predicate, wildcard or other axis.
 */
export function resolveReference(reference: Expr, context: string, root: string): string | null {
  switch (reference.type) {
    case 'group':
      return resolveReference(reference.inner, context, root);
    case 'hashtag':
      return reference.namespace === 'form' ? [root, ...reference.steps].join('/') : null;
    case 'call':
      return isCurrent(reference) ? context : null;
    case 'path':
      return resolvePath(reference, context);
    default:
      return null;
  }
}

/** `/data/child[2]/phone` is an answer to `/data/child/phone`: the reference without what filters its nodes. */
export function withoutPredicates(reference: Expr): Expr {
  if (reference.type !== 'path' || reference.steps.every((step) => step.predicates.length === 0))
    return reference;
  return { ...reference, steps: reference.steps.map((step) => ({ ...step, predicates: [] })) };
}

function isCurrent(expr: Expr): boolean {
  return expr.type === 'call' && expr.name === 'current' && expr.args.length === 0;
}

function resolvePath(path: Path, context: string): string | null {
  if (path.root === 'expression' && (path.base === null || !isCurrent(path.base))) return null;
  let at: string | null = path.root === 'absolute' ? '' : context;
  for (const step of path.steps) {
    at = follow(at, step);
    if (at === null) return null;
  }
  return at === '' ? null : at;
}

function follow(at: string, step: Step): string | null {
  if (step.predicates.length > 0) return null;
  if (step.test === 'node()') {
    if (step.axis === 'self') return at;
    return step.axis === 'parent' && at !== '' ? at.slice(0, at.lastIndexOf('/')) : null;
  }
  if (step.test.includes('*') || step.test.endsWith(')')) return null;
  const name = step.test.slice(step.test.indexOf(':') + 1);
  if (step.axis === 'child') return `${at}/${name}`;
  return step.axis === 'attribute' ? `${at}/@${name}` : null;
}

/** `#case/x`, `#user/x`, `instance('casedb')/…`, and whatever is looked up in them. */
export function leavesForm(expr: Expr): boolean {
  switch (expr.type) {
    case 'hashtag':
      return expr.namespace !== 'form';
    case 'path':
      return expr.base !== null && leavesForm(expr.base);
    case 'filter':
      return leavesForm(expr.base);
    case 'group':
      return leavesForm(expr.inner);
    case 'call':
      return expr.name === 'instance';
    default:
      return false;
  }
}
