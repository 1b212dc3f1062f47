import { currentZoneName } from './time-zone.ts';

/** Midwinter and midsummer: a zone is at one of its two offsets in each. */
const MOMENTS = [Date.UTC(2026, 0, 1), Date.UTC(2026, 6, 1)];

const known = new Map<string, readonly number[] | null>();

function offsetAt(format: Intl.DateTimeFormat, moment: number): number | null {
  const text = format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const match = /^GMT(?:([+-])(\d{2}):(\d{2}))?$/.exec(text);
  if (!match) return null;
  const ahead = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
  return match[1] === '-' ? -ahead : ahead;
}

/** Null for a name that the engine does not know. */
function offsetsOf(timeZone: string): readonly number[] | null {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    const offsets = MOMENTS.map((moment) => offsetAt(format, moment));
    return offsets.every((offset) => offset !== null) ? offsets : null;
  } catch {
    return null;
  }
}

/** An engine that knows fewer names than HQ is asked for the name of today. */
function read(zone: string): readonly number[] | null {
  const today = currentZoneName(zone);
  return offsetsOf(zone) ?? (today === null ? null : offsetsOf(today));
}

/** Minutes ahead of UTC in January and in July, or null where the engine cannot tell. */
export function clockOf(zone: string): readonly number[] | null {
  const found = known.get(zone);
  if (found !== undefined) return found;
  const clock = read(zone);
  known.set(zone, clock);
  return clock;
}

/** Whether a zone is so many minutes ahead of UTC in winter or in summer. */
export function hasOffset(zone: string, minutes: number): boolean {
  return clockOf(zone)?.includes(minutes) === true;
}

/** Whether all zones show the same time all the year, as far as the engine can tell. */
export function sameClock(zones: readonly string[]): boolean {
  return new Set(zones.map((zone) => clockOf(zone)?.join(' ') ?? '')).size <= 1;
}
