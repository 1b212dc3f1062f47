/**
 * Days of Java's `GregorianCalendar`: Julian before 15 October 1582, Gregorian after. Plain arithmetic is right here:
 * luxon (the library for zones and offsets) knows no Julian calendar, and no time zone is needed, for the engine keeps
 * dates in the phone's own time.
 */

/** 1582-10-15, the first Gregorian day, in days since 1970-01-01. */
const FIRST_GREGORIAN = -141_427;

export interface DayFields {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

const floorDiv = (value: number, by: number): number => Math.floor(value / by);

/** Days since 1970-01-01 of a date of the Gregorian or Julian calendar, continued to all times. */
function dayIn(calendar: 'gregorian' | 'julian', year: number, month: number, day: number): number {
  // Years that begin in March, so that the leap day is the last one.
  const shifted = month <= 2 ? year - 1 : year;
  const inYear = floorDiv(153 * (month + (month > 2 ? -3 : 9)) + 2, 5) + day - 1;
  const days = shifted * 365 + floorDiv(shifted, 4) + inYear;
  return calendar === 'julian'
    ? days - 719_470
    : days - floorDiv(shifted, 100) + floorDiv(shifted, 400) - 719_468;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(month: number, year: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Days since 1970-01-01; null for a date that does not exist. The engine asks the Gregorian calendar whether it does,
 * also for Julian years, and takes 5 to 14 October 1582 (which nobody lived) as Julian.
 */
export function dayOf(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(month, year)) return null;
  const gregorian = dayIn('gregorian', year, month, day);
  return gregorian >= FIRST_GREGORIAN ? gregorian : dayIn('julian', year, month, day);
}

/** Year, month and day as the engine prints them: years before our era count 1, 2, 3 … back, without a sign. */
export function fieldsOf(day: number): DayFields {
  const gregorian = day >= FIRST_GREGORIAN;
  let rest = day + (gregorian ? 719_468 : 719_470);
  let year = 0;
  if (gregorian) {
    const era = floorDiv(rest, 146_097);
    rest -= era * 146_097;
    const ofEra = floorDiv(
      rest - floorDiv(rest, 1_460) + floorDiv(rest, 36_524) - floorDiv(rest, 146_096),
      365,
    );
    rest -= ofEra * 365 + floorDiv(ofEra, 4) - floorDiv(ofEra, 100);
    year = era * 400 + ofEra;
  } else {
    const era = floorDiv(rest, 1_461);
    rest -= era * 1_461;
    const ofEra = floorDiv(rest - floorDiv(rest, 1_460), 365);
    rest -= ofEra * 365;
    year = era * 4 + ofEra;
  }
  const fromMarch = floorDiv(5 * rest + 2, 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const calendarYear = month <= 2 ? year + 1 : year;
  return {
    year: calendarYear > 0 ? calendarYear : 1 - calendarYear,
    month,
    day: rest - floorDiv(153 * fromMarch + 2, 5) + 1,
    weekday: (((day + 4) % 7) + 7) % 7,
  };
}

export function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** `2020-01-02`; the year is not padded. */
export function dateText(day: number): string {
  const { year, month, day: ofMonth } = fieldsOf(day);
  return `${year}-${padded(month, 2)}-${padded(ofMonth, 2)}`;
}

/** Java's `Integer.parseInt`: a sign and digits of any script; null for what is none or does not fit 32 bits. */
export function parseJavaInt(text: string): number | null {
  const digits = /^[+-]?\p{Nd}+$/u.test(text) ? asciiDigits(text) : null;
  const number = digits === null ? Number.NaN : Number(digits);
  return number >= -2147483648 && number <= 2147483647 ? number : null;
}

const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code));

/** Digits of every script as 0 to 9: each script has its ten in a row. Null beyond U+FFFF, which Java does not read. */
export function asciiDigits(text: string): string | null {
  let plain = '';
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code > 0xffff) return null;
    let zero = code;
    if (code > 127) while (isDigit(zero - 1)) zero--;
    plain += code > 127 ? String((code - zero) % 10) : char;
  }
  return plain;
}

/** Java's `split` at one character: empty pieces at the end are dropped, a text without the character is one piece. */
export function javaSplit(text: string, separator: string): readonly string[] {
  const pieces = text.split(separator);
  if (pieces.length > 1) while (pieces.length > 0 && pieces[pieces.length - 1] === '') pieces.pop();
  return pieces;
}

/** The day of `yyyy-mm-dd` (leading zeros are free, as in the engine's `parseDate`); null when it is none. */
export function parseDay(text: string): number | null {
  const pieces = javaSplit(text, '-');
  if (pieces.length !== 3) return null;
  const [year, month, day] = pieces.map(parseJavaInt);
  if (year == null || month == null || day == null) return null;
  const found = dayOf(year, month, day);
  return found === null ? null : withoutEra(found);
}

/** 0001-01-01 */
const FIRST_YEAR = -719_164;

/**
 * The engine reads a date's year without its era whenever it cuts off the time, so a year before our era becomes the
 * same year of it; null when that has no such day.
 */
export function withoutEra(day: number): number | null {
  if (day >= FIRST_YEAR) return day;
  const { year, month, day: ofMonth } = fieldsOf(day);
  return dayOf(year, month, ofMonth);
}
