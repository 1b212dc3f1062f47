import { because } from '../../reasons.ts';
import { asText, fail, isList, isNodes, leaveOpen, unpacked } from '../convert.ts';
import { withoutEra } from '../dates.ts';
import { formatDate } from '../format-date.ts';
import { OPEN } from '../open.ts';
import { parseDateTime } from '../parse-date.ts';
import { type DateValue, isDate, type Raw, type XPathValue } from '../value.ts';
import { between, exactly, type FunctionFamily } from './spec.ts';

export const DATES: FunctionFamily = {
  date: { arity: exactly(1), result: 'date', run: ([value = '']) => toDate(value) },
  'format-date': {
    arity: exactly(2),
    result: 'text',
    run([value = '', format = '']) {
      const date = dateOf(value);
      return date === null ? '' : formatDate(date, asText(format));
    },
  },
  // Names of months are texts of the app in these calendars.
  'format-date-for-calendar': { arity: between(2, 3), result: 'text', needs: 'outside' },
  today: { arity: exactly(0), result: 'date', needs: 'clock' },
  now: { arity: exactly(0), result: 'date', needs: 'clock' },
};

/** `FunctionUtils.toDate`: an empty text and NaN stay what they are; a time of day is cut off a date, not off a text. */
function toDate(raw: Raw): XPathValue {
  const value = unpacked(raw);
  if (typeof value === 'number') {
    const day = Math.trunc(value);
    if (Number.isNaN(day)) return value;
    if (Math.abs(day) > 2147483647 && day !== -2147483648) return fail('The number is too big for a date');
    return { type: 'date', day: withoutEra(day) ?? fail('There is no such day', 'crash'), time: 0 };
  }
  if (typeof value === 'string') {
    if (value === '') return value;
    const date = parseDateTime(value);
    if (date === 'none') return fail(because('noDate', value));
    if (date === 'crash') return fail(because('noTime', value), 'crash');
    return date.day > 1e11 ? leaveOpen(OPEN.farYear) : date;
  }
  if (typeof value === 'boolean' || isList(value) || isNodes(value)) return fail('There is no date in it');
  return { type: 'date', day: value.day, time: 0 };
}

/** The date that is formatted, with its time of day; null when there is none. A path's date loses its time. */
function dateOf(raw: Raw): DateValue | null {
  if (!isNodes(raw) && !isList(raw) && isDate(raw)) return raw;
  const date = toDate(raw);
  return isDate(date) ? date : null;
}
