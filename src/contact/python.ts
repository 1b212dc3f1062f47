/**
 * Strings as Python 3 sees them. HQ runs Python 3.13 (Unicode 15.1), and its `\s`, `\d`, `len`, `strip` and
 * `upper` differ from JavaScript's: U+FEFF is no white space there, U+001C to U+001F and U+0085 are, `\d` is every
 * decimal digit of Unicode, and lengths count code points.
 */

/** What `\s`, `str.isspace` and `str.strip` take for white space, for use inside a character class. */
export const SPACE = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

/**
 * The zeros of Unicode 15.1's decimal digits (general category Nd): each begins a run of ten. Written out so that an
 * outcome does not depend on the Unicode version of the engine.
 */
const ZEROS = (
  '30 660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 de6 e50 ed0 f20 1040 1090 17e0 1810 1946 19d0 1a80 1a90 ' +
  '1b50 1bb0 1c40 1c50 a620 a8d0 a900 a9d0 a9f0 aa50 abf0 ff10 104a0 10d30 11066 110f0 11136 111d0 112f0 11450 ' +
  '114d0 11650 116c0 11730 118e0 11950 11c50 11d50 11da0 11f50 16a60 16ac0 16b50 1d7ce 1d7d8 1d7e2 1d7ec 1d7f6 ' +
  '1e140 1e2f0 1e4f0 1e950 1fbf0'
)
  .split(' ')
  .map((zero) => Number.parseInt(zero, 16));

/** What `\d` matches, for use inside a character class of a regular expression with the `u` flag. */
export const DIGIT = ZEROS.map((zero) => `\\u{${zero.toString(16)}}-\\u{${(zero + 9).toString(16)}}`).join(
  '',
);

const DIGITS = new RegExp(`^[${DIGIT}]+$`, 'u');
const OTHER_DIGIT = new RegExp(`[${DIGIT.slice(DIGIT.indexOf('\\u{660}'))}]`, 'gu');
const LEADING = new RegExp(`^[${SPACE}]+`);
const ASCII_DIGITS = /^[0-9]+$/;
/** Letters that got a capital only after Unicode 15.1: newer engines raise them, Python 3.13 does not. */
const RAISED_LATER =
  /[\u019b\u0264\u1c8a\ua7cd\ua7cf\ua7d3\ua7d5\ua7db\u{10d70}-\u{10d85}\u{16ebb}-\u{16ed3}]/u;

/** `re.match(r'^\d+\Z', text)`. */
export function isDigits(text: string): boolean {
  return ASCII_DIGITS.test(text) || DIGITS.test(text);
}

/** The same text with every decimal digit of any script as an ASCII digit. */
export function toAsciiDigits(text: string): string {
  return text.replace(OTHER_DIGIT, (digit) => {
    const point = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((candidate) => point >= candidate && point < candidate + 10);
    return zero === undefined ? digit : String(point - zero);
  });
}

const SPACE_CHARACTER = new RegExp(`[${SPACE}]`);

/** `str.strip()`. */
export function strip(text: string): string {
  let end = text.length;
  while (end > 0 && SPACE_CHARACTER.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end).replace(LEADING, '');
}

/** `str.upper()`: full case mapping, the same in every locale. */
export function upper(text: string): string {
  if (!RAISED_LATER.test(text)) return text.toUpperCase();
  return Array.from(text, (letter) => (RAISED_LATER.test(letter) ? letter : letter.toUpperCase())).join('');
}

/** `len(text)`: code points. Stops counting past `limit`, so that a huge text costs nothing. */
export function codePointLength(text: string, limit = Number.POSITIVE_INFINITY): number {
  let count = 0;
  for (const _ of text) {
    count += 1;
    if (count > limit) break;
  }
  return count;
}
