import { WINDOWS_ZONES } from '../data/windows-zones.ts';
import { placeKey } from '../place-key.ts';
import { strip } from '../python.ts';
import { clockOf, hasOffset, sameClock } from './clock.ts';
import { COMMON_ZONES, currentZoneName, isCommonZone, lookUpZone } from './time-zone.ts';
import {
  countryByName,
  countryOfZone,
  similarZones,
  zonesOfAbbreviation,
  zonesOfCity,
  zonesOfCountry,
} from './zone-search.ts';

/** What a text that HQ does not know as a zone probably is. */
export type ZoneMistake =
  | 'blank-around'
  | 'spelling'
  | 'offset'
  | 'abbreviation'
  | 'windows'
  | 'place'
  | 'near-miss'
  | 'unknown';

export interface ZoneReading {
  readonly mistake: ZoneMistake;
  /** Names that HQ knows, best first, at most three. */
  readonly candidates: readonly string[];
  /** The candidate to put in without asking, if there is no doubt. */
  readonly certain: string | null;
  /** The candidate to offer first, if one fits better than the others. */
  readonly offered: string | null;
  /** The candidates do not show the same time all the year. */
  readonly clocksDiffer: boolean;
}

const OFFSET =
  /^(?:(?:UTC|GMT)\s*)?([+\-\u2212]?)\s*(\d{1,2})(?::?([0-5]\d)|[.,](\d{1,2}))?\s*(?:h|hrs?|hours?)?$/i;
/** How lists of Windows and of web pages show a zone: `(GMT+03:00) Nairobi`. */
const DISPLAYED = /^[([]\s*(?:UTC|GMT)?\s*([+\-\u2212]?\s*\d{1,2}(?::?\d{2})?)?\s*[)\]]\s*(.+)$/i;
const LONGEST = 100;
const MOST = 3;
const MOST_AHEAD = 14 * 60;

function common(name: string): string {
  return isCommonZone(name) ? name : (currentZoneName(name) ?? name);
}

/** @param own the zones of the project's countries */
function reading(
  mistake: ZoneMistake,
  zones: readonly string[],
  own: readonly string[],
  sure: boolean,
): ZoneReading {
  const all = [...new Set(zones.map(common))];
  const here = all.filter((zone) => own.includes(zone));
  const candidates = [...here, ...all.filter((zone) => !here.includes(zone))].slice(0, MOST);
  const single = here.length === 1 ? here[0] : candidates.length === 1 ? candidates[0] : undefined;
  return {
    mistake,
    candidates,
    certain: sure && single !== undefined ? single : null,
    offered: single ?? (mistake !== 'offset' && sameClock(all) ? (candidates[0] ?? null) : null),
    clocksDiffer: !sameClock(all),
  };
}

/** Minutes ahead of UTC, or null for what is no offset. */
function readOffset(text: string): number | null {
  const match = OFFSET.exec(text);
  if (!match) return null;
  const [, sign = '', hours = '', minutes = '', part = ''] = match;
  const size = Math.round(
    Number(hours) * 60 + Number(minutes) + (part === '' ? 0 : Number(`0.${part}`) * 60),
  );
  if (size > MOST_AHEAD) return null;
  return sign === '' || sign === '+' ? size : -size;
}

/** `Etc/GMT-3` for three hours ahead of UTC: the database counts the other way round. Null for parts of an hour. */
function fixedZone(minutes: number): string | null {
  if (minutes === 0) return 'UTC';
  if (minutes % 60 !== 0) return null;
  return lookUpZone(`Etc/GMT${minutes > 0 ? '-' : '+'}${Math.abs(minutes) / 60}`);
}

function readOffsetZone(minutes: number, own: readonly string[]): ZoneReading {
  const fixed = fixedZone(minutes);
  // A country's zone keeps right when its clock changes; a fixed offset does not.
  const here = own.filter((zone) => hasOffset(zone, minutes));
  if (here.length > 0) return reading('offset', [...here, ...(fixed === null ? [] : [fixed])], here, false);
  // Parts of an hour are kept by so few places that they tell the zone.
  if (fixed === null) {
    const always = COMMON_ZONES.filter((zone) => clockOf(zone)?.every((offset) => offset === minutes));
    return reading('offset', always, own, false);
  }
  return reading('offset', [fixed], [], false);
}

let windows: ReadonlyMap<string, string> | undefined;

