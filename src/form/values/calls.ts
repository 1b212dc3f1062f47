import type { Call, Expr } from '../xpath/ast.ts';
import { callFunction } from '../xpath/call-function.ts';
import { takesArguments } from '../xpath/functions.ts';
import { known } from '../xpath/value.ts';
import {
  at,
  constant,
  type Evaluate,
  guarded,
  joined,
  only,
  opaque,
  type Run,
  type Scope,
  scalarOf,
  single,
  union,
} from './run.ts';
import { excluded, negated, truth } from './truth.ts';
import {
  constantText,
  type Guard,
  NOTHING,
  type Origin,
  type Part,
  type Scalar,
  type Value,
  type Values,
} from './value.ts';

const NUMERIC: ReadonlySet<string> = new Set(
  (
    'number int double round sum abs ceiling floor min max pow exp log log10 sqrt pi sin cos tan asin acos atan atan2 ' +
    'count count-selected count-non-empty string-length position random distance'
  ).split(' '),
);

const BOOLEAN: ReadonlySet<string> = new Set(
  (
    'true false not boolean boolean-from-string regex starts-with ends-with contains selected is-selected ' +
    'checklist weighted-checklist is-point-inside-polygon'
  ).split(' '),
);

/** Functions that give text made of their first argument. */
const CHANGING: ReadonlySet<string> = new Set(
  'lower-case upper-case substr substring substring-before substring-after translate replace normalize-space trim selected-at'.split(
    ' ',
  ),
);

const OUTSIDE: ReadonlySet<string> = new Set(['instance', 'here', 'json-property']);

export function callValues(call: Call, scope: Scope, run: Run, evaluate: Evaluate): Values {
  const origin = at(scope, call);
  const args = call.args;
  switch (call.name) {
    case 'if':
      return branches([[args[0], args[1]]], args[2], scope, run, evaluate);
    case 'cond':
      return branches(pairs(args), args.length % 2 === 1 ? args.at(-1) : undefined, scope, run, evaluate);
    case 'coalesce':
      return coalesced(args, scope, run, evaluate);
    case 'concat':
      return args.map((arg) => evaluate(arg, scope, run)).reduce(joined, empty(origin));
    case 'join': {
      // With one text it is for the answers of a repeat.
      const [separator, head, ...tail] = args.map((arg) => evaluate(arg, scope, run));
      if (!separator || !head || tail.length === 0) return opaque(origin);
      return tail.reduce((text, next) => joined(joined(text, separator), next), head);
    }
    case 'string':
    case 'once':
      return args[0] ? evaluate(args[0], scope, run) : opaque(origin);
    case 'true':
    case 'false':
      return constant(call.name === 'true', origin);
    default:
      return OUTSIDE.has(call.name) ? only({ type: 'outside', origin }) : plain(call, scope, run, evaluate);
  }
}

function empty(origin: Origin): Values {
  return constant('', origin);
}

function pairs(args: readonly Expr[]): readonly (readonly [Expr | undefined, Expr | undefined])[] {
  const found: [Expr | undefined, Expr | undefined][] = [];
  for (let index = 0; index + 1 < args.length; index += 2) found.push([args[index], args[index + 1]]);
  return found;
}

/** `if` and `cond`: each branch under the conditions that lead to it. */
function branches(
  cases: readonly (readonly [Expr | undefined, Expr | undefined])[],
  otherwise: Expr | undefined,
  scope: Scope,
  run: Run,
  evaluate: Evaluate,
): Values {
  const sets: Values[] = [];
  const before: Guard[] = [];
  for (const [condition, result] of cases) {
    if (!condition || !result) continue;
    const verdict = truth(condition, scope, run, evaluate);
    if (verdict === false) continue;
    const guards: Guard[] = [...before, { condition, holds: true, context: scope.context }];
    sets.push(under(guards, evaluate(result, scope, run), scope, run, evaluate));
    if (verdict === true) return union(sets);
    before.push(negated(condition, scope));
  }
  if (otherwise) sets.push(under(before, evaluate(otherwise, scope, run), scope, run, evaluate));
  return union(sets);
}

function under(guards: readonly Guard[], set: Values, scope: Scope, run: Run, evaluate: Evaluate): Values {
  const possible = set.values.filter((value) => !excluded(value, guards, scope, run, evaluate));
  return guarded({ ...set, values: possible }, guards);
}

