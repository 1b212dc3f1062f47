import { EXAMPLES } from '../data/example-mobiles.ts';
import { CALLING_CODES, parseNumber } from './library.ts';

/** A mobile number that nobody has, as libphonenumber gives it for a country. */
export interface ExampleMobile {
  /** ISO 3166 alpha-2. */
  readonly country: string;
  readonly callingCode: string;
  /** Without calling code and trunk prefix. */
  readonly significant: string;
  /** As it is dialled inside the country: with the trunk prefix, where there is one. */
  readonly national: string;
}

function exampleOf(country: string, callingCode: string, significant: string): ExampleMobile {
  let dialled: string | undefined;
  return {
    country,
    callingCode,
    significant,
    // Of hundreds a few are asked for.
    get national() {
      dialled ??=
        parseNumber(`+${callingCode}${significant}`)?.formatNational().replace(/\D/g, '') ?? significant;
      return dialled;
    },
  };
}

let byCountry: ReadonlyMap<string, ExampleMobile> | undefined;

function read(): ReadonlyMap<string, ExampleMobile> {
  return new Map(
    EXAMPLES.split(/\s+/).map((entry) => {
      const [country = '', significant = ''] = entry.split('=');
      return [country, exampleOf(country, CALLING_CODES.get(country) ?? '', significant)];
    }),
  );
}

/** The example of a country; null for what is no country with a numbering plan. */
export function exampleMobile(country: string): ExampleMobile | null {
  byCountry ??= read();
  return byCountry.get(country.toUpperCase()) ?? null;
}

/** The examples of all countries. */
export function exampleMobiles(): readonly ExampleMobile[] {
  byCountry ??= read();
  return [...byCountry.values()];
}
