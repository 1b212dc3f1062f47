import { countryName } from '../../language/country-name.ts';
import { toAsciiDigits } from '../python.ts';
import { callingCode, knownCountries } from './countries.ts';
import { exampleMobile, exampleMobiles } from './example-numbers.ts';
import { createTyping, parseNumber } from './library.ts';
import { isValidNumber } from './numbering.ts';

/** A number while it is typed. */
export interface TypedNumber {
  /** The text grouped as the country writes its numbers. */
  readonly text: string;
  /** ISO code of the country that the digits lead to so far, or null. */
  readonly country: string | null;
  /** The digits HQ should store once the number is complete and valid, else null. */
  readonly digits: string | null;
}

/** Formats a number as it is typed. Digits of any script are taken. `country` reads national numbers. */
export function formatAsTyped(typed: string, country?: string): TypedNumber {
  const [known] = knownCountries(country === undefined ? [] : [country]);
  const formatter = createTyping(known);
  const signs = toAsciiDigits(typed.slice(0, 40));
  let text: string;
  try {
    text = formatter.input(signs);
  } catch {
    // libphonenumber-js 1.13 breaks off behind an international prefix of one digit (Cape Verde and Samoa have 0).
    return { text: signs, country: known ?? null, digits: null };
  }
  const number = formatter.getNumber();
  return {
    text,
    country: formatter.getCountry() ?? null,
    digits: number ? validDigits(number.number) : null,
  };
}

/** The small metadata knows no ranges: the own automaton says whether a numbering plan has the number. */
function validDigits(international: string): string | null {
  const digits = international.slice(1);
  return isValidNumber(digits) ? digits : null;
}

/** A number as people of its country read it, with + and groups; the text itself when it is no number. */
export function formatForPeople(digits: string): string {
  return parseNumber(`+${digits}`)?.formatInternational() ?? digits;
}

/** ISO code of the country of a whole, valid number; null for any other. */
export function numberCountry(digits: string): string | null {
  const number = parseNumber(`+${digits}`);
  return number && validDigits(number.number) ? (number.country ?? null) : null;
}

/** An example mobile number of a country: as HQ stores it and as people write it; null for an unknown country. */
export function exampleNumber(
  country: string,
): { readonly digits: string; readonly international: string; readonly national: string } | null {
  const example = exampleMobile(country);
  const number = example && parseNumber(`+${example.callingCode}${example.significant}`);
  if (!number) return null;
  return {
    digits: number.number.slice(1),
    international: number.formatInternational(),
    national: number.formatNational(),
  };
}

export interface PhoneCountry {
  readonly country: string;
  readonly callingCode: string;
  readonly name: string;
}

/** Countries for a picker: those given first in their order, then the others by name. */
export function phoneCountries(first: readonly string[] = []): PhoneCountry[] {
  const own = knownCountries(first);
  const others = knownCountries(exampleMobiles().map(({ country }) => country)).filter(
    (country) => !own.includes(country),
  );
  const entry = (country: (typeof own)[number]): PhoneCountry => ({
    country,
    callingCode: callingCode(country),
    name: countryName(country),
  });
  return [...own.map(entry), ...others.map(entry).sort((a, b) => a.name.localeCompare(b.name, 'en'))];
}
