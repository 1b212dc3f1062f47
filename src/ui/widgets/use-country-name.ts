import { useMemo } from 'preact/hooks';
import { useEnv } from '../parts/env.ts';

/** Names of countries in the person's language; the code where the engine knows none. */
export function useCountryName(): (country: string) => string {
  const { locale } = useEnv();
  return useMemo(() => {
    const names = new Intl.DisplayNames([locale, 'en'], { type: 'region', fallback: 'code' });
    return (country) => names.of(country) ?? country;
  }, [locale]);
}
