import type { BinaryOperator } from '../xpath/ast.ts';
import { equal, toNumber } from '../xpath/value.ts';
import type { Scalar } from './value.ts';

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
