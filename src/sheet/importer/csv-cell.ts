/**
 * HQ's guess at one cell of a CSV file (`format_str_to_its_type`, workbook_reading/adapters/utils.py@bfe97169): nothing,
 * a number, a date or time, yes or no, a percentage, and only then a text.
 */
import { codePointLength, strip } from '../../contact/python.ts';
import { Crash } from '../dateutil/no-date.ts';
import { hasNoDate } from '../dateutil/no-date-words.ts';
import { parseDate } from '../dateutil/parse-date.ts';
import { type Day, dateTimeText, dayText, type PythonDateTime, timeText } from '../python/date-time.ts';
import { readLiteral } from '../python/literal.ts';
import { floatText, readFloat, readInteger, roundFloat } from '../python/number-text.ts';
import { type CellCrash, crash, isCrash } from '../row.ts';
import { typed, type Value } from './value.ts';

const TRUE_WORDS: ReadonlySet<string> = new Set(['true', 't', 'yes', 'y', '1']);
const FALSE_WORDS: ReadonlySet<string> = new Set(['false', 'f', 'no', 'n', '0']);
/** Longer texts with a time are a date and a time, shorter ones a time of day. */
const LONGEST_TIME = 10;
const LONGEST_OFFSET = 86_400;
const EXPONENT = /[0-9._][eE][+0-9]/;
const OTHER_LETTER = /[a-df-z]/i;
const PLUS = 43;
const ZERO = 48;
const NINE = 57;
/** So many digits a double holds exactly. */
const EXACT_DIGITS = 15;
/** Only so long texts can be a number in hexadecimal digits that no double holds. */
const LONG = 250;
/** No literal, and as a year of a date too late for Python and too small to overflow. */
const NATIONAL_NUMBER = /^0(?=[0-9]*[1-9][0-9]{4})[0-9]{8,9}$/;

/**
 * The text of an integer as most phone numbers are written, with or without `+`: one look tells that HQ stores the
 * digits. Null for every other text.
 */
export function plainInteger(text: string): string | null {
  const start = text.charCodeAt(0) === PLUS ? 1 : 0;
  const digits = text.length - start;
  if (digits < 1 || digits > EXACT_DIGITS || text.charCodeAt(start) === ZERO) return null;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < ZERO || code > NINE) return null;
  }
  return start === 0 ? text : text.slice(1);
}

/**
 * What HQ makes of a cell of a CSV file.
 * @param today the day of the upload: a text with a part of a date takes the rest from it
 */
export function readCsvCell(text: string, today: Day): Value | CellCrash {
  if (text === '') return null;
  const plain = plainInteger(text);
  if (plain !== null) return typed('number', plain);
  if (NATIONAL_NUMBER.test(text)) return text;
  const number = readNumber(text);
  if (number !== null) return number;
  try {
    const date = parseDate(text, today);
    if (date) return asGuessed(date, text, today);
  } catch (error) {
    if (error instanceof Crash) return crash(error.message);
    throw error;
  }
  const word = strip(text.toLowerCase());
  if (TRUE_WORDS.has(word)) return typed('boolean', 'True');
  if (FALSE_WORDS.has(word)) return typed('boolean', 'False', false);
  return readPercentage(text) ?? text;
}

/** Whether a text surely is no number with an exponent, the only one with a letter that can be too large. */
function hasNoExponent(text: string): boolean {
  if (!EXPONENT.test(text)) return true;
  // Behind `#` Python reads nothing.
  return OTHER_LETTER.test(text) && !text.includes('#');
}

/** The error that HQ meets at a cell, or null: as `readCsvCell`, for who need not know the value. */
export function crashOf(text: string, today: Day): CellCrash | null {
  if (plainInteger(text) !== null || NATIONAL_NUMBER.test(text)) return null;
  if (text.length < LONG && hasNoDate(text) && hasNoExponent(text)) return null;
  const value = readCsvCell(text, today);
  return isCrash(value) ? value : null;
}

/** `int(x) if int(x) == float(x) else float(x)` */
function readNumber(text: string): Value | CellCrash {
  const literal = readLiteral(text);
  if (literal === null) return null;
  if (literal.kind === 'float') {
    if (!Number.isFinite(literal.value)) return crash('OverflowError');
    return Number.isInteger(literal.value)
      ? integer(BigInt(literal.value))
      : typed('number', floatText(literal.value));
  }
  const whole = literal.kind === 'integer' ? literal.value : readInteger(literal.value);
  if (whole === null) return null;
  const float = Number(whole);
  if (Number.isFinite(float))
    return BigInt(float) === whole ? integer(whole) : typed('number', floatText(float));
  // A text of so many digits becomes infinity; an integer of so many does not fit.
  return literal.kind === 'string' ? typed('number', floatText(float)) : crash('OverflowError');
}

function integer(value: bigint): Value {
  return typed('number', value.toString(), value !== 0n);
}

/** Whether a date, a time or both were meant: a guess of HQ's by the length of the text. */
function asGuessed(date: PythonDateTime, text: string, today: Day): Value | CellCrash {
  const isMidnight = date.hour === 0 && date.minute === 0 && date.second === 0 && date.microsecond === 0;
  const isToday = date.year === today.year && date.month === today.month && date.day === today.day;
  const saysMidnight = text.toLowerCase().includes('am') || text.includes('00:00');
  if (isMidnight && !saysMidnight) return typed('date', dayText(date));
  if ((isMidnight || isToday) && codePointLength(text, LONGEST_TIME) <= LONGEST_TIME)
    return typed('time', timeText(date));
  if (date.offset !== null && Math.abs(date.offset) >= LONGEST_OFFSET) return crash('ValueError', 'import');
  return typed('date-time', dateTimeText(date));
}

function readPercentage(text: string): Value {
  if (!text.includes('%')) return null;
  const bare = text.replaceAll('%', '');
  const value = readFloat(bare);
  if (value === null) return null;
  const places = (bare.includes('.') ? codePointLength(bare.slice(bare.lastIndexOf('.') + 1)) : 0) + 2;
  const rounded = roundFloat(value / 100, places);
  return typed('number', floatText(rounded), rounded !== 0);
}
