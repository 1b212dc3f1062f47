import type { BinaryOperator } from './ast.ts';
import { equal, toNumber, type XPathValue } from './value.ts';

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';
export type Arithmetic = '+' | '-' | '*' | 'div' | 'mod';

const COMPARISONS: Readonly<Record<Comparison, (left: XPathValue, right: XPathValue) => boolean>> = {
  '=': equal,
  '!=': (left, right) => !equal(left, right),
  '<': (left, right) => toNumber(left) < toNumber(right),
  '<=': (left, right) => toNumber(left) <= toNumber(right),
  '>': (left, right) => toNumber(left) > toNumber(right),
  '>=': (left, right) => toNumber(left) >= toNumber(right),
};

const ARITHMETIC: Readonly<Record<Arithmetic, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  div: (left, right) => left / right,
  mod: (left, right) => left % right,
};

export function isComparison(operator: BinaryOperator): operator is Comparison {
  return Object.hasOwn(COMPARISONS, operator);
}

export function compare(operator: Comparison, left: XPathValue, right: XPathValue): boolean {
  return COMPARISONS[operator](left, right);
}

/** Numbers as CommCare makes them of any value: text that is none becomes NaN. */
export function calculate(operator: Arithmetic, left: XPathValue, right: XPathValue): number {
  return ARITHMETIC[operator](toNumber(left), toNumber(right));
}
