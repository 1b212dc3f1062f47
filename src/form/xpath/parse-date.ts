import { javaSplit, parseDay, parseJavaInt } from './dates.ts';
import type { DateValue } from './value.ts';

/** `crash`: the engine does not refuse such a text, it breaks on it. */
type Parsed<T> = T | 'none' | 'crash';

/**
 * A text as the engine reads a date (`DateUtils.parseDateTime`): `2020-01-02`, also with `T` and a time. A time with a
 * zone (`Z`, `+03:00`) moves to the phone's own time, and only the time does: the day stays as it is written.
 */
export function parseDateTime(text: string): Parsed<DateValue> {
  const at = text.indexOf('T');
  const day = parseDay(at === -1 ? text : text.slice(0, at));
  if (day === null) return 'none';
  if (at === -1) return { type: 'date', day, time: 0 };
  const time = parseTime(text.slice(at + 1));
  return time === 'none' || time === 'crash' ? time : { type: 'date', day, time };
}

/** Milliseconds since midnight; null when it is moved to the phone's time zone. */
function parseTime(text: string): Parsed<number | null> {
  if (text === '') return 'crash';
  if (text.endsWith('Z')) return moved(text.slice(0, -1));
  if (!/[+-]/.test(text)) return parseClock(text);
  const byPlus = javaSplit(text, '+');
  const [clock, offset] = byPlus.length > 1 ? byPlus : javaSplit(text, '-');
  if (clock === undefined || offset === undefined) return 'crash';
  const [hours = '', minutes] = offset.includes(':') ? javaSplit(offset, ':') : [offset];
  if (offset.includes(':') && (minutes === undefined || parseJavaInt(minutes) === null)) return 'crash';
  return parseJavaInt(hours) === null ? 'crash' : moved(clock);
}

function moved(clock: string): Parsed<number | null> {
  const time = parseClock(clock);
  return typeof time === 'number' ? null : time;
}

/** `hh:mm` or `hh:mm:ss.SSS`; after the seconds' digits anything may follow. */
function parseClock(text: string): Parsed<number> {
  const [hourText = '', minuteText = '', secondText, more] = javaSplit(text, ':');
  if (more !== undefined) return 'none';
  const hour = parseJavaInt(hourText);
  const minute = parseJavaInt(minuteText);
  const seconds = secondText === undefined ? 0 : leadingSeconds(secondText);
  if (hour === null || minute === null || seconds === null) return 'none';
  const second = Math.trunc(seconds);
  const exists = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second < 60;
  if (!exists) return 'none';
  return ((hour * 60 + minute) * 60 + second) * 1000 + Math.trunc(1000 * (seconds - second));
}

function leadingSeconds(text: string): number | null {
  const [digits = ''] = /^[\p{Nd}.]*/u.exec(text) ?? [];
  // Java reads fractions of ASCII digits only.
  return /^(?:\d+\.?\d*|\.\d+)$/.test(digits) ? Number(digits) : null;
}
