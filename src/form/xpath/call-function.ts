import { javaTrim, numberToString } from './java-number.ts';
import { type CompiledJavaRegex, compileJavaRegex } from './java-regex.ts';
import { type Evaluated, failure, known, toBoolean, toNumber, toText, unknown, type Value } from './value.ts';

type Implementation = (...args: readonly Value[]) => Value | Evaluated;

const number =
  (compute: (...args: number[]) => number): Implementation =>
  (...args) =>
    compute(...args.map(toNumber));

const text =
  (compute: (...args: string[]) => Value | Evaluated): Implementation =>
  (...args) =>
    compute(...args.map(toText));

/** Functions of decided arguments, as commcare-core's `XPath…Func` compute them. */
const PURE: Readonly<Record<string, Implementation>> = {
  true: () => true,
  false: () => false,
  boolean: (value) => toBoolean(value ?? ''),
  not: (value) => !toBoolean(value ?? ''),
  'boolean-from-string': text((value = '') => value === '1' || value.toLowerCase() === 'true'),
  number: number((value = Number.NaN) => value),
  double: number((value = Number.NaN) => value),
  int: number((value = Number.NaN) => Math.trunc(value)),
  string: text((value = '') => value),
  round: number((value = Number.NaN) => Math.floor(value + 0.5)),
  floor: number((value = Number.NaN) => Math.floor(value)),
  ceiling: number((value = Number.NaN) => Math.ceil(value)),
  abs: number((value = Number.NaN) => Math.abs(value)),
  sqrt: number((value = Number.NaN) => Math.sqrt(value)),
  exp: number((value = Number.NaN) => Math.exp(value)),
  log: number((value = Number.NaN) => Math.log(value)),
  log10: number((value = Number.NaN) => Math.log10(value)),
  sin: number((value = Number.NaN) => Math.sin(value)),
  cos: number((value = Number.NaN) => Math.cos(value)),
  tan: number((value = Number.NaN) => Math.tan(value)),
  asin: number((value = Number.NaN) => Math.asin(value)),
  acos: number((value = Number.NaN) => Math.acos(value)),
  atan: number((value = Number.NaN) => Math.atan(value)),
  atan2: number((y = Number.NaN, x = Number.NaN) => Math.atan2(y, x)),
  pow: number((base = Number.NaN, exponent = Number.NaN) => base ** exponent),
  pi: () => Math.PI,
  max: number((...values) => Math.max(...values)),
  min: number((...values) => Math.min(...values)),
  sum: number((value = Number.NaN) => value),
  concat: text((...parts) => parts.join('')),
  join: text((separator, ...parts) => parts.join(separator)),
  'join-chunked': text((separator = '', size = '', ...parts) => joinChunked(separator, size, parts.join(''))),
  substr: (value, from, to) => substring(toText(value ?? ''), from ?? 0, to),
  'substring-before': text((whole = '', part = '') => whole.slice(0, Math.max(0, whole.indexOf(part)))),
  'substring-after': text(substringAfter),
  'string-length': text((value = '') => value.length),
  'upper-case': text((value = '') => value.toUpperCase()),
  'lower-case': text((value = '') => value.toLowerCase()),
  contains: text((whole = '', part = '') => whole.includes(part)),
  'starts-with': text((whole = '', part = '') => whole.startsWith(part)),
  'ends-with': text((whole = '', part = '') => whole.endsWith(part)),
  translate: text(translate),
  replace: text(replaceAll),
  regex: text(regex),
  selected: isSelected,
  'is-selected': isSelected,
  'count-selected': (list) =>
    typeof list === 'string' ? splitOnSpaces(list).length : failure('“count-selected” needs a list'),
  'selected-at': (list, index) => selectedAt(list ?? '', index ?? 0),
  checklist: (least = -1, most = -1, ...factors) => {
    const count = factors.filter(toBoolean).length;
    return inRange(count, toNumber(least), toNumber(most));
  },
  'weighted-checklist': (least = -1, most = -1, ...pairs) => {
    let sum = 0;
    for (let i = 0; i + 1 < pairs.length; i += 2)
      if (toBoolean(pairs[i] ?? '')) sum += toNumber(pairs[i + 1] ?? 0);
    return inRange(sum, toNumber(least), toNumber(most));
  },
  depend: (value) => value ?? '',
};

/**
 * Calls a function that CommCare knows (functions.ts has checked name and number of arguments). Functions of the
 * clock, of chance, of node-sets and of places are `unknown`.
 */