/** `E. Africa Standard Time`, with the project's own zone of the same clock. */
function readWindows(text: string, own: readonly string[]): readonly string[] {
  windows ??= new Map(
    WINDOWS_ZONES.split(/\s+/).map((entry) => {
      const [name = '', zone = ''] = entry.split('=');
      return [placeKey(name), zone];
    }),
  );
  const key = placeKey(text);
  const zone = windows.get(key) ?? windows.get(key.replace(/ (?:daylight|summer) time$/, ' standard time'));
  if (zone === undefined) return [];
  const here = own.filter((other) => sameClock([zone, other]));
  return here.length === 0 ? [zone] : here;
}

/** Cities behind an offset, as Windows lists them; the offset decides between cities of one name. */
function readDisplayed(text: string, own: readonly string[]): ZoneReading | null {
  const match = DISPLAYED.exec(text);
  if (!match) return null;
  const offset = readOffset(match[1] ?? '0');
  const rest = strip(match[2] ?? '');
  const name = lookUpZone(rest.replace(/\s+/g, '_'));
  if (name !== null) return reading('spelling', [name], own, true);
  const cities = rest.split(/\s*[,;/]\s*/).flatMap((city) => zonesOfCity(city));
  const fitting = cities.filter((zone) => offset === null || hasOffset(zone, offset));
  if (fitting.length > 0) return reading('place', fitting, own, true);
  const zones = readWindows(rest, own);
  if (zones.length > 0) return reading('windows', zones, own, true);
  return offset === null ? null : readOffsetZone(offset, own);
}

/** Parts of countries that zones of the Americas and Australia are named after: every country has some. */
const REGION = /^((north|south|east|west)+(ern)?|cent(ral|er)|pacific|atlantic|mountain|general)$/i;

/** `Asia/Delhi`: a city that has no zone of its own, behind an area. */
function readPlace(text: string): readonly string[] {
  const country = countryByName(text);
  if (country !== null) return zonesOfCountry(country);
  const cities = zonesOfCity(text);
  if (cities.length > 0) return cities;
  const [area = '', ...rest] = text.replaceAll('\\', '/').split('/');
  const city = rest.at(-1);
  if (city === undefined) return [];
  const zones = zonesOfCity(city);
  const near = zones.filter((zone) => zone.toLowerCase().startsWith(`${area.trim().toLowerCase()}/`));
  return near.length > 0 ? near : zones;
}

/**
 * What was meant by a text that is no time zone for HQ.
 * @param countries ISO codes of the project's countries; they decide where a text fits several
 */
export function readZone(raw: string, countries: readonly string[] = []): ZoneReading {
  const text = strip(raw.slice(0, LONGEST + 1));
  if (text === '' || text.length > LONGEST) return reading('unknown', [], [], false);
  const own = countries.flatMap(zonesOfCountry);

  const bare = lookUpZone(text);
  if (bare !== null) return reading('blank-around', [bare], own, true);
  const respelled = lookUpZone(
    text
      .replaceAll('\\', '/')
      .replace(/\s*\/\s*/g, '/')
      .replace(/[\s\u00a0-]+/g, '_'),
  );
  if (respelled !== null) return reading('spelling', [respelled], own, true);

  const displayed = readDisplayed(text, own);
  if (displayed) return displayed;
  const offset = readOffset(text);
  if (offset !== null) return readOffsetZone(offset, own);
  const windowsZones = readWindows(text, own);
  if (windowsZones.length > 0) return reading('windows', windowsZones, own, true);
  const abbreviated = zonesOfAbbreviation(text, countries);
  if (abbreviated.length > 0) return reading('abbreviation', abbreviated, own, true);
  const found = readPlace(text);
  const places = REGION.test(text) && own.length > 0 ? found.filter((zone) => isOf(zone, countries)) : found;
  if (places.length > 0) {
    // A zone of several countries is told of one of them only; one with a country in its name is in no list of cities.
    const theirs = COMMON_ZONES.filter((zone) => isOf(zone, countries));
    return reading('place', places, [...own, ...theirs], true);
  }

  const similar = similarZones(text).filter((zone) => own.length === 0 || own.includes(zone));
  return reading(similar.length > 0 ? 'near-miss' : 'unknown', similar, own, false);
}

function isOf(zone: string, countries: readonly string[]): boolean {
  const country = countryOfZone(zone);
  return country !== null && countries.some((one) => one.toUpperCase() === country);
}
