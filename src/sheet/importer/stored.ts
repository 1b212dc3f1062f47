/** From a value of HQ's reader to the text that a case holds. */
import { strip } from '../../contact/python.ts';
import { addSeconds, isDateTime } from '../python/date-time.ts';
import { textOf, type Value } from './value.ts';

/** HQ's export writes this for a property that a case never had; the importer takes it for an empty text. */
const NEVER_WAS = '---';

/** `jsonobject.re_loose_datetime`: what HQ takes for a date and time in any text that it receives. */
const LOOSE_DATE_TIME =
  /^\p{Nd}{4}\P{Nd}?(?:0[1-9]|1[0-2])\P{Nd}?(?:[12]\p{Nd}|0[1-9]|3[01])[ T](?:[01]\p{Nd}|2[0-3])\P{Nd}?[0-5]\p{Nd}\P{Nd}?(?:[0-5]\p{Nd})?\P{Nd}?(?:\p{Nd}{3,6})?(?:[zZ]|[+-](?:[01]\p{Nd}|2[0-3])\P{Nd}?(?:[0-5]\p{Nd})?)?\n?$/u;

/** The pattern of the package iso8601, for the texts that the pattern above lets through. */
const ISO_8601 =
  /^([0-9]{4})(?:-([0-9]{1,2})|([0-9]{2})(?!\n?$))(?:-([0-9]{1,2})|([0-9]{2}))[ T]([0-9]{2})(?::?([0-9]{2}))?(?::?([0-9]{1,2})(?:[.,]([0-9]+))?)?(Z|([-+])([0-9]{2}):?([0-9]{2})?)?\n?$/;

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** A date and time as HQ keeps it: in UTC, with microseconds, and (as glibc's `%Y`) no zeros before a short year. */
function inUtc(text: string): string | null {
  const match = ISO_8601.exec(text);
  if (!match) return null;
  const [, year, dashMonth, month, dashDay, day, hour, minute, second, fraction, , sign, hours, minutes] =
    match;
  const when = {
    year: Number(year),
    month: Number(dashMonth ?? month),
    day: Number(dashDay ?? day),
    hour: Number(hour),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    microsecond: Number((fraction ?? '').padEnd(6, '0').slice(0, 6)),
  };
  if (!isDateTime(when)) return null;
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 * (sign === '-' ? -1 : 1);
  const utc = addSeconds(when, -offset);
  if (!utc) return null;
  const clock = `${two(utc.hour)}:${two(utc.minute)}:${two(utc.second)}.${String(utc.microsecond).padStart(6, '0')}`;
  return `${utc.year}-${two(utc.month)}-${two(utc.day)}T${clock}Z`;
}

/** What stands in the case after a text went through the XML of a form: one kind of line end, dates in UTC. */
export function receivedText(text: string): string {
  const lines = text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
  // Most texts do not begin like a year.
  return lines.length >= 13 && LOOSE_DATE_TIME.test(lines) ? (inUtc(lines) ?? lines) : lines;
}

/** The text that the importer sends for a value: `---` is an empty one. */
export function sentText(value: Value): string {
  if (value === null) return '';
  const text = textOf(value);
  return typeof value === 'string' && text.includes(NEVER_WAS) && strip(text) === NEVER_WAS ? '' : text;
}

/** The text that a case holds after the import of a cell. */
export function storedText(value: Value): string {
  return receivedText(sentText(value));
}
