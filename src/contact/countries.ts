import { type CountryCode, getCountries, getCountryCallingCode } from 'libphonenumber-js/max';

/** Calling code of each country that has a numbering plan. */
const CODES: ReadonlyMap<string, string> = new Map(
  getCountries().map((country) => [country, getCountryCallingCode(country)]),
);

/** The countries of a project that have a numbering plan, in its order. */
export function knownCountries(countries: readonly string[] | undefined): CountryCode[] {
  return (countries ?? [])
    .map((country) => country.toUpperCase())
    .filter((country): country is CountryCode => CODES.has(country));
}

export function callingCode(country: CountryCode): string {
  return CODES.get(country) ?? '';
}

/** Whether an international number (plain digits) begins with the calling code of one of these countries. */
export function isOfCountries(digits: string, countries: readonly CountryCode[]): boolean {
  return countries.some((country) => digits.startsWith(callingCode(country)));
}

let names: Intl.DisplayNames | undefined;

/** The English name of a country, or its code where the engine knows no name. */
export function countryName(country: string): string {
  names ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
  return names.of(country) ?? country;
}
