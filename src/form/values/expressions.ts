import type { Binary, Expr } from '../xpath/ast.ts';
import { calculate, compare, isComparison } from '../xpath/operators.ts';
import { callValues } from './calls.ts';
import { reference } from './reference.ts';
import { at, bounded, constant, only, opaque, type Run, type Scope, scalarOf } from './run.ts';
import { truth } from './truth.ts';
import type { PossibleValue, Values, XPathValue } from './value.ts';

/** All values that an expression can have. */
export function evaluate(expr: Expr, scope: Scope, run: Run): Values {
  return bounded(run, at(scope, expr), () => look(expr, scope, run));
}

function look(expr: Expr, scope: Scope, run: Run): Values {
  switch (expr.type) {
    case 'string':
    case 'number':
      return constant(expr.value, at(scope, expr));
    case 'group':
      return evaluate(expr.inner, scope, run);
    case 'negate':
      return negation(expr.operand, scope, run);
    case 'binary':
      return binary(expr, scope, run);
    case 'call':
      return callValues(expr, scope, run, evaluate);
    case 'hashtag':
    case 'path':
    case 'filter':
      return reference(expr, scope, run);
    case 'variable':
      return opaque(at(scope, expr));
  }
}

function negation(operand: Expr, scope: Scope, run: Run): Values {
  const origin = at(scope, operand);
  const values = knownOf(evaluate(operand, scope, run));
  if (!values) return only({ type: 'number', origin });
  return {
    values: values.map((value) => computed(calculate('-', 0, value), scope, operand)),
    complete: true,
  };
}

function binary(expr: Binary, scope: Scope, run: Run): Values {
  const origin = at(scope, expr);
  const { operator } = expr;
  if (operator === 'and' || operator === 'or') {
    const verdict = truth(expr, scope, run, evaluate);
    return verdict === null ? only({ type: 'boolean', origin }) : constant(verdict, origin);
  }
  if (operator === '|') return opaque(origin);
  const left = knownOf(evaluate(expr.left, scope, run));
  const right = knownOf(evaluate(expr.right, scope, run));
  if (!left || !right) return only({ type: isComparison(operator) ? 'boolean' : 'number', origin });
  if (isComparison(operator)) {
    const verdicts = new Set(left.flatMap((a) => right.map((b) => compare(operator, a, b))));
    const [verdict] = verdicts;
    return verdicts.size === 1 && verdict !== undefined
      ? constant(verdict, origin)
      : only({ type: 'boolean', origin });
  }
  const [a] = left;
  const [b] = right;
  if (left.length > 1 || right.length > 1 || a === undefined || b === undefined) {
    return only({ type: 'number', origin });
  }
  return { values: [computed(calculate(operator, a, b), scope, expr)], complete: true };
}

function computed(result: number, scope: Scope, expr: Expr): PossibleValue {
  const origin = at(scope, expr);
  return {
    parts: [{ type: 'constant', value: result, throughNumber: true, origin }],
    guards: [],
  };
}

/** All values, when the form fixes each of them; few enough to be paired. */
function knownOf(set: Values): readonly XPathValue[] | null {
  if (!set.complete || set.partly || set.values.length === 0 || set.values.length > 64) return null;
  const known: XPathValue[] = [];
  for (const value of set.values) {
    const scalar = scalarOf(value);
    if (scalar === undefined) return null;
    known.push(scalar);
  }
  return set.unanswered ? [...known, ''] : known;
}
