/**
 * Numbers as Python 3 writes and reads them. HQ turns cells into Python numbers and stores `str()` of them, which
 * differs from JavaScript's text: `1e+16` and `1e-05`, and `1.0` for a float that is whole.
 */
import { SPACE, strip, toAsciiDigits } from '../../contact/python.ts';

/** From here on `repr(float)` writes an exponent. */
const LARGEST_PLAIN = 16;
const SMALLEST_PLAIN = -4;
const SHORTEST = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/;
const GROUPED_DIGITS = '[0-9]+(?:_[0-9]+)*';
const INTEGER = new RegExp(`^[+-]?${GROUPED_DIGITS}$`);
const FLOAT = new RegExp(
  `^[+-]?(?:(?:${GROUPED_DIGITS})\\.?(?:${GROUPED_DIGITS})?|\\.${GROUPED_DIGITS})(?:[eE][+-]?${GROUPED_DIGITS})?$`,
);
const NOT_FINITE = /^([+-]?)(?:(inf(?:inity)?)|nan)$/i;
/** Python refuses to turn longer texts into integers since 3.10.7 (a guard against slow conversions). */
const MOST_INTEGER_DIGITS = 4300;
const BLANK = new RegExp(`[${SPACE}]`);

/** `repr(value)` of a float. */
export function floatText(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  const [, sign = '', first = '', rest = '', exponent = ''] = SHORTEST.exec(value.toExponential()) ?? [];
  const power = Number(exponent);
  const digits = first + rest;
  if (power < SMALLEST_PLAIN || power >= LARGEST_PLAIN) {
    const written = String(Math.abs(power)).padStart(2, '0');
    return `${sign}${first}${rest === '' ? '' : `.${rest}`}e${power < 0 ? '-' : '+'}${written}`;
  }
  if (power < 0) return `${sign}0.${'0'.repeat(-power - 1)}${digits}`;
  const whole = digits.slice(0, power + 1).padEnd(power + 1, '0');
  return `${sign}${whole}.${digits.slice(power + 1) || '0'}`;
}

/** `int(text)`, or null where Python raises ValueError. */
export function readInteger(text: string): bigint | null {
  const bare = toAsciiDigits(strip(text));
  if (!INTEGER.test(bare)) return null;
  const digits = bare.replaceAll('_', '').replace(/^\+/, '');
  return digits.replace('-', '').length > MOST_INTEGER_DIGITS
    ? null
    : digits.startsWith('-')
      ? -BigInt(digits.slice(1))
      : BigInt(digits);
}

/** `float(text)`, or null where Python raises ValueError. */
export function readFloat(text: string): number | null {
  const bare = toAsciiDigits(strip(text));
  const word = NOT_FINITE.exec(bare);
  if (word) return word[2] === undefined ? Number.NaN : word[1] === '-' ? -Infinity : Infinity;
  return FLOAT.test(bare) && !BLANK.test(bare) ? Number(bare.replaceAll('_', '')) : null;
}

/**
 * `round(value, places)`: to the nearest, and of two equally near ones to the even one.
 * @param places decimal places, 0 or more
 */
export function roundFloat(value: number, places: number): number {
  // Past 100 places no double changes, and toFixed takes no more.
  if (!Number.isFinite(value) || value === 0 || places > 99 || Math.abs(value) >= 1e21) return value;
  const rounded = Number(value.toFixed(places));
  // Every digit that a double of this size can have behind the place that is cut.
  const behind =
    value
      .toFixed(Math.min(places + 40, 100))
      .split('.')[1]
      ?.slice(places) ?? '';
  if (!/^50*$/.test(behind)) return rounded;
  const text = value.toFixed(places);
  const last = Number(text.at(-1));
  // toFixed goes up from a half; Python goes to the even digit.
  return last % 2 === 0 ? rounded : Number(text.slice(0, -1) + String(last - 1));
}

/** `round(value)`: to the nearest whole number, halves to the even one. */
export function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const over = value - floor;
  return over > 0.5 || (over === 0.5 && floor % 2 !== 0) ? floor + 1 : floor;
}
