import { parseDay } from './dates.ts';

/** Java's `String.trim`: everything up to U+0020 on both ends, and nothing else. */
export function javaTrim(text: string): string {
  return text.replace(/^[\0-\x20]+|[\0-\x20]+$/g, '');
}

/** Java's `Double.toString`: `1.6175551234E10`, `0.5`, `1.0E-5`. */
export function javaDoubleToString(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value < 0 ? '-Infinity' : 'Infinity';
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  const size = Math.abs(value);
  if (size >= 1e-3 && size < 1e7) return Number.isInteger(value) ? `${value}.0` : String(value);
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  return `${digits.includes('.') ? digits : `${digits}.0`}E${Number(exponent)}`;
}

const INT_MIN = -2147483648;
const INT_MAX = 2147483647;

/**
 * A number as CommCare makes it a string (commcare-core `FunctionUtils.toString`): whole numbers that fit 32 bits
 * plainly, everything else through `Double.toString`. Phone numbers from 2^31 on so get an `E`.
 */
export function numberToString(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (Math.abs(value) < 1e-12) return '0';
  const asInt = javaInt(value);
  return Math.abs(value - asInt) < 1e-12 ? String(asInt) : javaDoubleToString(value);
}

/**
 * A string as CommCare makes it a number (`FunctionUtils.toNumeric`): NaN as soon as it holds anything but digits,
 * `-` and `.` — so `+254…` is NaN. A text `yyyy-mm-dd` counts the days since 1970.
 */
export function stringToNumber(text: string): number {
  const trimmed = javaTrim(text);
  if (!/^[0-9.-]+$/.test(trimmed)) return Number.NaN;
  if (/^-?(?:\d+\.?\d*|\.\d+)$/.test(trimmed)) return Number(trimmed);
  return parseDay(trimmed) ?? Number.NaN;
}

/** Java's `Double.intValue`: the fraction is cut, NaN is 0, too big is the biggest. */
export function javaInt(value: number): number {
  return Number.isNaN(value) ? 0 : Math.max(INT_MIN, Math.min(INT_MAX, Math.trunc(value)));
}
