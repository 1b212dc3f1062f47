import { fail, leaveOpen } from './convert.ts';
import { fieldsOf, padded } from './dates.ts';
import { OPEN } from './open.ts';
import type { DateValue } from './value.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/**
 * A date as `format-date` writes it (`DateUtils.format`). An escape that the engine does not know stops the form. What
 * depends on the phone's time zone is left open.
 *
 * @throws Stop
 */
export function formatDate(date: DateValue, format: string): string {
  const fields = fieldsOf(date.day);
  let text = '';
  for (let i = 0; i < format.length; i++) {
    const char = format.charAt(i);
    text += char === '%' ? escaped(format.charAt(++i), date, fields) : char;
  }
  return text;
}

function escaped(letter: string, date: DateValue, fields: ReturnType<typeof fieldsOf>): string {
  const { year, month, day, weekday } = fields;
  switch (letter) {
    case '%':
      return '%';
    case 'Y':
      return padded(year, 4);
    case 'y':
      return padded(year, 4).slice(2);
    case 'm':
      return padded(month, 2);
    case 'n':
      return String(month);
    case 'B':
      return MONTHS[month - 1] ?? '';
    case 'b':
      return (MONTHS[month - 1] ?? '').slice(0, 3);
    case 'd':
      return padded(day, 2);
    case 'e':
      return String(day);
    case 'H':
      return padded(part(date, 3_600_000, 24), 2);
    case 'h':
      return String(part(date, 3_600_000, 24));
    case 'M':
      return padded(part(date, 60_000, 60), 2);
    case 'S':
      return padded(part(date, 1_000, 60), 2);
    case '3':
      return padded(part(date, 1, 1_000), 3);
    case 'A':
      return DAYS[weekday] ?? '';
    case 'a':
      return (DAYS[weekday] ?? '').slice(0, 3);
    case 'w':
      return String(weekday);
    case 'Z':
      return leaveOpen(OPEN.zone);
    case '':
      return fail('The date format ends with “%”', 'crash');
    default:
      return fail(`A date format has no “%${letter}”`, 'crash');
  }
}

function part({ time }: DateValue, unit: number, count: number): number {
  return time === null ? leaveOpen(OPEN.zone) : Math.floor(time / unit) % count;
}
