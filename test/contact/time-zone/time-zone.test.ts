import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  ALL_ZONES,
  COMMON_ZONES,
  currentZoneName,
  isCommonZone,
  lookUpZone,
  timeZoneOutcome,
} from '../../../src/contact/time-zone/time-zone.ts';
import { zoneEntry, zoneList } from '../../../src/contact/time-zone/zone-list.ts';
import {
  searchZones,
  zonesOfAbbreviation,
  zonesOfCountry,
} from '../../../src/contact/time-zone/zone-search.ts';

const pytz: { common: string[]; all: string[]; countries: Record<string, string[]> } = JSON.parse(
  readFileSync(new URL('../data/pytz-zones.json', import.meta.url), 'utf8'),
);

describe('zones', () => {
  it('are pytz’s, the common ones first and in its order', () => {
    expect(COMMON_ZONES).toEqual(pytz.common);
    expect(COMMON_ZONES).toHaveLength(433);
    expect(ALL_ZONES).toHaveLength(597);
    expect(ALL_ZONES.slice(0, 433)).toEqual(pytz.common);
    expect([...ALL_ZONES].sort()).toEqual([...pytz.all].sort());
  });

  it('are found in any case and with the signs spelled out, as pytz finds them', () => {
    for (const name of pytz.all) {
      expect(lookUpZone(name)).toBe(name);
      expect(lookUpZone(name.toUpperCase())).toBe(name);
      expect(lookUpZone(name.toLowerCase())).toBe(name);
      expect(lookUpZone(name.replaceAll('+', '_plus_').replaceAll('-', '_minus_'))).toBe(name);
    }
  });

  it.each([
    'GMT+5',
    'UTC+3',
    '+03:00',
    'IST',
    'PST',
    'America/New York',
    ' UTC',
    'UTC ',
    'Kenya',
    'Nairobi',
    '0',
    '',
  ])('HQ does not know %j', (name) => {
    expect(lookUpZone(name)).toBeNull();
  });

  it.each(['etc/gmt_MINUS_3', 'A\u017fia/Tokyo', 'Asia/To\u212Ayo', 'x'.repeat(1_000_000)])(
    'HQ does not know hostile spellings',
    (name) => {
      expect(lookUpZone(name)).toBeNull();
    },
  );

  it('have a common name of today unless they are fixed offsets', () => {
    const without = ALL_ZONES.filter((name) => !isCommonZone(name) && currentZoneName(name) === null);
    expect(without.every((name) => /^Etc\/GMT[+-]\d+$/.test(name))).toBe(true);
    expect(without).toHaveLength(26);
    for (const name of ALL_ZONES) {
      const current = currentZoneName(name);
      if (current !== null) expect(isCommonZone(current)).toBe(true);
      if (isCommonZone(name)) expect(current).toBeNull();
    }
  });

  it.each([
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['Africa/Asmera', 'Africa/Asmara'],
    ['Africa/Timbuktu', 'Africa/Bamako'],
    ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['Asia/Katmandu', 'Asia/Kathmandu'],
    ['Asia/Dacca', 'Asia/Dhaka'],
    ['Asia/Rangoon', 'Asia/Yangon'],
    ['Asia/Saigon', 'Asia/Ho_Chi_Minh'],
    ['Brazil/Acre', 'America/Rio_Branco'],
    ['Pacific/Yap', 'Pacific/Chuuk'],
    ['Etc/UTC', 'UTC'],
    ['Zulu', 'UTC'],
    ['Etc/Greenwich', 'GMT'],
    ['us/michigan', 'America/Detroit'],
  ])('%s is called %s today', (alias, current) => {
    expect(currentZoneName(alias)).toBe(current);
  });

  it('keep the same time under the name of today, as far as the engine knows both', () => {
    const now = Date.UTC(2026, 5, 1);
    for (const name of ALL_ZONES) {
      const current = currentZoneName(name);
      if (current === null || /^(?:EST|MST|HST|[CEMW]ET|[CEMP]ST[5-8].DT)$/.test(name)) continue;
      expect([name, zoneEntry(name, now)?.offset]).toEqual([name, zoneEntry(current, now)?.offset]);
    }
  });

  it.each([
    [{ defaultTimeZone: 'Africa/Nairobi' }, '', 'Africa/Nairobi', 'project'],
    [{ defaultTimeZone: 'asia/calcutta' }, 'Nowhere', 'Asia/Calcutta', 'project'],
    [{ defaultTimeZone: 'Nowhere' }, 'Nowhere', 'UTC', 'project'],
    [{}, '', 'UTC', 'project'],
    [{ defaultTimeZone: 'UTC' }, 'utc', 'UTC', 'contact'],
  ])('of a project %j and a contact %j are %s', (project, raw, zone, from) => {
    expect(timeZoneOutcome(raw, project)).toEqual({ zone, from });
  });
});

