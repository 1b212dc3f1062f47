import type { FormModel } from '../model.ts';
import type { Expression } from '../source.ts';
import type { Expr, Span } from '../xpath/ast.ts';
import type { CallContext } from '../xpath/functions/spec.ts';
import {
  asText,
  constantText,
  type Guard,
  type Origin,
  type PossibleValue,
  sameScalar,
  type ValuePart,
  type Values,
  type XPathValue,
} from './value.ts';

/** Forms are hostile until proven otherwise: every walk is bounded, and says so by `complete: false`. */
export const MAX_VALUES = 5000;
/** Of joined texts: products grow faster than lists of choices. */
const MAX_JOINED = 500;
/** Of one text: `concat` of `concat`s doubles with every level. */
const MAX_PARTS = 100;
const MAX_DEPTH = 400;
export const MAX_STEPS = 100_000;

/** One walk over the form under one supposition. */
export interface Run {
  readonly form: FormModel;
  /** What-if answers by path. */
  readonly supposed: ReadonlyMap<string, XPathValue>;
  /** Where functions are called, and what their regular expressions may take. */
  readonly calls: CallContext;
  /** Questions that are being looked at now: meeting one again is a circle. */
  readonly open: Set<string>;
  readonly memo: Map<string, Values>;
  depth: number;
  steps: number;
  /** How often a walk was cut short; what depends on a cut is not remembered. */
  cuts: number;
  /** All that the question at the path can hold. */
  question(path: string, referrer: Origin): Values;
}

/** The expression that is being read, and from where. */
export interface Scope {
  /** The node from which relative references are seen. */
  readonly context: string;
  /** Where its constants stand; `span` is set for each. */
  readonly origin: Origin;
}

export function scopeOf(expression: Expression, context: string, origin: Origin): Scope {
  return { context, origin: { ...origin, expression } };
}

export function at(scope: Scope, span: Span): Origin {
  return { ...scope.origin, span: { start: span.start, end: span.end } };
}

export function only(part: ValuePart): Values {
  return { values: [{ parts: [part], guards: [] }], complete: true };
}

export function constant(value: XPathValue, origin: Origin, throughNumber = false): Values {
  return only({ type: 'constant', value, throughNumber, origin });
}

export function opaque(origin: Origin): Values {
  return only({ type: 'opaque', origin });
}

/** All of several sets, the first `MAX_VALUES` of them. */
export function union(sets: readonly Values[]): Values {
  const [first] = sets;
  if (first && sets.length === 1) return first;
  const values = sets.flatMap((set) => set.values);
  return {
    values: values.slice(0, MAX_VALUES),
    complete: values.length <= MAX_VALUES && sets.every((set) => set.complete),
    unanswered: sets.some((set) => set.unanswered) || undefined,
    partly: sets.some((set) => set.partly) || undefined,
  };
}

/** Every value of the one set followed by every value of the other, as text. */
export function joined(left: Values, right: Values): Values {
  const values: PossibleValue[] = [];
  let complete = left.complete && right.complete;
  const partly = left.unanswered || right.unanswered || left.partly || right.partly || undefined;
  for (const head of orNothing(left)) {
    for (const tail of orNothing(right)) {
      if (values.length === MAX_JOINED) return { values, complete: false, partly };
      const fits = head.parts.length + tail.parts.length <= MAX_PARTS;
      complete &&= fits;
      // What is left out has no place of its own: the text goes on in a way that nobody knows.
      const parts = fits ? [...head.parts, ...tail.parts] : [...head.parts, ...cutShort(head)];
      values.push({ parts: parts.map(asText), guards: merged(head.guards, tail.guards) });
    }
  }
  return { values, complete, partly };
}

/** Conditions can exclude all values of a question and leave the empty one. */
function orNothing({ values, unanswered }: Values): readonly PossibleValue[] {
  return values.length === 0 && unanswered ? [{ parts: [], guards: [] }] : values;
}

/** The same as text, as `string()` makes it. */
export function textOf(set: Values): Values {
  return { ...set, values: set.values.map(({ parts, guards }) => ({ parts: parts.map(asText), guards })) };
}

function cutShort({ parts }: PossibleValue): readonly ValuePart[] {
  const last = parts.at(-1);
  return last === undefined || last.type === 'opaque' ? [] : [{ type: 'opaque', origin: last.origin }];
}

export function merged(some: readonly Guard[], others: readonly Guard[]): readonly Guard[] {
  if (some.length === 0) return others;
  if (others.length === 0) return some;
  const fresh = others.filter((guard) => !some.some((known) => known.condition === guard.condition));
  return fresh.length === 0 ? some : [...some, ...fresh];
}

export function guarded(set: Values, guards: readonly Guard[]): Values {
  if (guards.length === 0) return set;
  return {
    ...set,
    values: set.values.map((value) => ({ parts: value.parts, guards: merged(guards, value.guards) })),
  };
}

/** The only value, when it is fixed by the form; `undefined` when there are others or holes. */
export function single(set: Values): XPathValue | undefined {
  if (!set.complete || set.unanswered || set.partly) return undefined;
  let found: XPathValue | undefined;
  for (const value of set.values) {
    const fixed = scalarOf(value);
    if (fixed === undefined || (found !== undefined && !sameScalar(found, fixed))) return undefined;
    found = fixed;
  }
  return found;
}

/** The value as number, text or boolean, when the form fixes it. */
export function scalarOf(value: PossibleValue): XPathValue | undefined {
  const [part] = value.parts;
  if (value.parts.length === 1) return part?.type === 'constant' ? part.value : undefined;
  return constantText(value) ?? undefined;
}

/** Runs `look` unless the walk has become too deep or too long. */
export function bounded(run: Run, origin: Origin, look: () => Values): Values {
  if (run.depth >= MAX_DEPTH || run.steps >= MAX_STEPS) {
    run.cuts += 1;
    return { ...opaque(origin), complete: false };
  }
  run.depth += 1;
  run.steps += 1;
  try {
    return look();
  } finally {
    run.depth -= 1;
  }
}

export type Evaluate = (expr: Expr, scope: Scope, run: Run) => Values;
