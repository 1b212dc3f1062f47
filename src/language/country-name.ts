const names = new Map<string, Intl.DisplayNames>();

/**
 * The name of a country (ISO 3166 alpha-2), or its code where the engine knows no name.
 * @param locale BCP 47 tag of the reader's language
 */
export function countryName(country: string, locale = 'en'): string {
  let made = names.get(locale);
  if (!made) {
    made = new Intl.DisplayNames([locale, 'en'], { type: 'region', fallback: 'code' });
    names.set(locale, made);
  }
  return made.of(country) ?? country;
}
