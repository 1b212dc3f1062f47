import { because, type Reason } from '../reasons.ts';
import { dateText } from './dates.ts';
import { numberToString, stringToNumber } from './java-number.ts';

/**
 * A day (the engine's `Date`). Never compare two with `===`: use `sameValue`.
 *
 * - `day`: days since 1970-01-01 in the phone's own calendar, so no time zone is needed.
 * - `time`: milliseconds since midnight; null when it depends on the phone's time zone (`…T10:00Z`).
 */
export interface DateValue {
  readonly type: 'date';
  readonly day: number;
  readonly time: number | null;
}

/** What an expression can be on a phone. */
export type XPathValue = string | number | boolean | DateValue;

/** What a path stands for before one value is taken of it: the values of its shown nodes, in the order of the form. */
export interface Nodes {
  readonly type: 'nodes';
  readonly values: readonly XPathValue[];
  /**
   * What the engine takes when it needs one value: of the context's row, else of the first, '' when it is hidden
   * (`XPathLazyNodeset.unpack`). Without it the only value.
   */
  readonly one?: XPathValue | undefined;
  /** The path names no node of the form. The engine counts it as 0 and stops when it needs its value. */
  readonly invalid?: Reason | undefined;
}

/** What `distinct-values()` gives: only functions of lists can use it. */
export interface List {
  readonly type: 'list';
  readonly items: readonly XPathValue[];
}

/** What a function is given and gives. */
export type Raw = XPathValue | Nodes | List;

/**
 * How the engine stops. `xpath`: an XPath error that names the expression; `unknown-function`; `wrong-arguments`: the
 * form is refused when it is read; `crash`: a Java error that nobody expected (an index out of bounds, a wrong cast).
 */
export type ErrorKind = 'xpath' | 'unknown-function' | 'wrong-arguments' | 'crash';

export interface Unknown {
  readonly type: 'unknown';
  readonly reason: string;
}

export interface Failure {
  readonly type: 'error';
  readonly kind: ErrorKind;
  readonly reason: Reason;
}

/**
 * - `value`: decided.
 * - `unknown`: depends on what only the phone knows (an answer not given, the clock, the case database).
 * - `error`: the phone shows an error instead of going on.
 */
export type Evaluated = { readonly type: 'value'; readonly value: XPathValue } | Unknown | Failure;

export function known(value: XPathValue): Evaluated {
  return { type: 'value', value };
}

export function unknown(reason: string): Unknown {
  return { type: 'unknown', reason };
}

/** @param why the reason, or the words that say it of one function */
export function failure(why: Reason | string, kind: ErrorKind = 'xpath'): Failure {
  const reason = typeof why === 'string' ? because('other', why) : why;
  return { type: 'error', kind, reason };
}

export function isDate(value: XPathValue): value is DateValue {
  return typeof value === 'object';
}

/** The same value of the same type. */
export function sameValue(left: XPathValue, right: XPathValue): boolean {
  if (isDate(left) && isDate(right)) return left.day === right.day && left.time === right.time;
  return Object.is(left, right);
}

/** CommCare's conversions (`FunctionUtils`). An empty answer is `''`: empty and missing are the same. */
export function toText(value: XPathValue): string {
  if (typeof value === 'number') return numberToString(value);
  if (typeof value === 'boolean') return String(value);
  return isDate(value) ? dateText(value.day) : value;
}

/** A date is the number of its day; the time of day is left out. */
export function toNumber(value: XPathValue): number {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  return isDate(value) ? value.day : stringToNumber(value);
}

export function toBoolean(value: XPathValue): boolean {
  if (typeof value === 'number') return Math.abs(value) > 1e-12;
  if (typeof value === 'boolean') return value;
  return isDate(value) || value.length > 0;
}

/** `XPathEqExpr`: booleans win over numbers, numbers over texts; dates are compared as texts. */
export function equal(left: XPathValue, right: XPathValue): boolean {
  if (typeof left === 'boolean' || typeof right === 'boolean') return toBoolean(left) === toBoolean(right);
  if (typeof left === 'number' || typeof right === 'number')
    return Math.abs(toNumber(left) - toNumber(right)) < 1e-12;
  return toText(left) === toText(right);
}
