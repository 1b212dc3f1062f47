import { type Decimal, secondsOf, sixtieths, toDecimal, toInteger } from './decimal.ts';
import { NoDate } from './no-date.ts';
import type { Reading } from './reading.ts';
import { HALVES, isJump, lookUp, MONTHS, UNITS } from './words.ts';

const HOUR = 0;
const MINUTE = 1;
const SECOND = 2;

/**
 * A number of the text and the tokens that belong to it: dateutil's `_parse_numeric_token`, branch by branch, because
 * which branch comes first decides what a phone number becomes.
 */
export function readNumber(reading: Reading): void {
  const token = reading.ahead(0) ?? '';
  const value = toDecimal(token);
  const { days } = reading;
  const { length } = token;
  if (days.length === 3 && (length === 2 || length === 4) && reading.hour === null && isClockFree(reading)) {
    // 19990101T23[59]
    reading.hour = toInteger(token.slice(0, 2));
    if (length === 4) reading.minute = toInteger(token.slice(2));
  } else if (length === 6 || (length > 6 && token.indexOf('.') === 6)) {
    readSix(reading, token);
  } else if (length === 8 || length === 12 || length === 14) {
    readCompact(reading, token);
  } else if (unitAt(reading) !== null) {
    readUnit(reading, token, value);
  } else if (reading.ahead(1) === ':' && reading.ahead(2) !== undefined) {
    readClock(reading, value);
  } else if (['-', '/', '.'].includes(reading.ahead(1) ?? '')) {
    readSeparated(reading, token);
  } else if (reading.ahead(1) === undefined || isJump(reading.ahead(1))) {
    const half = lookUp(HALVES, reading.ahead(2));
    if (half === null) days.add(value.value);
    else {
      reading.setHalfDay(value.whole, half);
      reading.at += 1;
    }
    reading.at += 1;
  } else if (lookUp(HALVES, reading.ahead(1)) !== null && value.value < 24) {
    reading.setHalfDay(value.whole, lookUp(HALVES, reading.ahead(1)) ?? 0);
    reading.at += 1;
  } else if (days.couldBeDay(value.value)) {
    days.add(value.value);
  } else {
    throw new NoDate();
  }
}

/** Whether what follows neither makes a clock time nor names a unit. */
function isClockFree(reading: Reading): boolean {
  const next = reading.ahead(1);
  return next === undefined || (next !== ':' && lookUp(UNITS, next) === null);
}

/** YYMMDD, HHMMSS or HHMMSS.ss */
function readSix(reading: Reading, token: string): void {
  if (reading.days.length === 0 && !token.includes('.')) {
    reading.days.add(token.slice(0, 2));
    reading.days.add(token.slice(2, 4));
    reading.days.add(token.slice(4));
    return;
  }
  reading.hour = toInteger(token.slice(0, 2));
  reading.minute = toInteger(token.slice(2, 4));
  Object.assign(reading, secondsOf(token.slice(4)));
}

/** YYYYMMDD[hhmm[ss]] */
function readCompact(reading: Reading, token: string): void {
  reading.days.add(token.slice(0, 4), 'year');
  reading.days.add(token.slice(4, 6));
  reading.days.add(token.slice(6, 8));
  if (token.length === 8) return;
  reading.hour = toInteger(token.slice(8, 10));
  reading.minute = toInteger(token.slice(10, 12));
  if (token.length > 12) reading.second = toInteger(token.slice(12));
}

/** Where the unit of a number stands (`12h`, `12 h`, the 04 of `12h04`), in tokens from here; null without one. */
function unitAt(reading: Reading): number | null {
  const isUnit = (places: number): boolean => lookUp(UNITS, reading.ahead(places)) !== null;
  if (isUnit(1)) return 1;
  if (reading.ahead(1) === ' ' && isUnit(2)) return 2;
  if (reading.at > 0 && isUnit(-1)) return -1;
  const last = reading.at === reading.tokens.length - 1;
  return last && reading.at > 1 && reading.ahead(-1) === ' ' && isUnit(-2) ? -2 : null;
}

function readUnit(reading: Reading, token: string, value: Decimal): void {
  const places = unitAt(reading) ?? 0;
  const named = lookUp(UNITS, reading.ahead(places)) ?? 0;
  // A unit before the number belongs to the number before it: this one is the next smaller.
  const unit = places > 0 ? named : named + 1;
  if (places > 0) reading.at += places;
  if (unit === HOUR) {
    reading.hour = value.whole;
    const minutes = sixtieths(value);
    if (minutes !== null) reading.minute = minutes;
  } else if (unit === MINUTE) {
    reading.minute = value.whole;
    reading.second = sixtieths(value);
  } else if (unit === SECOND) {
    Object.assign(reading, secondsOf(token));
  }
}

/** HH:MM[:SS[.ss]] */
function readClock(reading: Reading, hours: Decimal): void {
  reading.hour = hours.whole;
  const minutes = toDecimal(reading.ahead(2));
  reading.minute = minutes.whole;
  reading.second = sixtieths(minutes);
  const seconds = reading.ahead(4);
  if (seconds !== undefined && reading.ahead(3) === ':') {
    Object.assign(reading, secondsOf(seconds));
    reading.at += 2;
  }
  reading.at += 2;
}

/** 01-01[-01], 01-Jan[-01] */
function readSeparated(reading: Reading, token: string): void {
  const { days } = reading;
  const separator = reading.ahead(1);
  days.add(token);
  const next = reading.ahead(2);
  if (next !== undefined && !isJump(next)) {
    addDayOrMonth(reading, next, /^\d+$/.test(next));
    if (reading.ahead(3) === separator) {
      const third = reading.ahead(4);
      if (third === undefined) throw new NoDate();
      addDayOrMonth(reading, third, lookUp(MONTHS, third) === null);
      reading.at += 2;
    }
    reading.at += 1;
  }
  reading.at += 1;
}

function addDayOrMonth({ days }: Reading, token: string, isNumber: boolean): void {
  if (isNumber) {
    days.add(token);
    return;
  }
  const month = lookUp(MONTHS, token);
  if (month === null) throw new NoDate();
  days.add(month, 'month');
}
