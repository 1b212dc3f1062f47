import type { Expr } from '../xpath/ast.ts';
import { toBoolean } from '../xpath/value.ts';
import { type Evaluate, type Run, type Scope, scalarOf, single } from './run.ts';
import type { Guard, PossibleValue, XPathValue } from './value.ts';

/** Whether a condition certainly holds, certainly fails, or cannot be said (null). */
export function truth(condition: Expr, scope: Scope, run: Run, evaluate: Evaluate): boolean | null {
  if (condition.type === 'group') return truth(condition.inner, scope, run, evaluate);
  if (condition.type === 'call' && condition.name === 'not' && condition.args[0]) {
    const inner = truth(condition.args[0], scope, run, evaluate);
    return inner === null ? null : !inner;
  }
  if (condition.type === 'binary' && (condition.operator === 'and' || condition.operator === 'or')) {
    const decisive = condition.operator === 'or';
    const left = truth(condition.left, scope, run, evaluate);
    if (left === decisive) return decisive;
    const right = truth(condition.right, scope, run, evaluate);
    if (right === decisive) return decisive;
    return left === null || right === null ? null : !decisive;
  }
  const known = single(evaluate(condition, scope, run));
  return known === undefined ? null : toBoolean(known);
}

export function negated(condition: Expr, scope: Scope): Guard {
  return { condition, holds: false, context: scope.context };
}

/** The question that gave the whole value, when it is one choice or default of it. */
function giver(value: PossibleValue): { readonly path: string; readonly answer: XPathValue } | null {
  const [part] = value.parts;
  if (value.parts.length !== 1 || part?.type !== 'constant') return null;
  const { path, part: place } = part.origin;
  if (path === null || (place !== 'choice' && place !== 'default')) return null;
  const answer = scalarOf(value);
  return answer === undefined ? null : { path, answer };
}

/** True when a guard rules the value out: in `if(x != '0', x, '')` the choice `0` of x never gets through. */
export function excluded(
  value: PossibleValue,
  guards: readonly Guard[],
  scope: Scope,
  run: Run,
  evaluate: Evaluate,
): boolean {
  const known = giver(value);
  if (!known || guards.length === 0 || run.supposed.has(known.path)) return false;
  const supposing: Run = {
    ...run,
    supposed: new Map([...run.supposed, [known.path, known.answer]]),
    memo: new Map(),
    open: new Set(),
  };
  const contradicted = guards.some((guard) => {
    const verdict = truth(guard.condition, { ...scope, context: guard.context }, supposing, evaluate);
    return verdict !== null && verdict !== guard.holds;
  });
  run.steps = supposing.steps;
  return contradicted;
}
