import type { Expr } from './ast.ts';

/** The expressions directly inside one, in the order of the text. */
export function childrenOf(expr: Expr): readonly Expr[] {
  switch (expr.type) {
    case 'string':
    case 'number':
    case 'hashtag':
    case 'variable':
      return [];
    case 'path': {
      const inSteps = expr.steps.flatMap((step) => step.predicates);
      return expr.base === null ? inSteps : [expr.base, ...inSteps];
    }
    case 'filter':
      return [expr.base, ...expr.predicates];
    case 'call':
      return expr.args;
    case 'binary':
      return [expr.left, expr.right];
    case 'negate':
      return [expr.operand];
    case 'group':
      return [expr.inner];
  }
}

/** Visits every expression inside one, itself first, in the order of the text. */
export function walk(expr: Expr, visit: (expr: Expr) => void): void {
  const waiting: Expr[] = [expr];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    visit(next);
    const children = childrenOf(next);
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i];
      if (child !== undefined) waiting.push(child);
    }
  }
}
