import { asDouble, asNumber, fail, isNodes, valuesOf } from '../convert.ts';
import type { Raw } from '../value.ts';
import { atLeast, exactly, type FunctionFamily, type FunctionSpec } from './spec.ts';

/** A function of numbers that takes the time of day of a date as a fraction of a day. */
function ofDoubles(count: number, compute: (...numbers: number[]) => number): FunctionSpec {
  return { arity: exactly(count), result: 'number', run: (args) => compute(...args.map(asDouble)) };
}

function ofNumber(compute: (number: number) => number): FunctionSpec {
  return { arity: exactly(1), result: 'number', run: ([arg = '']) => compute(asNumber(arg)) };
}

/** One path gives the values of its nodes; no node at all is NaN. */
function extreme(compute: (numbers: readonly number[]) => number): FunctionSpec {
  return {
    arity: atLeast(1),
    result: 'number',
    run(args) {
      const [only] = args;
      const values: readonly Raw[] =
        args.length === 1 && only !== undefined && isNodes(only) ? valuesOf(only) : args;
      return values.length === 0 ? Number.NaN : compute(values.map(asNumber));
    },
  };
}

export const NUMBERS: FunctionFamily = {
  number: ofNumber((value) => value),
  double: ofDoubles(1, (value) => value),
  // Beyond 2^63 there is no fraction to cut, so cutting is right there, too.
  int: ofNumber(Math.trunc),
  round: ofDoubles(1, (value) => Math.floor(value + 0.5)),
  floor: ofDoubles(1, Math.floor),
  ceiling: ofDoubles(1, Math.ceil),
  abs: ofDoubles(1, Math.abs),
  sqrt: ofDoubles(1, Math.sqrt),
  exp: ofDoubles(1, Math.exp),
  log: ofDoubles(1, Math.log),
  log10: ofDoubles(1, Math.log10),
  sin: ofDoubles(1, Math.sin),
  cos: ofDoubles(1, Math.cos),
  tan: ofDoubles(1, Math.tan),
  asin: ofDoubles(1, Math.asin),
  acos: ofDoubles(1, Math.acos),
  atan: ofDoubles(1, Math.atan),
  atan2: ofDoubles(2, Math.atan2),
  pow: ofDoubles(2, (base, exponent) => base ** exponent),
  pi: { arity: exactly(0), result: 'number', run: () => Math.PI },
  max: extreme((numbers) => Math.max(...numbers)),
  // The engine begins at the largest double, so infinities give that.
  min: extreme((numbers) => Math.min(Number.MAX_VALUE, ...numbers)),
  sum: {
    arity: exactly(1),
    result: 'number',
    run: ([nodes = '']) =>
      isNodes(nodes)
        ? valuesOf(nodes).reduce<number>((sum, value) => sum + asNumber(value), 0)
        : fail('“sum” needs a path'),
  },
  count: {
    arity: exactly(1),
    result: 'number',
    run: ([nodes = '']) => (isNodes(nodes) ? nodes.values.length : fail('“count” needs a path')),
  },
};
