import { because, inEnglish } from '../../reasons.ts';
import { Stop, unpacked } from '../convert.ts';
import { openResult } from '../open.ts';
import { type Evaluated, type Failure, failure, known, type Raw, type Unknown, unknown } from '../value.ts';
import type { CallContext } from './spec.ts';
import { FUNCTIONS, takesArguments } from './table.ts';

/** Like `Evaluated`, before one value is taken of a node-set. */
export type RawResult = { readonly type: 'raw'; readonly raw: Raw } | Unknown | Failure;

export function raw(value: Raw): RawResult {
  return { type: 'raw', raw: value };
}

/** Runs code that may stop; what stopped it is the result. */
export function stopping(run: () => Raw): RawResult {
  try {
    return raw(run());
  } catch (thrown) {
    if (thrown instanceof Stop) return thrown.result;
    throw thrown;
  }
}

/** One value, as a calculation or a condition takes it; a list is none. */
export function single(result: RawResult): Evaluated {
  if (result.type !== 'raw') return result;
  const one = stopping(() => unpacked(result.raw));
  if (one.type !== 'raw') return one;
  const value = one.raw;
  if (typeof value !== 'object' || value.type === 'date') return known(value);
  return failure(because('listAsValue'), 'crash');
}

/** Counts arguments as the engine does; null when the function takes them. */
export function argumentProblem(name: string, count: number): Failure | null {
  const takes = takesArguments(name, count);
  if (takes === null) return failure(because('noFunction', name), 'unknown-function');
  if (takes) return null;
  // A handler that takes no such arguments is as good as none.
  const kind = FUNCTIONS.get(name)?.handler ? 'unknown-function' : 'wrong-arguments';
  return failure(because('refusesCount', name, String(count)), kind);
}

/**
 * Calls a function that the table knows with as many arguments as it takes. An argument that stops stops the call,
 * also after one that is not known; functions of the clock, of chance and of what is outside stay open.
 */
export function callRaw(name: string, args: readonly RawResult[], context: CallContext): RawResult {
  const values: Raw[] = [];
  let firstUnknown: Unknown | null = null;
  for (const arg of args) {
    if (arg.type === 'error') return arg;
    if (arg.type === 'unknown') firstUnknown ??= arg;
    else values.push(arg.raw);
  }
  if (firstUnknown !== null) return firstUnknown;
  const run = FUNCTIONS.get(name)?.run;
  if (run === undefined) return unknown(openResult(name));
  return ofFunction(
    name,
    stopping(() => run(values, context)),
  );
}

/** What only one function says of its arguments is told with its name. */
function ofFunction(name: string, result: RawResult): RawResult {
  if (result.type !== 'error' || result.reason.id !== 'other') return result;
  return failure(because('refused', name, inEnglish(result.reason)), result.kind);
}

const ON_SERVER: CallContext = { platform: 'web-apps' };

/** `callRaw` for single values, counting them first: for those who know arguments without an expression. */
export function callFunction(
  name: string,
  args: readonly Evaluated[],
  context: CallContext = ON_SERVER,
): Evaluated {
  const given = args.map((arg) => (arg.type === 'value' ? raw(arg.value) : arg));
  return argumentProblem(name, args.length) ?? single(callRaw(name, given, context));
}
