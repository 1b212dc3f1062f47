import { callingCode, callingCodes, isOfCountries } from './countries.ts';
import { type CountryCode, parseNumber } from './library.ts';
import { isValidNumber, missingDigits } from './numbering.ts';
import type { PhoneCandidate, PhoneOddity } from './oddity.ts';
import { renumbered } from './renumbering.ts';

/** The numbers that a value may mean, best first, each once, each valid in some country's numbering plan. */
export class Candidates {
  readonly found: PhoneCandidate[] = [];

  add(digits: string, country: CountryCode | undefined): boolean {
    // The automaton asks the digits as they are: what libphonenumber forgives must not be suggested.
    if (!isValidNumber(digits)) return false;
    if (!this.found.some((other) => other.digits === digits)) this.found.push({ digits, country });
    return true;
  }

  /** As dialled inside a country. */
  national(text: string, country: CountryCode): boolean {
    const number = parseNumber(text, country);
    return number?.isValid() === true && this.add(number.number.slice(1), number.country);
  }

  /** As it is. */
  whole(digits: string): boolean {
    if (!isValidNumber(digits)) return false;
    return this.add(digits, parseNumber(`+${digits}`)?.country);
  }
}

/** The calling codes that digits begin with, those of the given countries first. */
function codesOf(digits: string, countries: readonly CountryCode[]): string[] {
  const own = countries.map(callingCode).filter((code) => digits.startsWith(code));
  const others = [1, 2, 3]
    .map((length) => digits.slice(0, length))
    .filter((code) => callingCodes().has(code));
  return [...new Set([...own, ...others])];
}

/** `2540712345678`: the trunk 0 of the country was kept behind its code. */
function withoutTrunkZero(digits: string, code: string): string | null {
  const rest = digits.slice(code.length);
  const bare = rest.replace(/^0+/, '');
  return bare !== rest && isValidNumber(code + bare) ? code + bare : null;
}

/** `254254712345678`, `25400254712345678`: the code was put in front of a number that had it. */
function withoutDoubledCode(digits: string, code: string): string | null {
  const rest = digits.slice(code.length).replace(/^(?:00|0|011)(?=[1-9])/, '');
  if (!rest.startsWith(code)) return null;
  const national = rest.slice(code.length).replace(/^0+/, '');
  return [rest, code + national].find(isValidNumber) ?? null;
}

/** `225707123456`: a 0 that belongs to the number was dropped. */
function withLostZero(digits: string, code: string): string | null {
  const whole = `${code}0${digits.slice(code.length)}`;
  return isValidNumber(whole) ? whole : null;
}

/** A number of one of the countries that is written as inside it, in today's plan or in an older one. */
function readNational(
  digits: string,
  countries: readonly CountryCode[],
  candidates: Candidates,
): PhoneOddity | null {
  if (countries.filter((country) => candidates.national(digits, country)).length > 0)
    return 'country-code-missing';
  for (const country of countries) {
    const code = callingCode(country);
    const bare = digits.replace(/^0+/, '');
    const now = renumbered(code + digits)?.digits ?? renumbered(code + bare)?.digits;
    if (now && candidates.add(now, country)) return 'country-code-missing';
    if (digits.startsWith('0') || bare.length < 6) continue;
    const lost = withLostZero(code + digits, code);
    if (lost !== null && candidates.add(lost, country)) return 'zero-lost';
  }
  return null;
}

/** A number with its country code, and what was done wrong to it. */
function readInternational(
  digits: string,
  countries: readonly CountryCode[],
  candidates: Candidates,
): PhoneOddity | null {
  const codes = codesOf(digits, countries);
  const find = (of: (digits: string, code: string) => string | null): boolean => {
    const found = codes.map((code) => of(digits, code)).find((one) => one !== null);
    return found !== undefined && found !== null && candidates.whole(found);
  };
  if (find(withoutTrunkZero)) return 'trunk-zero';
  if (find(withoutDoubledCode)) return 'country-code-doubled';
  // A number that lacks its last digits is not one that lacks its first.
  if ((missingDigits(digits) ?? 0) === 0 && find(withLostZero)) return 'zero-lost';
  const now = renumbered(digits)?.digits;
  if (now) candidates.whole(now);
  return null;
}

/** Reads one number in one spelling. The first candidate is the likeliest. */
export function readOne(
  digits: string,
  hasPlus: boolean,
  countries: readonly CountryCode[],
  candidates: Candidates,
): PhoneOddity[] {
  const isOwn = isOfCountries(digits, countries);
  if (isValidNumber(digits) && (hasPlus || countries.length === 0 || isOwn)) {
    candidates.whole(digits);
    return [];
  }
  // An old number of one of the countries, whose code may have changed with it.
  const change = renumbered(digits);
  if (change?.digits && countries.some((country) => country === change.country)) {
    candidates.whole(change.digits);
    return [];
  }
  // A number that begins with the project's own code is hardly one that lacks it.
  if (hasPlus || isOwn) {
    const odd = readInternational(digits, countries, candidates);
    if (odd !== null) return [odd];
  }
  const abroad = /^(?:011|00+)([1-9]\d+)$/.exec(digits)?.[1];
  const dialsOut = abroad !== undefined || /^00\d{7}/.test(digits);
  const national = readNational(digits, countries, candidates);
  if (dialsOut && abroad !== undefined && !candidates.whole(abroad) && candidates.found.length === 0)
    readInternational(abroad, countries, candidates);
  if (!digits.startsWith('0') && !isOwn && !hasPlus && national === null) {
    const odd = readInternational(digits, countries, candidates);
    if (odd !== null) return [odd];
  }
  // `0255712345678`: a 0 as inside the country, before a number that has its code. Germany's 0151… is one of +1, too.
  const coded = /^0([1-9]\d+)$/.exec(digits)?.[1];
  if (coded !== undefined && candidates.found.length === 0 && isOfCountries(coded, countries))
    candidates.whole(coded);
  if (candidates.found.length > 0 || !hasPlus) candidates.whole(digits);
  if (dialsOut && (candidates.found.some((one) => one.digits === abroad) || digits.startsWith('00')))
    return ['international-prefix'];
  if (digits.startsWith('0')) return national === 'zero-lost' ? [national] : ['leading-zero'];
  return national === null ? [] : [national];
}
