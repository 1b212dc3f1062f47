import { type CharTest, RegexProblem, RegexTooComplex } from '../syntax.ts';
import type { Flags, PatternReader } from './pattern-reader.ts';
import {
  isDigit,
  isHorizontalSpace,
  isSpace,
  isUnicodeDigit,
  isUnicodeSpace,
  isUnicodeWord,
  isVerticalSpace,
  isWordChar,
  propertyTest,
} from './properties.ts';

const CONTROL: Readonly<Record<string, number>> = { t: 9, n: 10, r: 13, f: 12, a: 7, e: 27 };

/** One code point written with an escape; the backslash is read already. Null: no such escape. */
export function readCodePoint(reader: PatternReader): number | null {
  const { at } = reader;
  const char = reader.take();
  if (Object.hasOwn(CONTROL, char)) return CONTROL[char] ?? null;
  switch (char) {
    case '0': {
      const first = reader.digits(/[0-7]/, 1);
      if (first === '') throw new RegexProblem('Illegal octal escape sequence', reader.at);
      const more = reader.digits(/[0-7]/, first <= '3' ? 2 : 1);
      return Number.parseInt(first + more, 8);
    }
    case 'x': {
      if (reader.takeIf('{')) {
        const hex = reader.digits(/[0-9a-fA-F]/, 8);
        const code = Number.parseInt(hex, 16);
        if (!reader.takeIf('}')) throw new RegexProblem('Unclosed hexadecimal escape sequence', reader.at);
        if (!(code <= 0x10ffff)) throw new RegexProblem('Hexadecimal codepoint is too big', reader.at);
        return code;
      }
      const hex = reader.digits(/[0-9a-fA-F]/, 2);
      if (hex.length < 2) throw new RegexProblem('Illegal hexadecimal escape sequence', reader.at);
      return Number.parseInt(hex, 16);
    }
    case 'u':
      return readUnicode(reader);
    case 'c': {
      const control = reader.take();
      if (control === '') throw new RegexProblem('Illegal control escape sequence', reader.at);
      return (control.codePointAt(0) ?? 0) ^ 64;
    }
    default:
      if (/^[a-zA-Z]$/.test(char) || char === '') {
        reader.at = at;
        return null;
      }
      return char.codePointAt(0) ?? null;
  }
}

function readUnicode(reader: PatternReader): number {
  const high = fourHex(reader);
  if (high < 0xd800 || high > 0xdbff || reader.ahead(0) !== '\\' || reader.ahead(1) !== 'u') return high;
  const { at } = reader;
  reader.at += 2;
  const low = fourHex(reader);
  if (low >= 0xdc00 && low <= 0xdfff) return (high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000;
  reader.at = at;
  return high;
}

function fourHex(reader: PatternReader): number {
  const hex = reader.digits(/[0-9a-fA-F]/, 4);
  if (hex.length < 4) throw new RegexProblem('Illegal Unicode escape sequence', reader.at);
  return Number.parseInt(hex, 16);
}

/** `\d`, `\p{L}` and the like; the backslash is read already. Null: no class, nothing is consumed. */
export function readClassEscape(reader: PatternReader, flags: Flags): CharTest | null {
  const letter = reader.ahead(0);
  const unicode = flags.unicodeClasses;
  const test = (() => {
    switch (letter.toLowerCase()) {
      case 'd':
        return unicode ? isUnicodeDigit : isDigit;
      case 's':
        return unicode ? isUnicodeSpace : isSpace;
      case 'w':
        return unicode ? isUnicodeWord : isWordChar;
      case 'h':
        return isHorizontalSpace;
      case 'v':
        return isVerticalSpace;
      default:
        return null;
    }
  })();
  if (test !== null) {
    reader.at++;
    return letter === letter.toLowerCase() ? test : (code) => !test(code);
  }
  return letter === 'p' || letter === 'P' ? readProperty(reader, flags) : null;
}

function readProperty(reader: PatternReader, flags: Flags): CharTest {
  const negated = reader.take() === 'P';
  let name = reader.take();
  if (name === '{') {
    name = '';
    while (reader.ahead(0) !== '}') {
      const char = reader.take();
      if (char === '') throw new RegexProblem('Unclosed character family', reader.at);
      name += char;
    }
    reader.at++;
    if (name === '') throw new RegexProblem('Empty character family', reader.at);
  }
  const test = propertyTest(name, flags.unicodeClasses);
  if (test === null) throw new RegexProblem(`Unknown character property name {${name}}`, reader.at);
  if (test === 'opaque') throw new RegexTooComplex(`\\p{${name}}`);
  // (?i) makes \p{Lower} and \p{Upper} take both cases, as Java does.
  const both = flags.ignoreCase && /^(?:is|java)?(?:lower|upper|title)(?:case)?$|^(?:is)?l[ult]$/i.test(name);
  const used: CharTest = both ? foldedTest(test) : test;
  return negated ? (code) => !used(code) : used;
}

function foldedTest(test: CharTest): CharTest {
  return (code) => {
    const text = String.fromCodePoint(code);
    return (
      test(code) ||
      test(text.toLowerCase().codePointAt(0) ?? code) ||
      test(text.toUpperCase().codePointAt(0) ?? code)
    );
  };
}
