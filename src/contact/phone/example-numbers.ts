import { EXAMPLES } from '../data/example-mobiles.ts';
import { CALLING_CODES } from './library.ts';

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

let byCountry: ReadonlyMap<string, ExampleMobile> | undefined;

function read(): ReadonlyMap<string, ExampleMobile> {
  return new Map(
    EXAMPLES.split(/\s+/).map((entry) => {
      const [country = '', rest = ''] = entry.split('=');
      const [significant = '', national = significant] = rest.split(':');
      const callingCode = CALLING_CODES.get(country) ?? '';
      return [country, { country, callingCode, significant, national }];
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
