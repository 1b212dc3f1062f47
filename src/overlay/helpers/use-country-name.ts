import { countryName } from '../../language/country-name.ts';
import { useEnv } from '../parts/env.ts';

/** Names of countries in the person's language. */
export function useCountryName(): (country: string) => string {
  const { locale } = useEnv();
  return (country) => countryName(country, locale);
}
