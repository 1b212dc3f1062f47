import { COUNTRIES } from './data/zone-countries.ts';
import { nearest } from './distance.ts';
import { ALL_ZONES, COMMON_ZONES, currentZoneName, isCommonZone } from './time-zone.ts';

const BY_COUNTRY: ReadonlyMap<string, readonly string[]> = new Map(
  COUNTRIES.split(/\s+/).map((entry) => {
    const [country = '', names = ''] = entry.split('=');
    return [country, names.split(',')];
  }),
);

const COUNTRY_OF = new Map<string, string>();
for (const [country, names] of BY_COUNTRY)
  for (const name of names) if (!COUNTRY_OF.has(name)) COUNTRY_OF.set(name, country);

/** Lower case, without accents, with one blank for every run of other signs: how places are compared. */
export function placeKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The zones of a country (ISO 3166 alpha-2), the IANA database's order: most populous first. */
export function zonesOfCountry(country: string): readonly string[] {
  return BY_COUNTRY.get(country.toUpperCase()) ?? [];
}

/** The country that a zone's city lies in, or null for `UTC` and other zones of no country. */
export function countryOfZone(name: string): string | null {
  return COUNTRY_OF.get(name) ?? COUNTRY_OF.get(currentZoneName(name) ?? '') ?? null;
}

/** The city of a zone name as people write it: `America/Argentina/Buenos_Aires` → `Buenos Aires`. */
export function cityOfZone(name: string): string {
  return (name.split('/').at(-1) ?? name).replaceAll('_', ' ');
}

let regions: Map<string, string> | undefined;

/** ISO code of a country by its English name, or null. */
export function countryByName(name: string): string | null {
  if (!regions) {
    const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    regions = new Map();
    for (const country of BY_COUNTRY.keys()) {
      const key = placeKey(english.of(country) ?? country);
      regions.set(key, country);
      // “Congo - Kinshasa”, “Myanmar (Burma)”: people write the first part.
      const short = key.split(' ')[0] ?? key;
      if (/[-(]/.test(english.of(country) ?? '') && !regions.has(short)) regions.set(short, country);
    }
  }
  return regions.get(placeKey(name)) ?? null;
}

/** What everybody writes for zones that have no such name in the database. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  IST: 'Asia/Kolkata Europe/Dublin Asia/Jerusalem',
  EAT: 'Africa/Nairobi Africa/Kampala Africa/Dar_es_Salaam Africa/Addis_Ababa',
  CAT: 'Africa/Maputo Africa/Lusaka Africa/Harare Africa/Lubumbashi',
  WAT: 'Africa/Lagos Africa/Kinshasa Africa/Douala Africa/Luanda',
  SAST: 'Africa/Johannesburg Africa/Maseru Africa/Mbabane',
  PKT: 'Asia/Karachi',
  NPT: 'Asia/Kathmandu',
  BST: 'Asia/Dhaka Europe/London',
  BDT: 'Asia/Dhaka',
  MMT: 'Asia/Yangon',
  ICT: 'Asia/Bangkok Asia/Phnom_Penh Asia/Vientiane Asia/Ho_Chi_Minh',
  WIB: 'Asia/Jakarta Asia/Pontianak',
  WITA: 'Asia/Makassar',
  WIT: 'Asia/Jayapura',
  PHT: 'Asia/Manila',
  AFT: 'Asia/Kabul',
  JST: 'Asia/Tokyo',
  KST: 'Asia/Seoul',
  CST: 'America/Chicago America/Mexico_City America/Guatemala Asia/Shanghai',
  CDT: 'America/Chicago America/Havana',
  EDT: 'America/New_York America/Toronto',
  MDT: 'America/Denver America/Edmonton',
  PST: 'America/Los_Angeles America/Vancouver America/Tijuana Asia/Manila',
  PDT: 'America/Los_Angeles America/Vancouver',
  AST: 'America/Halifax America/Puerto_Rico America/Santo_Domingo Asia/Riyadh',
  BRT: 'America/Sao_Paulo',
  ART: 'America/Argentina/Buenos_Aires',
  COT: 'America/Bogota',
  PET: 'America/Lima',
  ECT: 'America/Guayaquil',
  BOT: 'America/La_Paz',
  CLT: 'America/Santiago',
  VET: 'America/Caracas',
  CEST: 'Europe/Paris Europe/Madrid Africa/Ceuta',
  EEST: 'Europe/Athens Asia/Beirut Africa/Cairo',
  GST: 'Asia/Dubai',
  MSK: 'Europe/Moscow',
  AEST: 'Australia/Sydney Australia/Brisbane',
};

/** The zones that an abbreviation may stand for; those of the given countries first. */
export function zonesOfAbbreviation(text: string, countries: readonly string[] = []): readonly string[] {
  const key = text.trim().toUpperCase();
  if (!Object.hasOwn(ABBREVIATIONS, key)) return [];
  const zones = (ABBREVIATIONS[key] ?? '').split(' ');
  const rank = (zone: string): number => (countries.includes(countryOfZone(zone) ?? '') ? 0 : 1);
  return zones.sort((a, b) => rank(a) - rank(b));
}

/** Common zones whose city, country or name holds every word of a question; whole city names first. */
export function searchZones(question: string): readonly string[] {
  const words = placeKey(question).split(' ').filter(Boolean);
  if (words.length === 0) return COMMON_ZONES;
  const key = words.join(' ');
  const country =
    countryByName(question) ?? (/^[a-z]{2}$/i.test(question.trim()) ? question.trim().toUpperCase() : null);
  const own = new Set(country ? zonesOfCountry(country) : []);
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
  const scored: Array<{ readonly name: string; readonly score: number }> = [];
  for (const name of ALL_ZONES) {
    const shown = isCommonZone(name) ? name : currentZoneName(name);
    if (shown === null) continue;
    const city = placeKey(cityOfZone(name));
    const land = countryOfZone(name);
    const hay = `${placeKey(name)} ${land ? placeKey(english.of(land) ?? '') : ''}`;
    let score = -1;
    if (city === key) score = 3;
    else if (own.has(name)) score = 2;
    else if (city.startsWith(key)) score = 1;
    else if (words.every((word) => hay.includes(word))) score = 0;
    if (score >= 0) scored.push({ name: shown, score });
  }
  return [...new Set(scored.sort((a, b) => b.score - a.score).map(({ name }) => name))];
}

/** Up to three common zones whose name or city is nearly the one written, nearest first. */
export function similarZones(text: string): readonly string[] {
  const key = placeKey(text);
  if (key === '' || key.length > 40) return [];
  const limit = key.length < 6 ? 1 : 2;
  const whole = nearest(key, ALL_ZONES, limit, placeKey);
  const city = nearest(key.split(' ').at(-1) ?? key, ALL_ZONES, limit, (name) => placeKey(cityOfZone(name)));
  return [
    ...new Set(
      [...whole, ...(key.includes(' ') ? [] : city)].map((name) =>
        isCommonZone(name) ? name : currentZoneName(name),
      ),
    ),
  ]
    .flatMap((name) => (name === null ? [] : [name]))
    .slice(0, 3);
}
