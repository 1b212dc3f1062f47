/**
 * Numbers as floating point keys: up to fifteen digits, with leading zeros, in base 11, so that the order of keys is
 * the order of the texts (a missing digit comes before `0`). 11^15 is below 2^53, so keys are exact.
 */
const DIGITS = 15;
const BASE = 11;
/** A key in two halves, each of which fits into 32 bits. */
const LOW_DIGITS = 8;
const LOW = BASE ** LOW_DIGITS;
const POWERS = Array.from({ length: DIGITS + 1 }, (_, exponent) => BASE ** exponent);
const ZERO = 48;

/** The key of a number; null for one that has none: empty, longer, or with other characters than ASCII digits. */
export function phoneKey(phone: string): number | null {
  const { length } = phone;
  const missing = POWERS[DIGITS - length];
  if (length === 0 || missing === undefined) return null;
  let key = 0;
  for (let i = 0; i < length; i += 1) {
    const digit = phone.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) return null;
    key = key * BASE + digit + 1;
  }
  return key * missing;
}

const scratch = new Uint8Array(DIGITS);

/** Writes the digits of a key's number as ASCII. Returns where they end. */
export function writePhone(key: number, into: Uint8Array, at: number): number {
  let high = Math.floor(key / LOW);
  let low = key - high * LOW;
  for (let i = DIGITS - 1; i >= DIGITS - LOW_DIGITS; i -= 1) {
    const rest = (low / BASE) | 0;
    scratch[i] = low - rest * BASE;
    low = rest;
  }
  for (let i = DIGITS - LOW_DIGITS - 1; i >= 0; i -= 1) {
    const rest = (high / BASE) | 0;
    scratch[i] = high - rest * BASE;
    high = rest;
  }
  let end = at;
  for (const digit of scratch) {
    if (digit === 0) break;
    into[end] = digit + ZERO - 1;
    end += 1;
  }
  return end;
}

/** The longest that `writePhone` writes. */
export const LONGEST_PHONE = DIGITS;

/** The number of a key. */
export function phoneOfKey(key: number): string {
  const digits = new Uint8Array(DIGITS);
  return String.fromCharCode(...digits.subarray(0, writePhone(key, digits, 0)));
}

/** The power of 11 that divides all of the keys: they need fewer bytes without it. */
export function commonFactor(keys: ArrayLike<number>, from: number, end: number): number {
  let exponent = DIGITS - 1;
  for (let i = from; i < end && exponent > 0; i += 1) {
    const key = keys[i] ?? 0;
    while (exponent > 0 && key % (POWERS[exponent] ?? 1) !== 0) exponent -= 1;
  }
  return exponent;
}

export function powerOf(exponent: number): number {
  return POWERS[exponent] ?? 1;
}
