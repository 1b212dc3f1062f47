import { type PhoneCountry, phoneCountries } from '../../../contact/phone-format.ts';
import { placeKey } from '../../../contact/zone-search.ts';

export interface NamedCountry extends PhoneCountry {
  /** In the reader's language. */
  readonly shown: string;
}

/** The countries with numbering plans, those of the project first, named in the reader's language. */
export function namedCountries(first: readonly string[], locale: string): NamedCountry[] {
  const names = new Intl.DisplayNames([locale, 'en'], { type: 'region', fallback: 'code' });
  const collator = new Intl.Collator(locale);
  const all = phoneCountries(first).map((entry) => ({
    ...entry,
    shown: names.of(entry.country) ?? entry.name,
  }));
  const own = new Set(first.map((country) => country.toUpperCase()));
  return [
    ...all.filter(({ country }) => own.has(country)),
    ...all.filter(({ country }) => !own.has(country)).sort((a, b) => collator.compare(a.shown, b.shown)),
  ];
}

/** Countries for what is typed: a name in the reader's language or in English, an ISO code, a calling code. */
export function searchCountries(
  countries: readonly NamedCountry[],
  question: string,
): readonly NamedCountry[] {
  const digits = question.replace(/[^0-9]/g, '');
  if (digits !== '' && /^[\s+0-9]+$/.test(question)) {
    const starts = countries.filter(({ callingCode }) => callingCode.startsWith(digits));
    return [
      ...starts.filter(({ callingCode }) => callingCode === digits),
      ...starts.filter(({ callingCode }) => callingCode !== digits),
    ];
  }
  const key = placeKey(question);
  if (key === '') return countries;
  const rank = ({ country, shown, name }: NamedCountry): number => {
    const keys = [placeKey(shown), placeKey(name)];
    if (country.toLowerCase() === key) return 0;
    if (keys.some((one) => one.startsWith(key))) return 1;
    if (keys.some((one) => one.split(' ').some((word) => word.startsWith(key)))) return 2;
    return keys.some((one) => one.includes(key)) ? 3 : 4;
  };
  return countries
    .map((entry) => ({ entry, at: rank(entry) }))
    .filter(({ at }) => at < 4)
    .sort((a, b) => a.at - b.at)
    .map(({ entry }) => entry);
}
