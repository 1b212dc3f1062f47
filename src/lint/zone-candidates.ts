import { nearest } from '../contact/distance.ts';
import { ALL_ZONES, COMMON_ZONES, currentZoneName, isCommonZone, lookUpZone } from '../contact/time-zone.ts';

/** Abbreviations that people use for time zones, with a zone for each place that uses them. */
const ABBREVIATIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AEST: { AU: 'Australia/Sydney' },
  AST: { SA: 'Asia/Riyadh', PR: 'America/Puerto_Rico', CA: 'America/Halifax' },
  BST: { GB: 'Europe/London', BD: 'Asia/Dhaka' },
  CAT: {
    MZ: 'Africa/Maputo',
    ZM: 'Africa/Lusaka',
    ZW: 'Africa/Harare',
    RW: 'Africa/Kigali',
    MW: 'Africa/Blantyre',
  },
  CDT: { US: 'America/Chicago' },
  CST: { US: 'America/Chicago', CN: 'Asia/Shanghai', GT: 'America/Guatemala' },
  EAT: { KE: 'Africa/Nairobi', TZ: 'Africa/Dar_es_Salaam', UG: 'Africa/Kampala', ET: 'Africa/Addis_Ababa' },
  EDT: { US: 'America/New_York' },
  ICT: { TH: 'Asia/Bangkok', VN: 'Asia/Ho_Chi_Minh', KH: 'Asia/Phnom_Penh', LA: 'Asia/Vientiane' },
  IST: { IN: 'Asia/Kolkata', IL: 'Asia/Jerusalem', IE: 'Europe/Dublin' },
  MDT: { US: 'America/Denver' },
  MMT: { MM: 'Asia/Yangon' },
  NPT: { NP: 'Asia/Kathmandu' },
  PDT: { US: 'America/Los_Angeles' },
  PHT: { PH: 'Asia/Manila' },
  PKT: { PK: 'Asia/Karachi' },
  PST: { US: 'America/Los_Angeles', PH: 'Asia/Manila' },
  SAST: { ZA: 'Africa/Johannesburg' },
  WAT: { NG: 'Africa/Lagos', CM: 'Africa/Douala', NE: 'Africa/Niamey', TD: 'Africa/Ndjamena' },
  WIB: { ID: 'Asia/Jakarta' },
  WITA: { ID: 'Asia/Makassar' },
};

/** Not the `Etc/GMT+5` family: its signs are the other way round than people expect. */
const PLACES: readonly string[] = ALL_ZONES.filter((zone) => !zone.startsWith('Etc/'));

export interface ZoneCandidates {
  readonly zones: readonly string[];
  /** The same name, only written otherwise (blanks, `\`): nothing is guessed. */
  readonly certain: boolean;
}

/** The zones that an unknown name may mean: other spelling, abbreviation, city, slip of the pen. */
export function zoneCandidates(text: string, countries: readonly string[] | undefined): ZoneCandidates {
  const folded = lookUpZone(
    text
      .trim()
      .replaceAll('\\', '/')
      .replace(/\s*\/\s*/g, '/')
      .replace(/\s+/g, '_'),
  );
  if (folded !== null) return { zones: [today(folded)], certain: true };
  const abbreviated = ABBREVIATIONS[text.trim().toUpperCase()];
  if (abbreviated) return { zones: ofCountries(abbreviated, countries), certain: false };
  const city = text.trim().replace(/\s+/g, '_').toLowerCase();
  const cities = PLACES.filter((zone) => zone.toLowerCase().endsWith(`/${city}`)).map(today);
  if (city !== '' && cities.length > 0) return { zones: [...new Set(cities)], certain: false };
  if (text.length < 6) return { zones: [], certain: false };
  const near = nearest(text.trim().toLowerCase(), PLACES, 2, (name) => name.toLowerCase()).map(today);
  return { zones: [...new Set(near)].slice(0, 3), certain: false };
}

function today(zone: string): string {
  const current = isCommonZone(zone) ? zone : (currentZoneName(zone) ?? zone);
  return COMMON_ZONES.includes(current) ? current : zone;
}

function ofCountries(
  zones: Readonly<Record<string, string>>,
  countries: readonly string[] | undefined,
): readonly string[] {
  const expected = countries?.flatMap((country) => zones[country] ?? []) ?? [];
  return expected.length > 0 ? expected : Object.values(zones);
}
