import parsePhoneNumber, {
  AsYouType,
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  type PhoneNumber,
  validatePhoneNumberLength,
} from 'libphonenumber-js/core/es6';
import { unpackMetadata } from './unpack-metadata.ts';

const metadata = unpackMetadata();

/**
 * libphonenumber-js, for the browsers of today and with what is needed of its small metadata: formats and lengths. Which numbers there
 * are says the automaton (`numbering.ts`).
 */
export type { CountryCode };

/** Calling code of each country that has a numbering plan. */
export const CALLING_CODES: ReadonlyMap<string, string> = new Map(
  getCountries(metadata).map((country) => [country, getCountryCallingCode(country, metadata)]),
);

/** The number that a whole text is: with + in front, or as it is dialled in a country. */
export function parseNumber(text: string, defaultCountry?: CountryCode): PhoneNumber | undefined {
  return parsePhoneNumber(text, { extract: false, ...(defaultCountry && { defaultCountry }) }, metadata);
}

/** Formats what is typed, sign by sign. */
export function createTyping(country?: CountryCode): AsYouType {
  return new AsYouType(country, metadata);
}

/** What is wrong with the length of a number, by the lengths of its country. */
export function lengthFault(text: string): ReturnType<typeof validatePhoneNumberLength> {
  return validatePhoneNumberLength(text, metadata);
}
