import { because } from '../../reasons.ts';
import { asInt, asText, fail, isList, isNodes, leaveOpen, valuesOf } from '../convert.ts';
import { OPEN } from '../open.ts';
import { compiledRegex } from '../regex/compiled.ts';
import type { Regex } from '../regex/regex.ts';
import type { Raw } from '../value.ts';
import {
  type Arity,
  atLeast,
  between,
  type CallContext,
  exactly,
  type FunctionFamily,
  type FunctionSpec,
} from './spec.ts';

function changing(arity: Arity, run: FunctionSpec['run']): FunctionSpec {
  return { arity, result: 'text', text: 'changes', run };
}

function test(compute: (whole: string, part: string) => boolean): FunctionSpec {
  return {
    arity: exactly(2),
    result: 'boolean',
    run: ([whole = '', part = '']) => compute(asText(whole), asText(part)),
  };
}

/** One path stands for the values of its nodes. */
function partsOf(args: readonly Raw[]): readonly Raw[] {
  const [only] = args;
  return args.length === 1 && only !== undefined && isNodes(only) ? valuesOf(only) : args;
}

/** Characters are UTF-16 units, as in Java. */
export const TEXTS: FunctionFamily = {
  string: { arity: exactly(1), result: 'text', text: 'passes', run: ([value = '']) => asText(value) },
  concat: {
    arity: atLeast(0),
    result: 'text',
    text: 'joins',
    run: (args) => partsOf(args).map(asText).join(''),
  },
  join: {
    arity: atLeast(1),
    result: 'text',
    text: 'joins',
    run([separator = '', ...rest]) {
      const [only] = rest;
      const parts = rest.length === 1 && only !== undefined && isList(only) ? only.items : partsOf(rest);
      return parts.map(asText).join(asText(separator));
    },
  },
  'join-chunked': {
    arity: atLeast(3),
    result: 'text',
    text: 'joins',
    run: ([separator = '', size = '', ...rest]) =>
      chunked(asText(separator), asInt(size), partsOf(rest).map(asText).join('')),
  },
  substr: changing(between(2, 3), ([whole = '', from = '', to]) => substr(asText(whole), from, to)),
  'substring-before': changing(exactly(2), ([whole = '', part = '']) => {
    const text = asText(whole);
    return text.slice(0, Math.max(0, text.indexOf(asText(part))));
  }),
  // Unlike XPath's own, CommCare's gives the whole text when the part is not in it.
  'substring-after': changing(exactly(2), ([whole = '', part = '']) => {
    const text = asText(whole);
    const after = asText(part);
    const at = text.indexOf(after);
    return at === -1 ? text : text.slice(at + after.length);
  }),
  'upper-case': changing(exactly(1), ([value = '']) => asText(value).toUpperCase()),
  'lower-case': changing(exactly(1), ([value = '']) => asText(value).toLowerCase()),
  translate: changing(exactly(3), ([source = '', from = '', to = '']) =>
    translate(asText(source), asText(from), asText(to)),
  ),
  replace: changing(exactly(3), ([source = '', pattern = '', replacement = ''], context) => {
    const text = asText(source);
    const regex = patternOf(pattern, context);
    return regex.replaceAll(text, asText(replacement), context.budget) ?? tooSlow();
  }),
  'string-length': {
    arity: exactly(1),
    result: 'number',
    run: ([value = '']) => asText(value).length,
  },
  contains: test((whole, part) => whole.includes(part)),
  'starts-with': test((whole, part) => whole.startsWith(part)),
  'ends-with': test((whole, part) => whole.endsWith(part)),
  regex: {
    arity: exactly(2),
    result: 'boolean',
    run([value = '', pattern = ''], context) {
      const text = asText(value);
      const found = patternOf(pattern, context).find(text, 0, context.budget);
      if (found.type === 'crash') return fail('Java breaks on this regular expression', 'crash');
      return found.type === 'undecided' ? tooSlow() : found.type === 'match';
    },
  },
};

function patternOf(pattern: Raw, { platform }: CallContext): Regex {
  const text = asText(pattern);
  const compiled = compiledRegex(text, platform === 'phones' ? 'icu' : 'java');
  return compiled.ok
    ? compiled.regex
    : fail({ id: 'badPattern', args: [text], inner: compiled.problem.reason });
}

function tooSlow(): never {
  return leaveOpen(OPEN.slowPattern);
}

/**
 * Negative places count from the end. An end that is still before the start of the text crashes the engine
 * (`substr('12', 0, -9)`): it does not cut it to 0 before it asks Java for the piece.
 */
function substr(text: string, from: Raw, to: Raw | undefined): string {
  const { length } = text;
  if (length === 0) return '';
  let start = asInt(from);
  let end = to === undefined ? length : asInt(to);
  if (start < 0) start += length;
  if (end < 0) end += length;
  start = Math.min(Math.max(0, start), end);
  if (end > length) return '';
  return end < 0 ? fail(because('endsBeforeStart'), 'crash') : text.slice(start, end);
}

function translate(source: string, from: string, to: string): string {
  const map = new Map<string, string>();
  for (let i = 0; i < Math.min(from.length, to.length); i++) {
    if (!map.has(from.charAt(i))) map.set(from.charAt(i), to.charAt(i));
  }
  const removed = from.slice(to.length);
  let result = '';
  for (let i = 0; i < source.length; i++) {
    const char = source.charAt(i);
    if (!removed.includes(char)) result += map.get(char) ?? char;
  }
  return result;
}

/** A separator before each place that the size divides; the first place is none, so a short text never divides by 0. */
function chunked(separator: string, size: number, text: string): string {
  if (size === 0) return text.length > 1 ? fail('“join-chunked” divides by a size of 0', 'crash') : text;
  let result = '';
  for (let i = 0; i < text.length; i++) {
    if (i !== 0 && i % size === 0) result += separator;
    result += text.charAt(i);
  }
  return result;
}
