import { type PhoneCountry, phoneCountries } from '../../contact/phone/phone-format.ts';
import { placeKey } from '../../contact/place-key.ts';

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

/** Who is meant first by a calling code that several countries share (the main country of libphonenumber's metadata). */
const MAIN: ReadonlySet<string> = new Set('US GB RU IT AU NO FI MA RE SH GP CW'.split(' '));

/** Countries for what is typed: a name in the reader's language or in English, an ISO code, a calling code. */
export function searchCountries(
  countries: readonly NamedCountry[],
  question: string,
): readonly NamedCountry[] {
  const digits = question.replace(/[^0-9]/g, '');
  if (digits !== '' && /^[\s+0-9]+$/.test(question)) {
    const far = ({ callingCode, country }: NamedCountry): number =>
      (callingCode === digits ? 0 : 2) + (MAIN.has(country) ? 0 : 1);
    return countries
      .filter(({ callingCode }) => callingCode.startsWith(digits))
      .sort((a, b) => far(a) - far(b));
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
