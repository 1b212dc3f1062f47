import { foldOf, simpleLower, simpleUpper } from '../fold.ts';
import { type CharTest, RegexCrash, RegexProblem, RegexTooComplex } from '../syntax.ts';
import { readClassEscape, readCodePoint } from './escapes.ts';
import { type Flags, foldOfFlags, type PatternReader } from './pattern-reader.ts';

const MAX_NESTING = 100;
const VERTICAL_TAB = 0x0b;
/** Letters that are the same as one beyond U+00FF when case is ignored. */
const BEYOND_LATIN: ReadonlySet<number> = new Set([
  0xff, 0xb5, 0x49, 0x69, 0x53, 0x73, 0x4b, 0x6b, 0xc5, 0xe5,
]);

/** A code point as the flags compare it. */
export function singleTest(code: number, flags: Flags): CharTest {
  const fold = foldOfFlags(flags);
  if (fold === 'exact') return (other) => other === code;
  const folded = foldOf(code, fold);
  return (other) => other === code || foldOf(other, fold) === folded;
}

function rangeTest(from: number, to: number, flags: Flags): CharTest {
  const fold = foldOfFlags(flags);
  const inside = (code: number): boolean => code >= from && code <= to;
  if (fold === 'exact') return inside;
  return (code) => {
    if (inside(code)) return true;
    if (fold === 'ascii' && code > 127) return false;
    const upper = simpleUpper(code);
    return inside(upper) || inside(simpleLower(upper));
  };
}

const or =
  (left: CharTest | null, right: CharTest): CharTest =>
  (code) =>
    (left?.(code) ?? false) || right(code);

/** Java has nothing to ask on the right side then, and breaks when it asks. */
const broken: CharTest = () => {
  throw new RegexCrash();
};

const and =
  (left: CharTest, right: CharTest): CharTest =>
  (code) =>
    left(code) && right(code);

/**
 * `[…]` with Java's unions `[a[bc]]` and intersections `[a-z&&[^m]]`; the opening bracket is read already. A `]` at
 * the very start is a literal.
 */
export function readCharClass(reader: PatternReader, flags: Flags, depth = 0): CharTest {
  const negated = reader.peek(flags.comments) === '^';
  if (negated) reader.at++;
  const members = readMembers(reader, flags, depth);
  reader.at++;
  return negated ? (code) => !members(code) : members;
}

/**
 * Reads up to the closing bracket, which stays. Written after Java's own reader, whose oddities people meet: single
 * characters are kept apart (`singles`) and come to the rest late, and the right side of `&&` takes all that follows.
 */
function readMembers(reader: PatternReader, flags: Flags, depth: number): CharTest {
  if (depth > MAX_NESTING) throw new RegexTooComplex('deeply nested character classes');
  const singles: CharTest[] = [];
  const anySingle: CharTest = (code) => singles.some((test) => test(code));
  let hasSingles = false;
  let before: CharTest | null = null;
  let last: CharTest | null = null;
  for (;;) {
    const char = reader.peek(flags.comments);
    if (char === '') throw new RegexProblem('Unclosed character class', reader.codes.length - 1);
    if (char === ']' && (before !== null || hasSingles)) {
      return hasSingles ? (before === null ? anySingle : or(before, anySingle)) : (before ?? anySingle);
    }
    if (char === '[') {
      reader.at++;
      last = readCharClass(reader, flags, depth + 1);
      before = before === null ? last : or(before, last);
    } else if (char === '&' && reader.ahead(1) === '&') {
      const right = readRight(reader, flags, depth);
      if (hasSingles) {
        if (before === null) last = anySingle;
        before = before === null ? anySingle : or(before, anySingle);
        hasSingles = false;
      }
      last = right ?? last;
      if (before === null && right === null) throw new RegexProblem('Bad class syntax', reader.at);
      before = before === null ? last : and(before, last ?? broken);
    } else {
      last = readMember(reader, flags, singles);
      if (last === null) hasSingles = true;
      else before = before === null ? last : or(before, last);
    }
  }
}

/** What stands after `&&`, up to the closing bracket or the next `&`; null when nothing does. */
function readRight(reader: PatternReader, flags: Flags, depth: number): CharTest | null {
  reader.at += 2;
  let right: CharTest | null = null;
  for (;;) {
    const char = reader.peek(flags.comments);
    if (char === ']' || char === '&') return right;
    const nested = reader.takeIf('[');
    const more: CharTest = nested
      ? readCharClass(reader, flags, depth + 1)
      : readMembers(reader, flags, depth + 1);
    right = right === null ? more : or(right, more);
  }
}

/** One character, range or class; null when it is a single Latin character, which goes to `singles`. */
function readMember(reader: PatternReader, flags: Flags, singles: CharTest[]): CharTest | null {
  if (reader.ahead(0) === '\\' && !(reader.ahead(1) === 'v' && reader.ahead(2) === '-')) {
    reader.at++;
    const test = readClassEscape(reader, flags);
    if (test !== null) return test;
    reader.at--;
  }
  const from = readSingle(reader);
  const alone = (): CharTest | null => {
    const test = singleTest(from, flags);
    if (from > 255 || (foldOfFlags(flags) === 'java' && BEYOND_LATIN.has(from))) return test;
    singles.push(test);
    return null;
  };
  if (reader.peek(flags.comments) !== '-') return alone();
  const after = reader.ahead(1);
  // `[a-]` and `[a-[b]]`: the hyphen is a literal.
  if (after === ']' || after === '[' || after === '') return alone();
  const { at } = reader;
  reader.at++;
  reader.peek(flags.comments);
  const isClass = reader.ahead(0) === '\\' && /[dDsSwWhHVpP]/.test(reader.ahead(1));
  if (isClass) throw new RegexProblem('Illegal character range', at);
  const to = readSingle(reader);
  if (to < from) throw new RegexProblem('Illegal character range', reader.at - 1);
  return rangeTest(from, to, flags);
}

/** One code point. There is no group to refer back to inside of a class, so `\1` is none. */
function readSingle(reader: PatternReader): number {
  if (reader.ahead(0) !== '\\') return reader.take().codePointAt(0) ?? 0;
  reader.at++;
  if (reader.takeIf('v')) return VERTICAL_TAB;
  const code = /^[1-9]$/.test(reader.ahead(0)) ? null : readCodePoint(reader);
  if (code === null) throw new RegexProblem('Illegal/unsupported escape sequence', reader.at);
  return code;
}
