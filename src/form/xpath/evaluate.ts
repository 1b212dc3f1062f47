import type { Binary, Call, Expr } from './ast.ts';
import { callFunction } from './call-function.ts';
import { takesArguments } from './functions.ts';
import { calculate, compare, isComparison } from './operators.ts';
import { type Evaluated, failure, known, toBoolean, toNumber, unknown, type Value } from './value.ts';

/** What stands around an expression. */
export interface Environment {
  /** The value of a path, hashtag, variable or filtered node-set: `.`, `/data/phone`, `#case/x`, … */
  reference(expr: Expr): Evaluated;
}

/**
 * Evaluates an expression as CommCare does on a phone. Pure: what depends on the clock, on chance or on the case
 * database is `unknown`; `and`, `or`, `if` and the like stay decided where the unknown part does not matter.
 * Time is bounded by the size of the expression; a regex has its own budget (java-regex.ts).
 */
export function evaluate(expr: Expr, environment: Environment): Evaluated {
  switch (expr.type) {
    case 'string':
    case 'number':
      return known(expr.value);
    case 'group':
      return evaluate(expr.inner, environment);
    case 'negate':
      return mapValue(evaluate(expr.operand, environment), (value) => -toNumber(value));
    case 'binary':
      return evaluateBinary(expr, environment);
    case 'call':
      return evaluateCall(expr, environment);
    case 'path':
    case 'filter':
    case 'hashtag':
    case 'variable':
      return environment.reference(expr);
  }
}

function mapValue(result: Evaluated, map: (value: Value) => Value): Evaluated {
  return result.type === 'value' ? known(map(result.value)) : result;
}

function evaluateBinary(expr: Binary, environment: Environment): Evaluated {
  const { operator } = expr;
  if (operator === '|') return unknown('a union of node-sets');
  const left = evaluate(expr.left, environment);
  if (operator === 'and' || operator === 'or')
    return junction(left, operator === 'or', () => evaluate(expr.right, environment));
  if (left.type === 'error') return left;
  const right = evaluate(expr.right, environment);
  if (right.type === 'error') return right;
  if (left.type === 'unknown') return left;
  if (right.type === 'unknown') return right;
  return known(
    isComparison(operator)
      ? compare(operator, left.value, right.value)
      : calculate(operator, left.value, right.value),
  );
}

/** `or` is decided by one true side and `and` by one false one, whatever the other is. */
function junction(left: Evaluated, decisive: boolean, right: () => Evaluated): Evaluated {
  if (left.type === 'error') return left;
  if (left.type === 'value' && toBoolean(left.value) === decisive) return known(decisive);
  const other = right();
  if (other.type === 'value' && toBoolean(other.value) === decisive) return known(decisive);
  if (other.type === 'error') return left.type === 'unknown' ? left : other;
  if (left.type === 'unknown') return left;
  return other.type === 'unknown' ? other : known(!decisive);
}

function evaluateCall(call: Call, environment: Environment): Evaluated {
  const { name, args } = call;
  const fits = takesArguments(name, args.length);
  if (fits === null) return failure(`There is no function “${name}”`);
  if (!fits) return failure(`“${name}” does not take ${args.length} arguments`);
  const of = (index: number): Evaluated => {
    const arg = args[index];
    return arg === undefined ? failure(`“${name}” lacks an argument`) : evaluate(arg, environment);
  };
  switch (name) {
    case 'if':
      return choose(
        of(0),
        () => of(1),
        () => of(2),
      );
    case 'cond':
      return chain(of, 0, args.length);
    case 'coalesce':
      return firstFilled(of, args.length);
    case 'current':
    case 'instance':
      return environment.reference(call);
    default:
      return callFunction(
        name,
        args.map((_, index) => of(index)),
      );
  }
}

function chain(of: (index: number) => Evaluated, from: number, count: number): Evaluated {
  let index = from;
  for (; index < count - 1; index += 2) {
    const condition = of(index);
    if (condition.type === 'error') return condition;
    if (condition.type === 'unknown') {
      const next = index + 2;
      return agreed(condition, of(index + 1), chain(of, next, count));
    }
    if (toBoolean(condition.value)) return of(index + 1);
  }
  return of(index);
}

function choose(condition: Evaluated, then: () => Evaluated, otherwise: () => Evaluated): Evaluated {
  if (condition.type === 'error') return condition;
  if (condition.type === 'unknown') return agreed(condition, then(), otherwise());
  return toBoolean(condition.value) ? then() : otherwise();
}

/** Both branches may come; it is decided only when they are the same. */
function agreed(condition: Evaluated, first: Evaluated, second: Evaluated): Evaluated {
  const same = first.type === 'value' && second.type === 'value' && first.value === second.value;
  return same ? first : condition;
}

function firstFilled(of: (index: number) => Evaluated, count: number): Evaluated {
  for (let index = 0; index < count - 1; index++) {
    const result = of(index);
    if (result.type !== 'value') return result;
    if (result.value !== '' && !Number.isNaN(result.value)) return result;
  }
  return of(count - 1);
}
