import { readClassEscape, readCodePoint } from './escapes.ts';
import { type Flags, foldOfFlags, type PatternReader } from './pattern-reader.ts';
import { type CharTest, foldOf, RegexProblem, RegexTooComplex } from './syntax.ts';

const MAX_NESTING = 100;

/** A code point as the flags compare it. */
export function singleTest(code: number, flags: Flags): CharTest {
  const fold = foldOfFlags(flags);
  if (fold === 'exact') return (other) => other === code;
  const folded = foldOf(code, fold);
  return (other) => foldOf(other, fold) === folded;
}

function rangeTest(from: number, to: number, flags: Flags): CharTest {
  const fold = foldOfFlags(flags);
  if (fold === 'exact') return (code) => code >= from && code <= to;
  const inside = (code: number): boolean => code >= from && code <= to;
  return (code) => {
    if (inside(code)) return true;
    if (fold === 'ascii' && code > 127) return false;
    const text = String.fromCodePoint(code);
    const lower = text.toLowerCase();
    const upper = text.toUpperCase();
    return (
      (lower.length === text.length && inside(lower.codePointAt(0) ?? 0)) ||
      (upper.length === text.length && inside(upper.codePointAt(0) ?? 0))
    );
  };
}

/**
 * `[…]` with Java's unions `[a[bc]]` and intersections `[a-z&&[^m]]`; the opening bracket is read already. A `]` at
 * the very start is a literal.
 */
export function readCharClass(reader: PatternReader, flags: Flags, depth = 0): CharTest {
  if (depth > MAX_NESTING) throw new RegexTooComplex('deeply nested character classes');
  const negated = reader.peek(flags.comments) === '^';
  if (negated) reader.at++;
  const members = readMembers(reader, flags, depth, false);
  reader.at++;
  return negated ? (code) => !members(code) : members;
}

/** Reads up to the closing bracket, which stays. `right`: the right side of `&&`. */
function readMembers(reader: PatternReader, flags: Flags, depth: number, right: boolean): CharTest {
  const tests: CharTest[] = [];
  const union: CharTest = (code) => tests.some((test) => test(code));
  for (;;) {
    const char = reader.peek(flags.comments);
    if (char === '') throw new RegexProblem('Unclosed character class', reader.codes.length - 1);
    if (char === ']' && (tests.length > 0 || right)) return tests.length === 1 ? (tests[0] ?? union) : union;
    if (char === '&' && reader.ahead(1) === '&') {
      while (reader.ahead(0) === '&') reader.at++;
      const next = reader.peek(flags.comments);
      if (next === ']') {
        if (tests.length === 0) throw new RegexProblem('Bad class syntax', reader.at);
        return union;
      }
      const other = readMembers(reader, flags, depth + 1, true);
      return tests.length > 0 ? (code) => union(code) && other(code) : other;
    }
    if (char === '[') {
      reader.at++;
      tests.push(readCharClass(reader, flags, depth + 1));
    } else tests.push(readMember(reader, flags));
  }
}

function readMember(reader: PatternReader, flags: Flags): CharTest {
  if (reader.ahead(0) === '\\') {
    reader.at++;
    const test = readClassEscape(reader, flags);
    if (test !== null) return test;
    reader.at--;
  }
  const from = readSingle(reader);
  if (reader.peek(flags.comments) !== '-') return singleTest(from, flags);
  const after = reader.ahead(1);
  // `[a-]` and `[a-[b]]`: the hyphen is a literal.
  if (after === ']' || after === '[' || after === '') return singleTest(from, flags);
  const { at } = reader;
  reader.at++;
  reader.peek(flags.comments);
  const isClass = reader.ahead(0) === '\\' && /[dDsSwWhHvVpP]/.test(reader.ahead(1));
  if (isClass) {
    reader.at = at;
    throw new RegexProblem('Illegal character range', at);
  }
  const to = readSingle(reader);
  if (to < from) throw new RegexProblem('Illegal character range', reader.at - 1);
  return rangeTest(from, to, flags);
}

function readSingle(reader: PatternReader): number {
  if (reader.ahead(0) !== '\\') return reader.take().codePointAt(0) ?? 0;
  reader.at++;
  const code = readCodePoint(reader);
  if (code === null) throw new RegexProblem('Illegal/unsupported escape sequence', reader.at);
  return code;
}
