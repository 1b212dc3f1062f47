import { because } from '../reasons.ts';
import type { Binary, Call, Expr, Filter, Hashtag, Path, Variable } from './ast.ts';
import { isList, isNodes, unpacked } from './convert.ts';
import { argumentProblem, callRaw, type RawResult, raw, single, stopping } from './functions/call.ts';
import type { Platform } from './functions/spec.ts';
import { OPEN } from './open.ts';
import { calculate, compare, isComparison } from './operators.ts';
import { unsupportedPath } from './paths.ts';
import type { RegexBudget } from './regex/budget.ts';
import {
  type Evaluated,
  type Failure,
  failure,
  known,
  type Nodes,
  sameValue,
  toBoolean,
  toNumber,
  type Unknown,
  unknown,
  type XPathValue,
} from './value.ts';

/** What stands around an expression. */
export interface Environment {
  /** The value of a path, hashtag, variable or filtered node-set: `.`, `/data/phone`, `#case/x`, … */
  reference(expr: Expr): Evaluated;
  /**
   * The shown nodes that it names, for functions of node-sets (`sum`, `count`, `concat`, …). Without this, the value of
   * `reference` is the only node, and nobody can count.
   */
  nodes?(expr: Expr): Nodes | Unknown | Failure;
  /** A function that needs more than its arguments (`position()`, `jr:itext('x')`); null leaves it to the table. */
  call?(call: Call): Evaluated | null;
  /** Where the form is filled; `web-apps` unless said. Regular expressions and JSON differ. */
  readonly platform?: Platform | undefined;
  /** Steps for all regular expressions of one form together; unless said each question has its own limit. */
  readonly budget?: RegexBudget | undefined;
}

/**
 * Evaluates an expression as CommCare does. Pure: what depends on the clock, on chance or on the case database is
 * `unknown`; `and`, `or`, `if` and the like stay decided where the unknown part does not matter. Time is bounded by
 * the size of the expression; a regular expression has its own limit.
 */
export function evaluate(expr: Expr, environment: Environment): Evaluated {
  return single(evaluateRaw(expr, environment));
}

function evaluateRaw(expr: Expr, environment: Environment): RawResult {
  switch (expr.type) {
    case 'string':
    case 'number':
      return raw(expr.value);
    case 'group':
      return evaluateRaw(expr.inner, environment);
    case 'negate':
      return mapped(operand(expr.operand, environment), (value) => -toNumber(value));
    case 'binary':
      return evaluateBinary(expr, environment);
    case 'call':
      return evaluateCall(expr, environment);
    case 'path':
    case 'filter':
    case 'hashtag':
    case 'variable':
      return reference(expr, environment);
  }
}

function reference(expr: Path | Filter | Hashtag | Variable, environment: Environment): RawResult {
  const unsupported = unsupportedPath(expr);
  if (unsupported !== null) return failure(because('path', unsupported));
  if (environment.nodes !== undefined) {
    const nodes = environment.nodes(expr);
    return nodes.type === 'nodes' ? raw(nodes) : nodes;
  }
  const result = environment.reference(expr);
  return result.type === 'value' ? raw({ type: 'nodes', values: [result.value] }) : result;
}

/** A side of an operator: a list is no value there, but an XPath error rather than a crash. */
function operand(expr: Expr, environment: Environment): Evaluated {
  return oneOf(evaluateRaw(expr, environment));
}

function oneOf(result: RawResult): Evaluated {
  if (result.type === 'raw' && isList(result.raw)) return failure(because('listAsValue'));
  return single(result);
}

function mapped(result: Evaluated, map: (value: XPathValue) => XPathValue): RawResult {
  return result.type === 'value' ? raw(map(result.value)) : result;
}

function evaluateBinary(expr: Binary, environment: Environment): RawResult {
  const { operator } = expr;
  if (operator === '|') return failure(because('noUnion'));
  const first = evaluateRaw(expr.left, environment);
  if (operator === 'and' || operator === 'or')
    return junction(oneOf(first), operator === 'or', () => operand(expr.right, environment));
  if (first.type === 'error') return first;
  // `<` and its like evaluate both sides before they take one value of the first; the others do not.
  const second = ORDERED.has(operator) ? evaluateRaw(expr.right, environment) : null;
  if (second?.type === 'error') return second;
  const left = oneOf(first);
  if (left.type === 'error') return left;
  const given = second ?? evaluateRaw(expr.right, environment);
  const right = oneOf(given);
  if (right.type === 'error') return right;
  if (left.type === 'unknown') return left;
  if (right.type === 'unknown') return right;
  return raw(
    isComparison(operator)
      ? compare(operator, left.value, right.value)
      : calculate(operator, left.value, right.value),
  );
}