export function callFunction(name: string, args: readonly Evaluated[]): Evaluated {
  const values: Value[] = [];
  let firstUnknown: Evaluated | null = null;
  for (const arg of args) {
    if (arg.type === 'error') return arg;
    if (arg.type === 'unknown') firstUnknown ??= arg;
    else values.push(arg.value);
  }
  if (firstUnknown !== null) return firstUnknown;
  const implementation = Object.hasOwn(PURE, name) ? PURE[name] : undefined;
  if (implementation === undefined) return unknown(`the result of “${name}”`);
  const result = implementation(...values);
  return typeof result === 'object' ? result : known(result);
}

/** A rule asks one pattern about hundreds of answers. The same text always compiles to the same, so this is no state. */
const compiledPatterns = new Map<string, CompiledJavaRegex>();

function compiledRegex(pattern: string): CompiledJavaRegex {
  let compiled = compiledPatterns.get(pattern);
  if (compiled === undefined) {
    compiled = compileJavaRegex(pattern);
    if (compiledPatterns.size >= 64) compiledPatterns.clear();
    compiledPatterns.set(pattern, compiled);
  }
  return compiled;
}

function regex(value = '', pattern = ''): Value | Evaluated {
  const compiled = compiledRegex(pattern);
  if (!compiled.ok)
    return failure(`The regular expression “${pattern}” is invalid: ${compiled.problem.message}`);
  const found = compiled.regex.find(value);
  return found.type === 'undecided'
    ? unknown('a regular expression that takes too long')
    : found.type === 'match';
}

function replaceAll(value = '', pattern = '', replacement = ''): Value | Evaluated {
  const compiled = compiledRegex(pattern);
  if (!compiled.ok)
    return failure(`The regular expression “${pattern}” is invalid: ${compiled.problem.message}`);
  return compiled.regex.replaceAll(value, replacement) ?? unknown('a regular expression that takes too long');
}

function substring(value: string, from: Value, to: Value | undefined): string {
  const { length } = value;
  let start = toInt(from);
  let end = to === undefined ? length : toInt(to);
  if (start < 0) start += length;
  if (end < 0) end += length;
  start = Math.min(Math.max(0, start), end);
  end = Math.min(Math.max(0, end), end);
  return start >= 0 && start <= end && end <= length ? value.slice(start, end) : '';
}

/** Java's `Double.intValue`: NaN is 0, too big is the biggest. */
function toInt(value: Value): number {
  const whole = Math.trunc(toNumber(value));
  return Number.isNaN(whole) ? 0 : Math.max(-2147483648, Math.min(2147483647, whole));
}

/** Unlike XPath's own, CommCare's gives the whole text when the part is not in it. */
function substringAfter(whole = '', part = ''): string {
  const at = whole.indexOf(part);
  return at === -1 ? whole : whole.slice(at + part.length);
}

function translate(source = '', from = '', to = ''): string {
  const map = new Map<string, string>();
  for (let i = 0; i < Math.min(from.length, to.length); i++) {
    if (!map.has(from.charAt(i))) map.set(from.charAt(i), to.charAt(i));
  }
  const removed = new Set(from.slice(to.length));
  let result = '';
  for (let i = 0; i < source.length; i++) {
    const char = source.charAt(i);
    if (!removed.has(char)) result += map.get(char) ?? char;
  }
  return result;
}

function joinChunked(separator: string, size: string, whole: string): Value | Evaluated {
  const length = toInt(size);
  if (length < 1) return failure('“join-chunked” needs a size of 1 or more');
  const chunks: string[] = [];
  for (let i = 0; i < whole.length; i += length) chunks.push(whole.slice(i, i + length));
  return chunks.join(separator);
}

function isSelected(list: Value = '', item: Value = ''): Value | Evaluated {
  if (typeof list !== 'string' || typeof item !== 'string')
    return failure(`“selected” needs texts, not ${typeof list === 'string' ? toText(item) : toText(list)}`);
  return ` ${list} `.includes(` ${javaTrim(item)} `);
}

function selectedAt(list: Value, index: Value): Value | Evaluated {
  const entries = splitOnSpaces(toText(list));
  const at = toInt(index);
  return entries[at] ?? failure(`There is no choice ${numberToString(at)} in a list of ${entries.length}`);
}

/** Java's `split("[ ]+")`: a leading blank makes an empty entry, trailing ones do not. */
function splitOnSpaces(list: string): readonly string[] {
  const trimmed = list.replace(/ +$/, '');
  return trimmed === '' ? [] : trimmed.split(/ +/);
}

function inRange(count: number, least: number, most: number): boolean {
  return (least < 0 || count >= least) && (most < 0 || count <= most);
}
