import { Crash, NoDate } from './no-date.ts';

/** A number of a date's text as Python's Decimal has it: exact, whatever its length. */
export interface Decimal {
  /** May be larger than any date: only its order of magnitude matters then. */
  readonly whole: number;
  readonly value: number;
  /** Digits behind the point. */
  readonly fraction: string;
  readonly wholeDigits: number;
}

const NUMBER = /^(\d+)(?:\.(\d+))?$/;
/** Python's default precision: a remainder that needs more digits raises InvalidOperation. */
const PRECISION = 28;

export function isNumber(token: string): boolean {
  return NUMBER.test(token);
}

export function toDecimal(token: string | undefined): Decimal {
  const match = NUMBER.exec(token ?? '');
  if (!match) throw new NoDate();
  const [text, whole = '', fraction = ''] = match;
  return {
    whole: Number(whole),
    value: Number(text),
    fraction: fraction.replace(/0+$/, ''),
    wholeDigits: whole.replace(/^0+/, '').length,
  };
}

/** `int(60 * (value % 1))`, or null when the value is whole. */
export function sixtieths({ fraction, wholeDigits }: Decimal): number | null {
  if (wholeDigits > PRECISION) throw new Crash('decimal.InvalidOperation');
  if (fraction === '') return null;
  const digits = BigInt(fraction) * 60n;
  const places = fraction.length;
  const exact = digits.toString();
  if (exact.length <= PRECISION) return Number(digits / 10n ** BigInt(places));
  // Longer products are rounded to the precision first.
  return Math.floor(Number(`${exact}e-${places}`));
}

/** Seconds and microseconds of `15` or `15.25`. */
export function secondsOf(token: string): { second: number; microsecond: number } {
  const [whole = '', fraction, more] = token.split('.');
  if (!/^\d+$/.test(whole) || more !== undefined) throw new NoDate();
  if (fraction === undefined) return { second: Number(whole), microsecond: 0 };
  if (!/^\d*$/.test(fraction)) throw new NoDate();
  return { second: Number(whole), microsecond: Number(fraction.padEnd(6, '0').slice(0, 6)) };
}

/** `int(token)`. */
export function toInteger(token: string | undefined): number {
  if (token === undefined || !/^\d+$/.test(token)) throw new NoDate();
  return Number(token);
}
