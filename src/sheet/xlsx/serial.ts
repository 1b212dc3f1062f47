/** Excel's day numbers as openpyxl 3.0.9 reads them (`utils/datetime.py`), which is not quite as Excel shows them. */

import { errorValue, typed, type Value } from '../importer/value.ts';
import {
  addSeconds,
  type Day,
  dateTimeText,
  dayText,
  isDateTime,
  MIDNIGHT,
  type TimeOfDay,
  timeText,
} from '../python/date-time.ts';
import { roundHalfEven } from '../python/number-text.ts';

const DAY = 86_400;
const WINDOWS_EPOCH: Day = { year: 1899, month: 12, day: 30 };
const MAC_EPOCH: Day = { year: 1904, month: 1, day: 1 };
/** Excel believes in 29 February 1900: openpyxl moves the days before it. */
const FALSE_LEAP_DAY = 60;
/** Python's timedelta holds no more days. */
const MOST_DAYS = 999_999_999;

function clock(milliseconds: number): TimeOfDay {
  const seconds = Math.floor(milliseconds / 1000);
  return {
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    microsecond: (milliseconds % 1000) * 1000,
  };
}

/** A date and time as HQ passes it on: at midnight it is a date. */
export function dateValue(when: Day & TimeOfDay): Value {
  const isMidnight = when.hour === 0 && when.minute === 0 && when.second === 0 && when.microsecond === 0;
  return isMidnight
    ? typed('date', dayText(when))
    : typed('date-time', dateTimeText({ ...when, offset: null }));
}

/**
 * The value of a number whose cell shows a date; out of Python's calendar it is an error.
 * @param text the number as the file has it
 */
export function serialValue(serial: number, is1904: boolean, text: string): Value {
  const outside = errorValue('#VALUE!', text);
  if (!Number.isFinite(serial)) return outside;
  let day = Math.floor(serial);
  const milliseconds = roundHalfEven((serial - day) * DAY * 1000);
  const isWholeDay = milliseconds >= DAY * 1000;
  if (serial >= 0 && serial < 1 && !isWholeDay) return typed('time', timeText(clock(milliseconds)));
  if (serial > 0 && serial < FALSE_LEAP_DAY && !is1904) day += 1;
  if (Math.abs(day) > MOST_DAYS) return outside;
  const time = isWholeDay ? MIDNIGHT : clock(milliseconds);
  const from = { ...(is1904 ? MAC_EPOCH : WINDOWS_EPOCH), ...time };
  const when = addSeconds(from, (day + (isWholeDay ? 1 : 0)) * DAY);
  return when ? dateValue(when) : outside;
}

const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2})(\.\d{1,3})?)?)?Z?/;
const DURATION = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,3})?)S)?/;

/** `str(timedelta)`. */
function durationText(seconds: number): string {
  const days = Math.floor(seconds / DAY);
  const time = clock(Math.round((seconds - days * DAY) * 1000));
  const text = timeText(time).replace(/^0/, '');
  return days === 0 ? text : `${days} day${Math.abs(days) === 1 ? '' : 's'}, ${text}`;
}

/** The value of a cell of type `d`, which holds a date as ISO 8601 writes it; null where HQ's reader fails. */
export function isoValue(text: string): Value {
  const match = ISO.exec(text);
  if (match && (match[1] !== undefined || match[4] !== undefined)) {
    const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '0'] = match;
    const time = {
      hour: Number(hour),
      minute: Number(minute),
      second: Number(second),
      microsecond: Math.trunc(Number(fraction) * 1_000_000),
    };
    const date = { year: Number(year ?? 2000), month: Number(month ?? 1), day: Number(day ?? 1) };
    if (!isDateTime({ ...date, ...time })) return null;
    if (year === undefined) return typed('time', timeText(time));
    return match[4] === undefined ? typed('date', dayText(date)) : dateValue({ ...date, ...time });
  }
  const duration = DURATION.exec(text);
  if (!duration || duration.slice(1).every((part) => part === undefined)) return null;
  const [, hours = '0', minutes = '0', seconds = '0'] = duration;
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return typed('date-time', durationText(total), total !== 0);
}