/** The first argument that is not empty. */
function coalesced(args: readonly Expr[], scope: Scope, run: Run, evaluate: Evaluate): Values {
  const sets: Values[] = [];
  for (const [index, arg] of args.entries()) {
    const set = evaluate(arg, scope, run);
    const last = index === args.length - 1;
    const filled = set.values.filter((value) => last || constantText(value) !== '');
    sets.push({ values: filled, complete: set.complete });
    if (!last && single(set) !== undefined && filled.length > 0) break;
  }
  return sets.length === 0 ? NOTHING : union(sets);
}

function plain(call: Call, scope: Scope, run: Run, evaluate: Evaluate): Values {
  const origin = at(scope, call);
  const sets = call.args.map((arg) => evaluate(arg, scope, run));
  const numeric = NUMERIC.has(call.name);
  const rest = sets.slice(1).map(single);
  const first = sets[0];
  if (!first) return numeric ? only({ type: 'number', origin }) : opaque(origin);
  // Of an empty text the functions that change texts make an empty one again.
  const { unanswered } = first;
  const seen =
    unanswered && !CHANGING.has(call.name) ? [...first.values, emptyAnswer(first, origin)] : first.values;
  if (!rest.includes(undefined) && first.complete) {
    const folded = seen.map((value) => foldOne(call.name, value, rest as Scalar[], origin, numeric));
    if (folded.length > 0 && folded.every((value) => value !== undefined)) {
      return { values: folded as Value[], complete: true, unanswered: unanswered && CHANGING.has(call.name) };
    }
  }
  const [condition] = call.args;
  if (OF_BOOLEANS.has(call.name) && condition && isBoolean(first)) return oneOrZero(condition, origin, scope);
  if (numeric) return only({ type: 'number', origin });
  if (BOOLEAN.has(call.name)) return only({ type: 'boolean', origin });
  if (!CHANGING.has(call.name)) return opaque(origin);
  return {
    values: first.values.map((value) => ({
      parts: value.parts.map((part) => changed(part, origin)),
      guards: value.guards,
    })),
    complete: first.complete,
    unanswered,
  };
}

/** Numbers that a condition becomes: 1 where it holds, else 0. */
const OF_BOOLEANS: ReadonlySet<string> = new Set([
  'number',
  'int',
  'double',
  'round',
  'abs',
  'floor',
  'ceiling',
]);

function isBoolean({ values, complete }: Values): boolean {
  return (
    complete && values.length === 1 && values[0]?.parts.length === 1 && values[0].parts[0]?.type === 'boolean'
  );
}

function oneOrZero(condition: Expr, origin: Origin, scope: Scope): Values {
  return union([
    guarded(constant(1, origin, true), [{ condition, holds: true, context: scope.context }]),
    guarded(constant(0, origin, true), [negated(condition, scope)]),
  ]);
}

/** The answer that is not given, of the same questions as the choices. */
function emptyAnswer({ values }: Values, origin: Origin): Value {
  const madeOf = values.flatMap(({ parts }) => parts.flatMap(sourcesOf));
  return {
    parts: [{ type: 'constant', value: '', throughNumber: false, madeOf: [...new Set(madeOf)], origin }],
    guards: [],
  };
}

/** The questions whose choice or default a part is. */
function sourcesOf(part: Part): readonly string[] {
  if (part.type !== 'constant') return [];
  const { path, part: place } = part.origin;
  return [
    ...(part.madeOf ?? []),
    ...(path !== null && (place === 'choice' || place === 'default') ? [path] : []),
  ];
}

function foldOne(
  name: string,
  value: Value,
  rest: readonly Scalar[],
  origin: Origin,
  numeric: boolean,
): Value | undefined {
  const scalar = scalarOf(value);
  if (scalar === undefined || takesArguments(name, rest.length + 1) !== true) return undefined;
  const result = callFunction(name, [scalar, ...rest].map(known));
  if (result.type !== 'value') return undefined;
  const constants = value.parts.filter((part) => part.type === 'constant');
  const throughNumber = numeric || constants.some((part) => part.throughNumber);
  const answerTo = constants.find((part) => part.answerTo !== undefined)?.answerTo;
  const madeOf = [...new Set(constants.flatMap(sourcesOf))];
  return {
    parts: [{ type: 'constant', value: result.value, throughNumber, answerTo, madeOf, origin }],
    guards: value.guards,
  };
}

/** What is left of a part after a text function that could not be calculated. */
function changed(part: Part, origin: Origin): Part {
  switch (part.type) {
    case 'answer':
      return { ...part, changed: true };
    case 'constant':
      return part.throughNumber ? { type: 'number', origin: part.origin } : { type: 'opaque', origin };
    case 'boolean':
      return { type: 'opaque', origin };
    default:
      return part;
  }
}
