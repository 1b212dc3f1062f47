/** Python's `date`, `time` and `datetime`: their limits and their text. Calendar arithmetic is luxon's. */
import { DateTime } from 'luxon';

/** A day of the calendar; months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
}

/** `datetime`; `offset` in seconds east of UTC, null for a naive one. */
export interface PythonDateTime extends Day, TimeOfDay {
  readonly offset: number | null;
}

export const MIDNIGHT: TimeOfDay = { hour: 0, minute: 0, second: 0, microsecond: 0 };

const LAST_YEAR = 9999;

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** `calendar.monthrange(year, month)[1]`; null for no month. Years past the calendar are taken as Python does. */
export function daysInMonth(year: number, month: number): number | null {
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  const within = year >= 1 && year <= LAST_YEAR ? year : 2000 + (year % 400);
  return DateTime.utc(within, month).daysInMonth ?? null;
}

/** Whether Python makes a `datetime` of these numbers. */
export function isDateTime({
  year,
  month,
  day,
  hour,
  minute,
  second,
  microsecond,
}: Day & TimeOfDay): boolean {
  return (
    year >= 1 &&
    year <= LAST_YEAR &&
    day >= 1 &&
    day <= (daysInMonth(year, month) ?? 0) &&
    hour < 24 &&
    minute < 60 &&
    second < 60 &&
    microsecond < 1_000_000
  );
}

/** The same time some whole seconds later; null beyond Python's calendar. */
export function addSeconds<When extends Day & TimeOfDay>(when: When, seconds: number): When | null {
  const { year, month, day, hour, minute, second } = when;
  const moved = DateTime.utc(year, month, day, hour, minute, second).plus({ seconds });
  if (!moved.isValid || moved.year < 1 || moved.year > LAST_YEAR) return null;
  return {
    ...when,
    year: moved.year,
    month: moved.month,
    day: moved.day,
    hour: moved.hour,
    minute: moved.minute,
    second: moved.second,
  };
}

/** Monday is 0, as for Python. */
export function weekday({ year, month, day }: Day): number {
  return DateTime.utc(year, month, day).weekday - 1;
}

/** `str(date)`. */
export function dayText({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** `str(time)`. */
export function timeText({ hour, minute, second, microsecond }: TimeOfDay): string {
  const fraction = microsecond === 0 ? '' : `.${String(microsecond).padStart(6, '0')}`;
  return `${two(hour)}:${two(minute)}:${two(second)}${fraction}`;
}

/** `str(datetime)`. */
export function dateTimeText(when: PythonDateTime): string {
  return `${dayText(when)} ${timeText(when)}${when.offset === null ? '' : offsetText(when.offset)}`;
}

function offsetText(offset: number): string {
  const seconds = Math.abs(offset);
  const text = `${offset < 0 ? '-' : '+'}${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? text : `${text}:${two(seconds % 60)}`;
}
