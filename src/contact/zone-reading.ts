import { strip } from './python.ts';
import { currentZoneName, isCommonZone, lookUpZone } from './time-zone.ts';
import {
  countryByName,
  similarZones,
  zonesOfAbbreviation,
  zonesOfCity,
  zonesOfCountry,
} from './zone-search.ts';

/** What a text that HQ does not know as a zone probably is. */
export type ZoneMistake = 'spelling' | 'offset' | 'abbreviation' | 'place' | 'near-miss' | 'unknown';

export interface ZoneReading {
  readonly mistake: ZoneMistake;
  /** Names that HQ knows, best first, at most three. */
  readonly candidates: readonly string[];
  /** The candidate to put in without asking, if there is no doubt. */
  readonly certain: string | null;
}

const OFFSET = /^(?:(?:UTC|GMT)\s*)?([+\-\u2212]?)\s*(\d{1,2})(?::?(\d{2}))?$/i;
const LONGEST = 100;

function common(name: string): string {
  return isCommonZone(name) ? name : (currentZoneName(name) ?? name);
}

function reading(mistake: ZoneMistake, zones: readonly string[], certain: boolean): ZoneReading {
  const candidates = [...new Set(zones.map(common))].slice(0, 3);
  return { mistake, candidates, certain: certain ? (candidates[0] ?? null) : null };
}

/** `Etc/GMT-3` for three hours ahead of UTC: the database counts the other way round. Null for parts of an hour. */
function fixedZone(minutes: number): string | null {
  if (minutes === 0) return 'UTC';
  if (minutes % 60 !== 0) return null;
  return lookUpZone(`Etc/GMT${minutes > 0 ? '-' : '+'}${Math.abs(minutes) / 60}`);
}

/** Midwinter and midsummer: a zone is at one of its two offsets in each. */
const MOMENTS = [Date.UTC(2026, 0, 1), Date.UTC(2026, 6, 1)];

/** Whether a zone is so many minutes ahead of UTC in winter or in summer; false where the engine cannot tell. */
function hasOffset(zone: string, minutes: number): boolean {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    return MOMENTS.some((moment) => {
      const text = format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? '';
      const match = /^GMT(?:([+-])(\d{2}):(\d{2}))?$/.exec(text);
      if (!match) return false;
      const ahead = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
      return minutes === (match[1] === '-' ? -ahead : ahead);
    });
  } catch {
    return false;
  }
}

/**
 * What was meant by a text that is no time zone for HQ.
 * @param countries ISO codes of the project's countries; they decide where a text fits several
 */
export function readZone(raw: string, countries: readonly string[] = []): ZoneReading {
  const text = strip(raw.slice(0, LONGEST + 1));
  if (text === '' || text.length > LONGEST) return reading('unknown', [], false);
  const own = countries.flatMap(zonesOfCountry);

  const respelled = lookUpZone(
    text
      .replaceAll('\\', '/')
      .replace(/\s*\/\s*/g, '/')
      .replace(/[\s\u00a0]+/g, '_'),
  );
  if (respelled !== null) return reading('spelling', [respelled], true);

  const offset = OFFSET.exec(text);
  if (offset) {
    const size = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    const minutes = offset[1] === '' || offset[1] === '+' ? size : -size;
    const fixed = fixedZone(minutes);
    // A country's zone keeps right when its clock changes; a fixed offset does not.
    const here = own.filter((zone) => hasOffset(zone, minutes));
    return reading('offset', [...here, ...(fixed === null ? [] : [fixed])], false);
  }

  const abbreviated = zonesOfAbbreviation(text, countries);
  if (abbreviated.length > 0) {
    const here = abbreviated.filter((zone) => own.includes(zone));
    return reading('abbreviation', abbreviated, here.length === 1 || abbreviated.length === 1);
  }

  const country = countryByName(text);
  if (country !== null) {
    const zones = zonesOfCountry(country);
    return reading('place', zones, zones.length === 1);
  }
  const cities = zonesOfCity(text);
  if (cities.length > 0) return reading('place', cities, cities.length === 1);

  const similar = similarZones(text);
  return reading(similar.length > 0 ? 'near-miss' : 'unknown', similar, false);
}
