import {
  addSeconds,
  type Day,
  daysInMonth,
  isDateTime,
  type PythonDateTime,
  weekday,
} from '../python/date-time.ts';
import { Crash, NoDate } from './no-date.ts';
import type { Reading } from './reading.ts';
import { UTC_NAMES } from './words.ts';

/** The largest integer of C, which Python's `datetime` is built of: above it OverflowError, below ValueError. */
const LARGEST_C_INTEGER = 2 ** 31 - 1;
const DAY = 86_400;
const CENTURY = 100;

/** Years of two digits lie within half a century of this one. */
export function fullYear(year: number, today: Day): number {
  if (year >= CENTURY) return year;
  const near = year + Math.floor(today.year / CENTURY) * CENTURY;
  if (near >= today.year + CENTURY / 2) return near - CENTURY;
  return near < today.year - CENTURY / 2 ? near + CENTURY : near;
}

/** The date of what was read, with today's parts where the text says nothing. */
export function buildDate(reading: Reading, today: Day): PythonDateTime {
  const resolved = reading.days.resolve();
  const { centurySpecified } = reading.days;
  const year =
    resolved.year === null ? null : centurySpecified ? resolved.year : fullYear(resolved.year, today);
  if (reading.isEmpty) throw new NoDate();
  const named = { year: year ?? today.year, month: resolved.month ?? today.month };
  const parts = {
    ...named,
    day: resolved.day ?? lastDay(named, today),
    hour: reading.hour ?? 0,
    minute: reading.minute ?? 0,
    second: reading.second ?? 0,
    microsecond: reading.microsecond ?? 0,
  };
  if (Object.values(parts).some((value) => value > LARGEST_C_INTEGER)) throw new Crash('OverflowError');
  if (!isDateTime(parts)) throw new NoDate();
  const when = { ...parts, offset: offsetOf(reading) };
  if (reading.weekday === null || (resolved.day !== null && resolved.day !== 0)) return when;
  const moved = addSeconds(when, ((7 - weekday(when) + reading.weekday) % 7) * DAY);
  if (!moved) throw new Crash('OverflowError');
  return moved;
}

/** Today's day of the month, or the last one of a shorter month. */
function lastDay({ year, month }: { year: number; month: number }, today: Day): number {
  const days = daysInMonth(year, month);
  if (days === null) throw new NoDate();
  return Math.min(today.day, days);
}

/** Seconds east of UTC; null without a zone or with a name that dateutil cannot place. HQ's servers run in UTC. */
function offsetOf({ zone, offset }: Reading): number | null {
  const isUtc = zone !== null && UTC_NAMES.has(zone.toLowerCase());
  if ((offset === 0 && zone === null) || zone === 'Z' || zone === 'z') return 0;
  if (offset !== 0 && isUtc) return 0;
  return offset;
}
