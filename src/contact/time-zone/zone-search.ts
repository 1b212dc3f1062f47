import { CITIES } from '../data/cities.ts';
import { COUNTRIES } from '../data/zone-countries.ts';
import { distance } from '../distance.ts';
import { placeKey } from '../place-key.ts';
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

/** The zones of a country (ISO 3166 alpha-2), the IANA database's order: most populous first. */
export function zonesOfCountry(country: string): readonly string[] {
  return BY_COUNTRY.get(country.toUpperCase()) ?? [];
}

/** Zones that have their country in the name instead of a city: `US/Eastern`. */
const AREAS: Readonly<Record<string, string>> = { US: 'US', Canada: 'CA' };

/** The country that a zone belongs to, or null for `UTC` and other zones of no country. */
export function countryOfZone(name: string): string | null {
  const country = COUNTRY_OF.get(name) ?? COUNTRY_OF.get(currentZoneName(name) ?? '');
  return country ?? AREAS[name.split('/')[0] ?? ''] ?? null;
}

/** The city of a zone name as people write it: `America/Argentina/Buenos_Aires` → `Buenos Aires`. */
export function cityOfZone(name: string): string {
  return (name.split('/').at(-1) ?? name).replaceAll('_', ' ');
}

interface IndexEntry {
  readonly name: string;
  /** The name HQ offers for it. */
  readonly shown: string;
  readonly key: string;
  readonly cityKey: string;
  readonly countryKey: string;
}

interface Index {
  readonly zones: readonly IndexEntry[];
  /** Big cities without a zone of their own. */
  readonly cities: readonly { readonly shown: string; readonly key: string }[];
  /** ISO code by the key of the English name. */
  readonly countries: ReadonlyMap<string, string>;
}

let index: Index | undefined;

/** Keys of all names; made at the first question, because most contacts never ask. */
function getIndex(): Index {
  if (index) return index;
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
  const countries = new Map<string, string>();
  for (const country of BY_COUNTRY.keys()) {
    const name = english.of(country) ?? country;
    countries.set(placeKey(name), country);
    // “Congo - Kinshasa”, “Myanmar (Burma)”: people write the first part.
    const short = placeKey(name.split(/\s[-(]/)[0] ?? name);
    if (!countries.has(short)) countries.set(short, country);
  }
  const zones = ALL_ZONES.flatMap((name) => {
    const shown = isCommonZone(name) ? name : currentZoneName(name);
    if (shown === null) return [];
    const country = countryOfZone(name);
    return [
      {
        name,
        shown,
        key: placeKey(name),
        cityKey: placeKey(cityOfZone(name)),
        countryKey: country === null ? '' : placeKey(english.of(country) ?? ''),
      },
    ];
  });
  const cities = CITIES.split('\n').flatMap((entry) => {
    const [shown = '', names = ''] = entry.split('=');
    return names.split(',').map((name) => ({ shown, key: placeKey(name) }));
  });
  index = { zones, cities, countries };
  return index;
}

/** ISO code of a country by its English name, or null. */
export function countryByName(name: string): string | null {
  return getIndex().countries.get(placeKey(name)) ?? null;
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
  const key = placeKey(question);
  if (key === '') return COMMON_ZONES;
  const words = key.split(' ');
  const country = countryByName(question) ?? (/^[a-z]{2}$/.test(key) ? key.toUpperCase() : null);
  const own = new Set(country === null ? [] : zonesOfCountry(country));
  const scored: Array<{ readonly shown: string; readonly score: number }> = [];
  for (const { name, shown, key: nameKey, cityKey, countryKey } of getIndex().zones) {
    let score = -1;
    if (cityKey === key) score = 3;
    else if (own.has(name)) score = 2;
    else if (cityKey.startsWith(key)) score = 1;
    else if (words.every((word) => nameKey.includes(word) || countryKey.includes(word))) score = 0;
    if (score >= 0) scored.push({ shown, score });
  }
  for (const { shown, key: cityKey } of getIndex().cities)
    if (cityKey.startsWith(key)) scored.push({ shown, score: cityKey === key ? 3 : 1 });
  return [...new Set(scored.sort((a, b) => b.score - a.score).map(({ shown }) => shown))];
}

/** The common zones of a city of exactly this name, also of a big city that has no zone of its own. */
export function zonesOfCity(city: string): readonly string[] {
  const key = placeKey(city);
  if (key === '') return [];
  const { zones, cities } = getIndex();
  const own = zones.flatMap(({ shown, cityKey }) => (cityKey === key ? [shown] : []));
  const others = cities.flatMap(({ shown, key: cityKey }) => (cityKey === key ? [shown] : []));
  return [...new Set([...own, ...others])];
}

/**
 * Up to three common zones whose name or city is nearly the one written: only those that are nearest. The cities
 * without a zone of their own count, too: `Dehli` is nearer to Delhi than to Dili.
 */
export function similarZones(text: string): readonly string[] {
  const key = placeKey(text);
  if (key === '' || key.length > 40) return [];
  const { zones, cities } = getIndex();
  const city = placeKey(text.split(/[/\\]/).at(-1) ?? text);
  const near: Array<{ readonly shown: string; readonly far: number }> = [];
  const compare = (written: string, other: string, shown: string): void => {
    const limit = written.length < 6 ? 1 : 2;
    const far = distance(written, other, limit);
    if (far <= limit) near.push({ shown, far });
  };
  for (const zone of zones) {
    compare(key, zone.key, zone.shown);
    compare(city, zone.cityKey, zone.shown);
  }
  for (const place of cities) compare(city, place.key, place.shown);
  const least = Math.min(...near.map(({ far }) => far));
  return [...new Set(near.flatMap(({ shown, far }) => (far === least ? [shown] : [])))].slice(0, 3);
}
