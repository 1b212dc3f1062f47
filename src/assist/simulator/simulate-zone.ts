import { offsetText } from '../../contact/time-zone/offset-text.ts';
import { currentZoneName, lookUpZone } from '../../contact/time-zone/time-zone.ts';

/** A zone's clock at a moment. */
export interface ZoneClock {
  /** Minutes ahead of UTC. */
  readonly offset: number;
  /** `UTC+05:30`. */
  readonly offsetText: string;
  /** Local time, `14:05`. */
  readonly time: string;
}

const formats = new Map<string, Intl.DateTimeFormat | null>();

/** Null for a name that the engine does not know. */
function named(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-u-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  } catch {
    return null;
  }
}

/** An engine that knows fewer names than HQ is asked for the name of today. */
function formatOf(zone: string): Intl.DateTimeFormat | null {
  const made = formats.get(zone);
  if (made !== undefined) return made;
  const today = currentZoneName(zone);
  const format = named(zone) ?? (today === null ? null : named(today));
  formats.set(zone, format);
  return format;
}

const two = (part: number): string => String(part).padStart(2, '0');

/**
 * What the clock of a zone shows. Made with the engine's own zones: the pages that load this cannot carry a library
 * for it.
 * @param now milliseconds since 1970
 * @returns null when HQ or the engine knows no such zone
 */
export function zoneClock(name: string, now: number): ZoneClock | null {
  const zone = lookUpZone(name);
  const format = zone === null ? null : formatOf(zone);
  if (!format) return null;
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  // The clock shows no seconds: those of now must not make an offset of 179 minutes.
  const offset = local / 60_000 - Math.floor(now / 60_000);
  return { offset, offsetText: offsetText(offset), time: `${two(part('hour'))}:${two(part('minute'))}` };
}
