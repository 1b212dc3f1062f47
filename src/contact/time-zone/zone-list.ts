// Of luxon the zones alone: its calendar is ten times as much, and a time of day needs none.
import { IANAZone } from 'luxon';
import { offsetText } from './offset-text.ts';
import { COMMON_ZONES, currentZoneName, lookUpZone } from './time-zone.ts';
import { cityOfZone, countryOfZone, searchZones, zonesOfCountry } from './zone-search.ts';

/** A zone at a moment. */
export interface ZoneEntry {
  /** The name HQ knows. */
  readonly name: string;
  readonly city: string;
  /** ISO 3166 alpha-2, or null for zones of no country. */
  readonly country: string | null;
  /** Minutes ahead of UTC at that moment. */
  readonly offset: number;
  /** `UTC+05:30`. */
  readonly offsetText: string;
  /** Local time at that moment, `14:05`. */
  readonly time: string;
  /** When the clock is changed next within a year (ISO 8601, UTC) and the offset from then on, or null for never. */
  readonly nextChange: { readonly at: string; readonly offset: number } | null;
}

const DAY = 86_400_000;
const YEAR = 366 * DAY;
const MINUTE = 60_000;

/** The next change of the clock within a year, to the minute. Two changes less than a week apart may be missed. */
function nextChange(zone: IANAZone, now: number): ZoneEntry['nextChange'] {
  const before = zone.offset(now);
  const start = Math.floor(now / MINUTE) * MINUTE;
  for (let from = start; from < start + YEAR; from += 7 * DAY) {
    if (zone.offset(from + 7 * DAY) === before) continue;
    let low = from;
    let high = from + 7 * DAY;
    // Both stay whole minutes, so the middle lies strictly between them.
    while (high - low > MINUTE) {
      const middle = Math.floor((low + high) / 2 / MINUTE) * MINUTE;
      if (zone.offset(middle) === before) low = middle;
      else high = middle;
    }
    return { at: new Date(high).toISOString(), offset: zone.offset(high) };
  }
  return null;
}

/**
 * A zone at a moment, or null when HQ knows no such zone. An engine that knows fewer names than HQ is asked for the
 * name of today.
 * @param now milliseconds since 1970
 */
export function zoneEntry(name: string, now: number): ZoneEntry | null {
  const known = lookUpZone(name);
  if (known === null) return null;
  const engine = [known, currentZoneName(known)].find((one) => one !== null && IANAZone.isValidZone(one));
  if (typeof engine !== 'string') return null;
  const zone = IANAZone.create(engine);
  const offset = zone.offset(now);
  const there = new Date(now + offset * MINUTE);
  return {
    name: known,
    city: cityOfZone(known),
    country: countryOfZone(known),
    offset,
    offsetText: offsetText(offset),
    time: Number.isNaN(there.getTime()) ? '' : there.toISOString().slice(11, 16),
    nextChange: nextChange(zone, now),
  };
}

/**
 * Zones for a picker: those HQ offers, of the given countries first. A question finds cities, countries, parts of
 * names, and offsets such as `+3` or `UTC+05:30`.
 * @param now milliseconds since 1970
 */
export function zoneList(
  now: number,
  options: { readonly question?: string; readonly countries?: readonly string[] } = {},
): ZoneEntry[] {
  const question = options.question?.trim() ?? '';
  const wanted = /^(?:UTC|GMT)?\s*([+\-\u2212])\s*(\d{1,2})(?::?(\d{2}))?$/i.exec(question);
  const minutes = wanted
    ? (wanted[1] === '+' ? 1 : -1) * (Number(wanted[2]) * 60 + Number(wanted[3] ?? 0))
    : null;
  const names = minutes === null ? searchZones(question) : COMMON_ZONES;
  const own = new Set((options.countries ?? []).flatMap(zonesOfCountry));
  const ordered = [...names.filter((name) => own.has(name)), ...names.filter((name) => !own.has(name))];
  return ordered.flatMap((name) => {
    const entry = zoneEntry(name, now);
    return entry && (minutes === null || entry.offset === minutes) ? [entry] : [];
  });
}