const ORDERED: ReadonlySet<string> = new Set(['<', '<=', '>', '>=']);

/** `or` is decided by one true side and `and` by one false one, whatever the other is. */
function junction(left: Evaluated, decisive: boolean, right: () => Evaluated): RawResult {
  if (left.type === 'error') return left;
  if (left.type === 'value' && toBoolean(left.value) === decisive) return raw(decisive);
  const other = right();
  if (other.type === 'value' && toBoolean(other.value) === decisive) return raw(decisive);
  if (other.type === 'error') return left.type === 'unknown' ? left : other;
  if (left.type === 'unknown') return left;
  return other.type === 'unknown' ? other : raw(!decisive);
}

function evaluateCall(call: Call, environment: Environment): RawResult {
  const { name, args } = call;
  const problem = argumentProblem(name, args.length);
  if (problem?.kind === 'wrong-arguments') return problem;
  const of = (index: number): RawResult => {
    const arg = args[index];
    return arg === undefined ? failure(`“${name}” lacks an argument`) : evaluateRaw(arg, environment);
  };
  // The engine evaluates the arguments before it finds that there is no such function.
  if (problem !== null) {
    const given = args.map((_, index) => of(index));
    return given.find((arg) => arg.type === 'error') ?? problem;
  }
  const own = environment.call?.(call) ?? null;
  if (own !== null) return own.type === 'value' ? raw(own.value) : own;
  switch (name) {
    case 'if':
    case 'cond':
      return chain(of, 0, args.length);
    case 'coalesce':
      return firstFilled(args.map((_, index) => of(index)));
    default: {
      const given = args.map((_, index) => of(index));
      const uncounted = environment.nodes === undefined && COUNTING.has(name) && given.some(isEmptyNode);
      if (uncounted) return unknown(OPEN.rowShown);
      return callRaw(name, given, {
        platform: environment.platform ?? 'web-apps',
        budget: environment.budget,
      });
    }
  }
}

/** A hidden node is none of a node-set, and an empty one is one: these functions see the difference. */
const COUNTING: ReadonlySet<string> = new Set(['count', 'sum', 'distinct-values', 'index-of']);

function isEmptyNode(result: RawResult): boolean {
  return result.type === 'raw' && isNodes(result.raw) && result.raw.values[0] === '';
}

/** Conditions and what they give in turns, at last what is given otherwise. */
function chain(of: (index: number) => RawResult, from: number, count: number): RawResult {
  let index = from;
  for (; index < count - 1; index += 2) {
    const condition = boolean(of(index));
    if (condition.type === 'error') return condition;
    if (condition.type === 'unknown') return agreed(condition, of(index + 1), chain(of, index + 2, count));
    if (condition.value === true) return of(index + 1);
  }
  return of(index);
}

function boolean(condition: RawResult): Evaluated {
  if (condition.type === 'raw' && isList(condition.raw)) return failure(because('listAsCondition'));
  const result = single(condition);
  return result.type === 'value' ? known(toBoolean(result.value)) : result;
}

/** Both branches may come; it is decided only when they are the same. */
function agreed(condition: Unknown, first: RawResult, second: RawResult): RawResult {
  const [one, other] = [single(first), single(second)];
  const same = one.type === 'value' && other.type === 'value' && sameValue(one.value, other.value);
  return same ? raw(one.value) : condition;
}

/** The engine evaluates all arguments before it looks for the first that is filled, so each of them can stop it. */
function firstFilled(args: readonly RawResult[]): RawResult {
  const stopped = args.find((arg) => arg.type === 'error');
  if (stopped !== undefined) return stopped;
  for (const arg of args.slice(0, -1)) {
    if (arg.type !== 'raw') return arg;
    const result = stopping(() => unpacked(arg.raw));
    if (result.type !== 'raw' || (result.raw !== '' && !Number.isNaN(result.raw))) return result;
  }
  return args[args.length - 1] ?? raw('');
}
