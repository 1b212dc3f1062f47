import type { Call, Expr } from '../xpath/ast.ts';
import { callFunction } from '../xpath/functions/call.ts';
import type { FunctionSpec } from '../xpath/functions/spec.ts';
import { FUNCTIONS } from '../xpath/functions/table.ts';
import { known } from '../xpath/value.ts';
import { chosenOf } from './chosen.ts';
import { isOpenRepeat } from './reference.ts';
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
  textOf,
  union,
} from './run.ts';
import { excluded, negated, truth } from './truth.ts';
import {
  constantText,
  type Guard,
  NOTHING,
  type Origin,
  optional,
  type PossibleValue,
  type ValuePart,
  type Values,
  type XPathValue,
} from './value.ts';

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
      // With one path it is for the answers of a repeat.
      if (args.some((arg) => isOpenRepeat(arg, scope, run))) return opaque(origin);
      return args.map((arg) => evaluate(arg, scope, run)).reduce(joined, empty(origin));
    case 'join': {
      // With one text it is for the answers of a repeat.
      const [separator, head, ...tail] = args.map((arg) => evaluate(arg, scope, run));
      if (!separator || !head || tail.length === 0) return opaque(origin);
      return tail.reduce((text, next) => joined(joined(text, separator), next), head);
    }
    case 'string':
      return args[0] ? textOf(evaluate(args[0], scope, run)) : opaque(origin);
    case 'selected-at':
      return (args[0] && chosenOf(evaluate(args[0], scope, run))) ?? plain(call, scope, run, evaluate);
    case 'true':
    case 'false':
      return constant(call.name === 'true', origin);
    default:
      return plain(call, scope, run, evaluate);
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
  // Of a question whose choices all lead elsewhere the empty answer is left.
  const left = possible.length === 0 && set.unanswered ? empty(scope.origin).values : possible;
  return guarded({ ...set, values: left }, guards);
}

/** The first argument that is not empty. */
function coalesced(args: readonly Expr[], scope: Scope, run: Run, evaluate: Evaluate): Values {
  const sets: Values[] = [];
  for (const [index, arg] of args.entries()) {
    const set = evaluate(arg, scope, run);
    const last = index === args.length - 1;
    const filled = set.values.filter((value) => last || constantText(value) !== '');
    sets.push({ ...set, values: filled, unanswered: last ? set.unanswered : undefined });
    if (!last && single(set) !== undefined && filled.length > 0) break;
  }
  return sets.length === 0 ? NOTHING : union(sets);
}

/** What can be said of a result whose arguments are not all known. */
function unknownResult(spec: FunctionSpec | undefined, origin: Origin): Values {
  if (spec?.needs === 'outside') return only({ type: 'outside', origin });
  return spec?.result === 'number' || spec?.result === 'boolean'
    ? only({ type: spec.result, origin })
    : opaque(origin);
}

function plain(call: Call, scope: Scope, run: Run, evaluate: Evaluate): Values {
  const origin = at(scope, call);
  const sets = call.args.map((arg) => evaluate(arg, scope, run));
  const spec = FUNCTIONS.get(call.name);
  const changing = spec?.text === 'changes';
  const rest = sets.slice(1).map(single);
  const first = sets[0];
  if (!first) return unknownResult(spec, origin);
  // Of an empty text the functions that change texts make an empty one again.
  const { unanswered } = first;
  const seen = unanswered && !changing ? [...first.values, emptyAnswer(first, origin)] : first.values;
  const several = call.args.some((arg) => isOpenRepeat(arg, scope, run));
  if (!rest.includes(undefined) && first.complete && !first.partly && !several) {
    const folded = seen.map((value) => foldOne(call.name, value, rest as XPathValue[], origin, run));
    if (folded.length > 0 && folded.every((value) => value !== undefined)) {
      const set = { values: folded as PossibleValue[], complete: true };
      return unanswered && changing ? optional(set) : set;
    }
  }
  const [condition] = call.args;
  if (OF_BOOLEANS.has(call.name) && condition && isBoolean(first)) return oneOrZero(condition, origin, scope);
  if (!changing) return unknownResult(spec, origin);
  const set: Values = {
    values: first.values.map((value) => ({
      parts: value.parts.map((part) => changed(part, origin)),
      guards: value.guards,
    })),
    complete: first.complete,
    partly: first.partly,
  };
  return unanswered ? optional(set) : set;
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

/** True or false and nothing else: as text, or empty, it would be no number. */
function isBoolean({ values, complete, unanswered }: Values): boolean {
  const [part] = values[0]?.parts ?? [];
  const whole = complete && !unanswered && values.length === 1 && values[0]?.parts.length === 1;
  return whole && part?.type === 'boolean' && !part.asText && !part.optional;
}

function oneOrZero(condition: Expr, origin: Origin, scope: Scope): Values {
  return union([
    guarded(constant(1, origin, true), [{ condition, holds: true, context: scope.context }]),
    guarded(constant(0, origin, true), [negated(condition, scope)]),
  ]);
}

/** The answer that is not given, of the same questions as the choices. */
function emptyAnswer({ values }: Values, origin: Origin): PossibleValue {
  const madeOf = values.flatMap(({ parts }) => parts.flatMap(sourcesOf));
  return {
    parts: [{ type: 'constant', value: '', throughNumber: false, madeOf: [...new Set(madeOf)], origin }],
    guards: [],
  };
}

/** The questions whose choice or default a part is. */
function sourcesOf(part: ValuePart): readonly string[] {
  if (part.type !== 'constant') return [];
  const { path, part: place } = part.origin;
  return [
    ...(part.madeOf ?? []),
    ...(path !== null && (place === 'choice' || place === 'default') ? [path] : []),
  ];
}

function foldOne(
  name: string,
  value: PossibleValue,
  rest: readonly XPathValue[],
  origin: Origin,
  run: Run,
): PossibleValue | undefined {
  const scalar = scalarOf(value);
  if (scalar === undefined) return undefined;
  const result = callFunction(name, [scalar, ...rest].map(known), run.calls);
  if (result.type !== 'value') return undefined;
  const numeric = FUNCTIONS.get(name)?.result === 'number';
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
function changed(part: ValuePart, origin: Origin): ValuePart {
  switch (part.type) {
    case 'answer':
      return { ...part, changed: true, asText: true };
    case 'constant':
      return part.throughNumber
        ? { type: 'number', asText: true, changed: true, origin: part.origin }
        : { type: 'opaque', origin };
    case 'number':
      return { ...part, asText: true, changed: true };
    case 'boolean':
      return { type: 'opaque', origin };
    default:
      return part;
  }
}
