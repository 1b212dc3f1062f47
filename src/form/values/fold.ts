import type { BinaryOperator } from '../xpath/ast.ts';
import { type Scalar, textOf } from './value.ts';

/** CommCare's conversions and operators on values that are known (commcare-core `FunctionUtils`, `XPathEqExpr`). */

export function toBoolean(value: Scalar): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return !Number.isNaN(value) && Math.abs(value) > 1e-12;
  return value.length > 0;
}

/** A text with any character but digits, `-` and `.` is no number: `number('+254')` is NaN. */
export function toNumber(value: Scalar): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const text = value.trim();
  return /^-?(?:\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
}

export function equal(left: Scalar, right: Scalar): boolean {
  if (typeof left === 'boolean' || typeof right === 'boolean') return toBoolean(left) === toBoolean(right);
  if (typeof left === 'number' || typeof right === 'number') {
    return Math.abs(toNumber(left) - toNumber(right)) < 1e-12;
  }
  return left === right;
}

/** Undefined for operators that do not compare. */
export function compare(operator: BinaryOperator, left: Scalar, right: Scalar): boolean | undefined {
  switch (operator) {
    case '=':
      return equal(left, right);
    case '!=':
      return !equal(left, right);
    case '<':
      return toNumber(left) < toNumber(right);
    case '<=':
      return toNumber(left) <= toNumber(right);
    case '>':
      return toNumber(left) > toNumber(right);
    case '>=':
      return toNumber(left) >= toNumber(right);
    default:
      return undefined;
  }
}

/** Undefined for operators that do not calculate. */
export function calculate(operator: BinaryOperator, left: Scalar, right: Scalar): number | undefined {
  const a = toNumber(left);
  const b = toNumber(right);
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case 'div':
      return a / b;
    case 'mod':
      return a % b;
    default:
      return undefined;
  }
}

type Known = (args: readonly Scalar[]) => Scalar | undefined;

const text = (value: Scalar | undefined) => (value === undefined ? '' : textOf(value));

/** Functions whose result is known when their arguments are. */
const FUNCTIONS: ReadonlyMap<string, Known> = new Map<string, Known>([
  ['string-length', ([value]) => text(value).length],
  ['starts-with', ([value, start]) => text(value).startsWith(text(start))],
  ['ends-with', ([value, end]) => text(value).endsWith(text(end))],
  ['contains', ([value, piece]) => text(value).includes(text(piece))],
  ['selected', ([value, choice]) => text(value).split(' ').includes(text(choice).trim())],
  ['is-selected', ([value, choice]) => text(value).split(' ').includes(text(choice).trim())],
  ['lower-case', ([value]) => text(value).toLowerCase()],
  ['upper-case', ([value]) => text(value).toUpperCase()],
  ['number', ([value]) => (value === undefined ? undefined : toNumber(value))],
  ['int', ([value]) => (value === undefined ? undefined : Math.trunc(toNumber(value)))],
  ['boolean', ([value]) => (value === undefined ? undefined : toBoolean(value))],
]);

export function call(name: string, args: readonly Scalar[]): Scalar | undefined {
  return FUNCTIONS.get(name)?.(args);
}
