import type { Expr, Path, Step } from './ast.ts';

/**
 * Why the engine stops at a path that it can read but not follow (`XPathPathExpr.getReference`); null when it can. It
 * goes to children, parents and attributes by name, from the root, from here, from `current()` and `instance('…')`.
 */
export function unsupportedPath(expr: Expr): string | null {
  switch (expr.type) {
    case 'filter':
      // HQ writes a path for a hashtag before the engine sees it.
      return expr.base.type === 'hashtag' ? null : 'Only steps of a path can have conditions in brackets';
    case 'path':
      return ofBase(expr) ?? ofSteps(expr);
    default:
      return null;
  }
}

function ofBase({ base }: Path): string | null {
  if (base === null || base.type === 'hashtag') return null;
  if (base.type === 'filter' && base.base.type === 'hashtag') return null;
  if (base.type !== 'call') return 'A path cannot begin with a value';
  const [name] = base.args;
  if (base.name === 'current') return null;
  if (base.name !== 'instance') return `A path cannot begin with “${base.name}”`;
  return base.args.length === 1 && name?.type === 'string' ? null : '“instance” needs one name in quotes';
}

function ofSteps({ root, base, steps }: Path): string | null {
  let upward =
    root === 'relative' || base?.type === 'hashtag' || (base?.type === 'call' && base.name === 'current');
  for (const step of steps) {
    if (!isFollowed(step, upward)) return 'Paths go only to children, parents and attributes by name';
    if (step.axis !== 'parent' && step.axis !== 'self') upward = false;
  }
  return null;
}

function isFollowed({ axis, test }: Step, upward: boolean): boolean {
  const isName = !test.endsWith('*') && !test.endsWith(')');
  switch (axis) {
    case 'self':
      return test === 'node()';
    case 'parent':
      return upward && test === 'node()';
    case 'attribute':
      return isName;
    case 'child':
      return isName || test === '*';
    default:
      return false;
  }
}
