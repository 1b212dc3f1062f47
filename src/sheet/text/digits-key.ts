/** Characters of a text, as numbers. */
type Codes = Uint8Array | Uint16Array;

/** So many digits behind a one are still a number that a float holds exactly. */
const LONGEST = 15;
/** Digits that a 32-bit integer holds. */
const SHORT = 9;
const ZERO = 48;
const POWERS = Float64Array.from({ length: LONGEST + 1 }, (_, exponent) => 10 ** exponent);
const signs = new Uint16Array(LONGEST);

/** The value of some digits; -1 where there are others. */
function digitsValue(codes: Codes, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = (codes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = Math.imul(value, 10) + digit;
  }
  return value;
}

/**
 * The digits between two places of an array of characters as one number: their value behind a one, which keeps leading
 * zeros apart. 0 where there are other characters, none, or more digits than a float holds.
 */
export function keyOfCodes(codes: Codes, start: number, end: number): number {
  const length = end - start;
  if (length < 1 || length > LONGEST) return 0;
  const last = Math.min(SHORT, length);
  const high = digitsValue(codes, start, end - last);
  const low = digitsValue(codes, end - last, end);
  if (high < 0 || low < 0) return 0;
  return (POWERS[length] ?? 0) + high * (POWERS[last] ?? 0) + low;
}

/** The same of a whole text. */
export function keyOfDigits(text: string): number {
  const { length } = text;
  if (length > LONGEST) return 0;
  for (let at = 0; at < length; at += 1) signs[at] = text.charCodeAt(at);
  return keyOfCodes(signs, 0, length);
}
