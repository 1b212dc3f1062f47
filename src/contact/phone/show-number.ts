import { countryName } from '../../language/country-name.ts';
import { callingCodes } from './countries.ts';
import { isValidNumber } from './numbering.ts';
import { formatForPeople, numberCountry } from './phone-format.ts';

const ASCII = /^[0-9]+$/;

/**
 * A number that HQ sends to, as people read it: `+254 712 345678 (Kenya)`. What is no number of any plan is shown digit
 * by digit: groups would hide the 0 that is wrong.
 */
export function showNumber(digits: string, locale = 'en'): string {
  if (!isValidNumber(digits)) return `+${digits}`;
  const country = numberCountry(digits);
  const shown = formatForPeople(digits);
  const text = shown.startsWith('+') ? shown : `+${shown}`;
  return country === null ? text : `${text} (${countryName(country, locale)})`;
}

/** The same for texts that others may read: country code and last two digits, `+254 … 78 (Kenya)`. */
export function maskedNumber(digits: string, locale = 'en'): string {
  if (digits.length < 6) return '…';
  const country = ASCII.test(digits) ? numberCountry(digits) : null;
  const code = [1, 2, 3].map((length) => digits.slice(0, length)).find((one) => callingCodes().has(one));
  const text = `${code === undefined ? '' : `+${code} `}… ${digits.slice(-2)}`;
  return country === null ? text : `${text} (${countryName(country, locale)})`;
}

/** An address for texts that others may read: `a…@example.org`. */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 1 ? '…' : `${address.slice(0, 1)}…${address.slice(at)}`;
}
