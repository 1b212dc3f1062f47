import { numberToString, stringToNumber } from './java-number.ts';

/** What an expression can be on a phone. Dates are opaque here, so they are `unknown`. */
export type Value = string | number | boolean;

/**
 * - `value`: decided.
 * - `unknown`: depends on what only the phone knows (an answer not given, the date, the case database).
 * - `error`: the phone shows an error instead of going on.
 */
export type Evaluated =
  | { readonly type: 'value'; readonly value: Value }
  | { readonly type: 'unknown'; readonly reason: string }
  | { readonly type: 'error'; readonly message: string };

export function known(value: Value): Evaluated {
  return { type: 'value', value };
}

export function unknown(reason: string): Evaluated {
  return { type: 'unknown', reason };
}

export function failure(message: string): Evaluated {
  return { type: 'error', message };
}

/** CommCare's conversions (`FunctionUtils`). An empty answer is `''`: empty and missing are the same. */
export function toText(value: Value): string {
  if (typeof value === 'number') return numberToString(value);
  return typeof value === 'boolean' ? String(value) : value;
}

export function toNumber(value: Value): number {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'number' ? value : stringToNumber(value);
}

export function toBoolean(value: Value): boolean {
  if (typeof value === 'number') return Math.abs(value) > 1e-12;
  return typeof value === 'boolean' ? value : value.length > 0;
}

/** `XPathEqExpr`: booleans win over numbers, numbers over strings. */
export function equal(left: Value, right: Value): boolean {
  if (typeof left === 'boolean' || typeof right === 'boolean') return toBoolean(left) === toBoolean(right);
  if (typeof left === 'number' || typeof right === 'number')
    return Math.abs(toNumber(left) - toNumber(right)) < 1e-12;
  return left === right;
}