describe('the list of zones', () => {
  const summer = Date.UTC(2026, 6, 1, 12, 0);

  it('offers all 433, those of the project’s countries first', () => {
    const list = zoneList(summer, { countries: ['IN', 'KE'] });
    expect(list.map(({ name }) => name).slice(0, 2)).toEqual(['Africa/Nairobi', 'Asia/Kolkata']);
    expect(list).toHaveLength(433);
  });

  it('tells offset, local time and the next change of the clock', () => {
    expect(zoneEntry('Asia/Kathmandu', summer)).toEqual({
      name: 'Asia/Kathmandu',
      city: 'Kathmandu',
      country: 'NP',
      offset: 345,
      offsetText: 'UTC+05:45',
      time: '17:45',
      nextChange: null,
    });
    expect(zoneEntry('America/New_York', summer)).toMatchObject({
      offsetText: 'UTC\u221204:00',
      time: '08:00',
      nextChange: { at: '2026-11-01T06:00:00.000Z', offset: -300 },
    });
    expect(zoneEntry('UTC', summer)).toMatchObject({ offsetText: 'UTC', country: null });
    expect(zoneEntry('Nowhere', summer)).toBeNull();
  });

  it.each([0, 1, 59_999, 60_001, 86_399_999])(
    'finds the next change to the minute from any moment (+%i ms)',
    (later) => {
      expect(zoneEntry('America/New_York', summer + later)?.nextChange?.at).toBe('2026-11-01T06:00:00.000Z');
    },
  );

  it('knows no local time at a moment that is none', () => {
    expect(zoneEntry('Africa/Nairobi', Number.NaN)?.nextChange).toBeNull();
  });

  it.each([
    ['nairobi', 'Africa/Nairobi'],
    ['kenya', 'Africa/Nairobi'],
    ['IN', 'Asia/Kolkata'],
    ['india', 'Asia/Kolkata'],
    ['calcutta', 'Asia/Kolkata'],
    ['são paulo', 'America/Sao_Paulo'],
    ['cote d’ivoire', 'Africa/Abidjan'],
    ['+5:45', 'Asia/Kathmandu'],
    ['UTC-3:30', undefined],
    ['zzzz', undefined],
  ])('finds %j', (question, first) => {
    expect(zoneList(summer, { question })[0]?.name).toBe(first);
  });

  it('finds zones by an offset at that moment', () => {
    const january = Date.UTC(2026, 0, 1);
    const names = (now: number) => zoneList(now, { question: '+2' }).map(({ name }) => name);
    expect(names(summer)).toContain('Europe/Paris');
    expect(names(january)).not.toContain('Europe/Paris');
    expect(names(january)).toContain('Africa/Maputo');
  });

  it('knows every country pytz knows', () => {
    for (const [country, zones] of Object.entries(pytz.countries))
      expect(zonesOfCountry(country)).toEqual(zones);
    expect(zonesOfCountry('ZZ')).toEqual([]);
  });

  it('offers all zones for an empty question', () => {
    expect(searchZones(' ')).toEqual(COMMON_ZONES);
  });

  it('reads abbreviations with the project’s countries first', () => {
    expect(zonesOfAbbreviation('ist', ['IL'])[0]).toBe('Asia/Jerusalem');
    expect(zonesOfAbbreviation('constructor')).toEqual([]);
  });
});
