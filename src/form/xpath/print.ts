import type { Expr, Step } from './ast.ts';
import { quoteXPath } from './quote.ts';

/**
 * The expression as text: one blank around binary operators and after commas, steps abbreviated, numbers as written.
 * `parseXPath(printXPath(e))` is `e` again, offsets aside. To change a part of what a person wrote and keep the rest
 * as it stands, replace the part's span in the text (hashtags.ts does).
 */
export function printXPath(expr: Expr): string {
  switch (expr.type) {
    case 'string':
      return quoteXPath(expr.value);
    case 'number':
      return expr.text;
    case 'variable':
      return `$${expr.name}`;
    case 'hashtag':
      return `#${[expr.namespace, ...expr.steps].join('/')}`;
    case 'group':
      return `(${printXPath(expr.inner)})`;
    case 'negate':
      return `-${printXPath(expr.operand)}`;
    case 'binary':
      return `${printXPath(expr.left)} ${expr.operator} ${printXPath(expr.right)}`;
    case 'call':
      return `${expr.name}(${expr.args.map(printXPath).join(', ')})`;
    case 'filter':
      return printXPath(expr.base) + printPredicates(expr.predicates);
    case 'path': {
      const lead = expr.root === 'absolute' ? '/' : expr.base === null ? '' : `${printXPath(expr.base)}/`;
      return printSteps(lead, expr.steps);
    }
  }
}

function printSteps(lead: string, steps: readonly Step[]): string {
  let text = lead;
  steps.forEach((step, index) => {
    if (isDoubleSlash(step, steps[index + 1])) {
      text += text.endsWith('/') ? '/' : '//';
      return;
    }
    if (index > 0 && !text.endsWith('/')) text += '/';
    text += printStep(step);
  });
  return text;
}

/** `//` always has a step after it and is written in two characters, unlike `descendant-or-self::node()`. */
function isDoubleSlash(step: Step, next: Step | undefined): boolean {
  return (
    next !== undefined &&
    step.axis === 'descendant-or-self' &&
    step.test === 'node()' &&
    step.end - step.start === 2
  );
}

function printStep(step: Step): string {
  if (step.test === 'node()' && step.predicates.length === 0) {
    if (step.axis === 'self') return '.';
    if (step.axis === 'parent') return '..';
  }
  const axis = step.axis === 'child' ? '' : step.axis === 'attribute' ? '@' : `${step.axis}::`;
  return axis + step.test + printPredicates(step.predicates);
}

function printPredicates(predicates: readonly Expr[]): string {
  return predicates.map((predicate) => `[${printXPath(predicate)}]`).join('');
}
