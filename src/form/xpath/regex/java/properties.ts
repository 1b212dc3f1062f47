import type { CharTest } from '../syntax.ts';
import { javaScript, unicodeSet } from '../unicode.ts';

const range =
  (from: number, to: number): CharTest =>
  (code) =>
    code >= from && code <= to;
const any =
  (...tests: readonly CharTest[]): CharTest =>
  (code) =>
    tests.some((test) => test(code));

export const isDigit = range(48, 57);
const isLower = range(97, 122);
const isUpper = range(65, 90);
const isAlpha = any(isLower, isUpper);
const isAlnum = any(isAlpha, isDigit);
export const isWordChar: CharTest = any(isAlnum, (code) => code === 95);
export const isSpace: CharTest = (code) => code === 32 || (code >= 9 && code <= 13);
const isPunct = any(range(33, 47), range(58, 64), range(91, 96), range(123, 126));

export const isHorizontalSpace: CharTest = (code) =>
  code === 9 ||
  code === 32 ||
  code === 0xa0 ||
  code === 0x1680 ||
  code === 0x180e ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000;
export const isVerticalSpace: CharTest = (code) =>
  (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;

/** The POSIX classes; ASCII only unless UNICODE_CHARACTER_CLASS is on. */
const POSIX: Readonly<Record<string, CharTest>> = {
  Lower: isLower,
  Upper: isUpper,
  ASCII: range(0, 127),
  Alpha: isAlpha,
  Digit: isDigit,
  Alnum: isAlnum,
  Punct: isPunct,
  Graph: range(33, 126),
  Print: range(32, 126),
  Blank: (code) => code === 32 || code === 9,
  Cntrl: any(range(0, 31), (code) => code === 127),
  XDigit: any(isDigit, range(65, 70), range(97, 102)),
  Space: isSpace,
};

const UNICODE_POSIX: Readonly<Record<string, string>> = {
  Lower: '\\p{Lowercase}',
  Upper: '\\p{Uppercase}',
  Alpha: '\\p{Alphabetic}',
  Digit: '\\p{Nd}',
  Alnum: '\\p{Alphabetic}\\p{Nd}',
  Punct: '\\p{P}',
  Graph: '^\\s\\p{Cc}\\p{Cs}\\p{Cn}',
  Print: '^\\p{Cc}\\p{Cs}\\p{Cn}\\u2028\\u2029',
  Blank: '\\p{Zs}\\t',
  Cntrl: '\\p{Cc}',
  XDigit: '\\p{Nd}\\p{Hex_Digit}',
  Space: '\\p{White_Space}',
};

const JAVA: Readonly<Record<string, string>> = {
  javaLowerCase: '\\p{Lowercase}',
  javaUpperCase: '\\p{Uppercase}',
  javaAlphabetic: '\\p{Alphabetic}',
  javaIdeographic: '\\p{Ideographic}',
  javaTitleCase: '\\p{Lt}',
  javaDigit: '\\p{Nd}',
  javaDefined: '^\\p{Cn}',
  javaLetter: '\\p{L}',
  javaLetterOrDigit: '\\p{L}\\p{Nd}',
  javaSpaceChar: '\\p{Z}',
  javaWhitespace:
    '\\t\\n\\v\\f\\r\\x1c-\\x1f\\p{Zl}\\p{Zp}\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u205f\\u3000',
  javaISOControl: '\\0-\\x1f\\x7f-\\x9f',
  javaJavaIdentifierStart: '\\p{L}\\p{Nl}\\p{Sc}\\p{Pc}',
  javaJavaIdentifierPart:
    '\\p{L}\\p{Nl}\\p{Sc}\\p{Pc}\\p{Nd}\\p{Mn}\\p{Mc}\\0-\\x08\\x0e-\\x1b\\x7f-\\x9f\\p{Cf}',
};

/** Binary properties after `Is`, in Java's spelling without blanks, case ignored. */
const BINARY: Readonly<Record<string, string>> = {
  ALPHABETIC: '\\p{Alphabetic}',
  LETTER: '\\p{L}',
  IDEOGRAPHIC: '\\p{Ideographic}',
  LOWERCASE: '\\p{Lowercase}',
  UPPERCASE: '\\p{Uppercase}',
  TITLECASE: '\\p{Lt}',
  WHITE_SPACE: '\\p{White_Space}',
  CONTROL: '\\p{Cc}',
  PUNCTUATION: '\\p{P}',
  HEX_DIGIT: '\\p{Nd}\\p{Hex_Digit}',
  ASSIGNED: '^\\p{Cn}',
  NONCHARACTER_CODE_POINT: '\\p{Noncharacter_Code_Point}',
  DIGIT: '\\p{Nd}',
  ALNUM: '\\p{Alphabetic}\\p{Nd}',
  BLANK: '\\p{Zs}\\t',
  GRAPH: '^\\s\\p{Cc}\\p{Cs}\\p{Cn}',
  PRINT: '^\\p{Cc}\\p{Cs}\\p{Cn}\\u2028\\u2029',
  WORD: '\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\p{Join_Control}',
  JOIN_CONTROL: '\\p{Join_Control}',
};

const CATEGORIES: ReadonlySet<string> = new Set(
  'L Lu Ll Lt Lm Lo M Mn Mc Me N Nd Nl No P Pc Pd Ps Pe Pi Pf Po S Sm Sc Sk So Z Zs Zl Zp C Cc Cf Cs Co Cn'.split(
    ' ',
  ),
);

export const isUnicodeWord: CharTest = unicodeSet(BINARY.WORD ?? '');
export const isUnicodeSpace: CharTest = unicodeSet('\\p{White_Space}');
export const isUnicodeDigit: CharTest = unicodeSet('\\p{Nd}');

function category(name: string): CharTest | null {
  if (CATEGORIES.has(name)) return unicodeSet(`\\p{${name}}`);
  if (name === 'LC') return unicodeSet('\\p{Lu}\\p{Ll}\\p{Lt}');
  if (name === 'LD') return unicodeSet('\\p{L}\\p{Nd}');
  if (name === 'L1') return range(0, 255);
  return name === 'all' ? () => true : null;
}

/**
 * What `\p{name}` means in Java: a test, `opaque` for Unicode blocks (which JavaScript does not know), or null when
 * Java refuses the name.
 */
export function propertyTest(name: string, unicodeClasses: boolean): CharTest | 'opaque' | null {
  const equals = name.indexOf('=');
  if (equals !== -1) {
    const key = name.slice(0, equals).toLowerCase();
    const value = name.slice(equals + 1);
    if (key === 'sc' || key === 'script') return javaScript(value);
    if (key === 'gc' || key === 'general_category') return category(value);
    return key === 'blk' || key === 'block' ? 'opaque' : null;
  }
  if (name.startsWith('In')) return name.length > 2 ? 'opaque' : null;
  if (name.startsWith('Is')) {
    const rest = name.slice(2);
    const binary = BINARY[rest.toUpperCase()];
    return binary === undefined ? (category(rest) ?? javaScript(rest)) : unicodeSet(binary);
  }
  if (unicodeClasses) {
    const unicode = Object.entries(UNICODE_POSIX).find(([key]) => key.toUpperCase() === name.toUpperCase());
    if (unicode !== undefined) return unicodeSet(unicode[1]);
  }
  if (Object.hasOwn(POSIX, name)) return POSIX[name] ?? null;
  if (Object.hasOwn(JAVA, name)) return unicodeSet(JAVA[name] ?? '');
  return name === 'javaMirrored' ||
    name === 'javaIdentifierIgnorable' ||
    name.startsWith('javaUnicodeIdentifier')
    ? 'opaque'
    : category(name);
}
