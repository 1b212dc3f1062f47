import type { Codes, Piece } from '../text/codes.ts';
import { DIGIT, FOREIGN, HEX, SIGN } from './characters.ts';

const NINE = 57;
const ZERO = 48;
const PLUS = 43;
const MINUS = 45;
const DOT = 46;
const UNDERSCORE = 95;
const SMALL_E = 101;
const LAST_ASCII = 127;
const COLON = 58;
const BLANK = 32;
const CAPITAL_A = 65;
/** `103000` is a time where a date stands before it; `061224` is a date, and two digits behind it are the hour. */
const DATE_DIGITS = 6;
/** So many digits together may be more than C's largest integer, of which Python makes dates. */
const MANY_DIGITS = 10;
const SMALL_A = 97;
const SMALL_B = 98;
const SMALL_C = 99;
const SMALL_F = 102;
const UUID_LENGTH = 36;
/** Dashes keep the digits before them few. */
const DASHES = [8, 13, 18, 23];
/** So many digits are a number that HQ stores as it is. */
const EXACT_DIGITS = 15;
const FOREIGN_DIGIT = /\p{Nd}/u;
/** `9e999` */
const SHORTEST = 5;

/** An id of 36 letters, digits and dashes. A `b`, `c` or `f` by itself is in no number and no date. */
function isUuid(seen: number, codes: Codes, start: number, end: number): boolean {
  if (end - start !== UUID_LENGTH || (seen & ~(DIGIT | SIGN | HEX)) !== 0) return false;
  for (const place of DASHES) if (codes[start + place] !== MINUS) return false;
  for (let at = start; at < end; at += 1) {
    const code = codes[at] ?? 0;
    if (code !== SMALL_B && code !== SMALL_C && code !== SMALL_F) continue;
    const isBehindLetter = at > start && (codes[at - 1] ?? 0) >= SMALL_A;
    if (!isBehindLetter && (at + 1 === end || (codes[at + 1] ?? 0) < SMALL_A)) return true;
  }
  return false;
}

/**
 * Whether a cell could be one that HQ fails at, and must be read as HQ reads it to know. Most cells cannot, and a file
 * has millions.
 * @param seen what characters it has
 */
export function isSuspect(seen: number, { text, codes }: Piece, start: number, end: number): boolean {
  if ((seen & DIGIT) === 0) return (seen & FOREIGN) !== 0 && FOREIGN_DIGIT.test(text.slice(start, end));
  if (end - start < SHORTEST) return false;
  if (seen === DIGIT && end - start <= EXACT_DIGITS && codes[start] !== ZERO) return false;
  return !isUuid(seen, codes, start, end) && mayCrash(codes, start, end);
}

/** The same by a look at each character. */
function mayCrash(codes: Codes, start: number, end: number): boolean {
  let digits = 0;
  let hasLongNumber = false;
  let numbers = 0;
  let before = 0;
  // Letters, blanks, dots and colons: without one, few texts have an hour, and without an hour there is no offset.
  let others = false;
  for (let at = start; at < end; at += 1) {
    const code = codes[at] ?? 0;
    if (code >= ZERO && code <= NINE) {
      digits += 1;
      if (digits >= MANY_DIGITS) return true;
      if (digits === 1) numbers += 1;
      if (digits === DATE_DIGITS) hasLongNumber = true;
    } else {
      // Digits of other scripts count, too, and dateutil reads over a zero byte between digits.
      if (code > LAST_ASCII || code === 0) return true;
      const isDigitBefore = digits > 0 || before === DOT || before === UNDERSCORE;
      if ((code | 32) === SMALL_E && isDigitBefore && isExponent(codes, at + 1, end)) return true;
      if (code === PLUS || code === MINUS) {
        const mayHaveHour = others || numbers > 3 || (numbers > 1 && hasLongNumber);
        if (mayHaveHour && isOffset(codes, at + 1)) return true;
      } else if (code === COLON || code === DOT || code <= BLANK || code >= CAPITAL_A) others = true;
      digits = 0;
    }
    before = code;
  }
  return false;
}

function isDigit(codes: Codes, at: number): boolean {
  const code = codes[at] ?? 0;
  return code >= ZERO && code <= NINE;
}

/** An exponent that makes a float infinite has three digits; one may be an underscore. */
function isExponent(codes: Codes, at: number, end: number): boolean {
  const first = codes[at] === PLUS ? at + 1 : at;
  return isDigit(codes, first) && first + 2 < end;
}

/** An offset of a day or more has two digits for its hours. */
function isOffset(codes: Codes, at: number): boolean {
  return isDigit(codes, at) && isDigit(codes, at + 1);
}
