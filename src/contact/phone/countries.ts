import { CALLING_CODES as CODES, type CountryCode } from './library.ts';

const CALLING_CODES: ReadonlySet<string> = new Set(CODES.values());

/** Every calling code of a country. */
export function callingCodes(): ReadonlySet<string> {
  return CALLING_CODES;
}

/** The country that people think of first at a calling code which several share, +1 aside: nobody's digits decide that. */
export const MAIN_COUNTRIES: Readonly<Record<string, string>> = {
  7: 'RU',
  39: 'IT',
  44: 'GB',
  47: 'NO',
  61: 'AU',
  212: 'MA',
  262: 'RE',
  290: 'SH',
  358: 'FI',
  590: 'GP',
  599: 'CW',
};

/**
 * The country that international digits begin with the code of: one of the given countries, else the main one of that
 * code. Null for +1, which nobody's digits decide before they are whole, and for what is no code.
 */
export function countryOfCode(digits: string, first: readonly CountryCode[] = []): string | null {
  const own = first.find((country) => digits.startsWith(callingCode(country)));
  if (own !== undefined) return own;
  for (const length of [1, 2, 3]) {
    const code = digits.slice(0, length);
    if (!CALLING_CODES.has(code)) continue;
    if (Object.hasOwn(MAIN_COUNTRIES, code)) return MAIN_COUNTRIES[code] ?? null;
    const countries = [...CODES].filter(([, other]) => other === code);
    return countries.length === 1 ? (countries[0]?.[0] ?? null) : null;
  }
  return null;
}

const NONE: readonly CountryCode[] = [];

/** The last answer: a project's list is asked about for each of its numbers. */
let last: { readonly asked: readonly string[]; readonly known: readonly CountryCode[] } | null = null;

/** The countries of a project that have a numbering plan, in its order. */
export function knownCountries(countries: readonly string[] | undefined): readonly CountryCode[] {
  if (countries === undefined || countries.length === 0) return NONE;
  // Names are compared and not the list: somebody may have written into it.
  if (last !== null && isSameList(last.asked, countries)) return last.known;
  const known = countries
    .map((country) => country.toUpperCase())
    .filter((country): country is CountryCode => CODES.has(country));
  last = { asked: [...countries], known };
  return known;
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

export function callingCode(country: CountryCode): string {
  return CODES.get(country) ?? '';
}

/** Whether an international number (plain digits) begins with the calling code of one of these countries. */
export function isOfCountries(digits: string, countries: readonly CountryCode[]): boolean {
  return countries.some((country) => digits.startsWith(callingCode(country)));
}
