/**
 * `dateutil.parser.parse(text)` with its defaults, which HQ tries on every cell of a CSV file that is no number. A
 * faithful port of python-dateutil 2.8.2's `parser/_parser.py`, as far as English dates go; test/sheet/dateutil compares
 * it with thousands of texts that the original has read.
 *
 * python-dateutil is Copyright 2003-2011 Gustavo Niemeyer, 2012-2014 Tomi Pieviläinen, 2014-2016 Yaron de Leeuw,
 * 2015- Paul Ganssle and its contributors, under the Apache License 2.0 or the BSD 3-Clause License.
 */
import { toAsciiDigits } from '../../contact/python.ts';
import type { Day, PythonDateTime } from '../python/date-time.ts';
import { buildDate, fullYear } from './build-date.ts';
import { isNumber, toInteger } from './decimal.ts';
import { NoDate } from './no-date.ts';
import { hasNoDate } from './no-date-words.ts';
import { readNumber } from './numeric-token.ts';
import { Reading } from './reading.ts';
import { tokens } from './tokens.ts';
import { HALVES, isJump, lookUp, MONTHS, UTC_NAMES, WEEKDAYS, ZONE_NAME } from './words.ts';

/**
 * Reads a date as dateutil does.
 * @param today fills what the text does not say
 * @returns null where dateutil finds no date
 * @throws Crash where dateutil raises what HQ does not expect
 */
export function parseDate(text: string, today: Day): PythonDateTime | null {
  if (hasNoDate(text)) return null;
  const reading = new Reading(tokens(toAsciiDigits(text)));
  try {
    for (; reading.at < reading.tokens.length; reading.at += 1) readToken(reading, today);
    return buildDate(reading, today);
  } catch (error) {
    if (error instanceof NoDate) return null;
    throw error;
  }
}

function readToken(reading: Reading, today: Day): void {
  const token = reading.ahead(0) ?? '';
  if (isNumber(token)) {
    readNumber(reading);
    return;
  }
  // Python takes these words for numbers, and finds none in them.
  if (/^(?:nan|inf|infinity)$/i.test(token)) throw new NoDate();
  const weekday = lookUp(WEEKDAYS, token);
  if (weekday !== null) {
    reading.weekday = weekday;
    return;
  }
  const month = lookUp(MONTHS, token);
  if (month !== null) {
    readMonth(reading, month, today);
    return;
  }
  const half = lookUp(HALVES, token);
  if (half !== null) {
    if (reading.hour === null || reading.hour > 12) throw new NoDate();
    reading.setHalfDay(reading.hour, half);
    return;
  }
  if (canBeZone(reading, token)) {
    readZone(reading, token);
    return;
  }
  if (reading.hour !== null && (token === '+' || token === '-')) {
    readOffset(reading, token === '+' ? 1 : -1);
    return;
  }
  if (!isJump(token)) throw new NoDate();
}

/** `Jan`, `Jan-01[-99]`, `Jan of 01` */
function readMonth(reading: Reading, month: number, today: Day): void {
  const { days } = reading;
  days.add(month, 'month');
  const separator = reading.ahead(1);
  if (separator === '-' || separator === '/') {
    days.add(reading.ahead(2) ?? '');
    if (reading.ahead(3) === separator) {
      days.add(reading.ahead(4) ?? '');
      reading.at += 2;
    }
    reading.at += 2;
  } else if (separator === ' ' && reading.ahead(3) === ' ' && reading.ahead(2)?.toLowerCase() === 'of') {
    const year = reading.ahead(4);
    if (year === undefined) return;
    if (/^\d+$/.test(year)) days.add(String(fullYear(Number(year), today)), 'year');
    reading.at += 4;
  }
}

function canBeZone(reading: Reading, token: string | undefined): boolean {
  return (
    reading.hour !== null &&
    reading.zone === null &&
    reading.offset === null &&
    token !== undefined &&
    ZONE_NAME.test(token)
  );
}

/** `UTC`, `BRST`, `GMT+3`: "my time + 3 is GMT", so the sign turns round. */
function readZone(reading: Reading, token: string): void {
  reading.zone = token;
  reading.offset = token === 'z' ? 0 : null;
  const sign = reading.ahead(1);
  if (sign !== '+' && sign !== '-') return;
  reading.tokens[reading.at + 1] = sign === '+' ? '-' : '+';
  reading.offset = null;
  if (UTC_NAMES.has(token.toLowerCase())) reading.zone = null;
}

/** `-0300`, `-03:00`, `-3`, `-0300 (BRST)` */
function readOffset(reading: Reading, sign: number): void {
  const digits = reading.ahead(1);
  if (digits === undefined) throw new NoDate();
  let hours: number;
  let minutes = 0;
  // A jump of places moves what is looked at behind the offset, as in the original.
  const start = reading.at;
  if (digits.length === 4) {
    hours = toInteger(digits.slice(0, 2));
    minutes = toInteger(digits.slice(2));
  } else if (reading.tokens[start + 2] === ':') {
    hours = toInteger(digits);
    minutes = toInteger(reading.tokens[start + 3]);
    reading.at += 2;
  } else if (digits.length <= 2) {
    hours = toInteger(digits.slice(0, 2));
  } else throw new NoDate();
  reading.offset = sign * (hours * 3600 + minutes * 60);
  const name = reading.ahead(4);
  if (
    name !== undefined &&
    isJump(reading.ahead(2)) &&
    reading.ahead(3) === '(' &&
    reading.ahead(5) === ')' &&
    name.length >= 3 &&
    reading.hour !== null &&
    reading.zone === null &&
    ZONE_NAME.test(name)
  ) {
    reading.zone = name;
    reading.at += 4;
  }
  reading.at += 1;
}
