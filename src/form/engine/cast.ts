import { asciiDigits, parseDay } from '../xpath/dates.ts';
import { javaDoubleToString, javaTrim } from '../xpath/java-number.ts';
import { parseClock } from './clock.ts';
import { type Data, splitChoices } from './data.ts';
import type { NodeType } from './node-type.ts';

/** Java's `parseInt` and `parseLong`: a sign, then digits of any script. */
const WHOLE = /^[+-]?\p{Nd}+$/u;
/** `Double.parseDouble` without what nobody types (hexadecimal). */
const DECIMAL = /^[+-]?(?:NaN|Infinity|(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?[fFdD]?)$/;

function wholeNumber(text: string): bigint | null {
  const digits = WHOLE.test(text) ? asciiDigits(text) : null;
  if (digits === null) return null;
  return digits.startsWith('-') ? -BigInt(digits.slice(1)) : BigInt(digits.replace('+', ''));
}

/** Blanks around it do not matter; `1e5` and `1d` are numbers, too. */
function decimalNumber(text: string): number | null {
  const trimmed = javaTrim(text);
  return DECIMAL.test(trimmed) ? Number(trimmed.replace(/[fFdD]$/, '')) : null;
}

/** Latitude, longitude, altitude, accuracy: always four numbers, the last two cut to two digits after the point. */
function geopoint(text: string): Data | null {
  const numbers = splitChoices(text).map(decimalNumber);
  if (numbers.length < 2 || numbers.length > 4) return null;
  const shown: string[] = [];
  for (let index = 0; index < 4; index++) {
    const number = index < numbers.length ? numbers[index] : 0;
    if (number === null || number === undefined) return null;
    shown.push(javaDoubleToString(index < 2 ? number : Math.floor(number * 100) / 100));
  }
  return { type: 'geopoint', text: shown.join(' ') };
}

/** `2020-01-02`, `2020-01-02T09:30`; with a zone the moment is another one on each phone. */
function dateTime(text: string): Data | null {
  const at = text.indexOf('T');
  const day = parseDay(at === -1 ? text : text.slice(0, at));
  const time = at === -1 ? 0 : parseClock(text.slice(at + 1));
  if (day === null || time === null) return null;
  return { type: 'date-time', date: { type: 'date', day, time: time === 'zoned' ? null : time } };
}

/**
 * A text as a node of the type takes it: an answer, a default, or the text that stands in the form.
 * Null when the type refuses it: the answer is not taken, the form with such a default does not open.
 */
export function castText(text: string, type: NodeType): Data | null {
  switch (type) {
    case 'int': {
      const number = wholeNumber(text);
      if (number === null || number < -(2n ** 31n) || number >= 2n ** 31n) return null;
      return { type, number: Number(number) };
    }
    case 'long': {
      const number = wholeNumber(text);
      return number === null || number < -(2n ** 63n) || number >= 2n ** 63n ? null : { type, number };
    }
    case 'decimal': {
      const number = decimalNumber(text);
      return number === null ? null : { type, number };
    }
    // `BooleanData.cast` compares a text with an object, so it refuses everything.
    case 'boolean':
      return null;
    case 'geopoint':
      return geopoint(text);
    case 'choices':
      return { type, values: splitChoices(text) };
    case 'date': {
      const day = parseDay(text);
      return day === null ? null : { type, date: { type: 'date', day, time: 0 } };
    }
    case 'date-time':
      return dateTime(text);
    case 'time': {
      const time = parseClock(text);
      return time === null ? null : { type, time: time === 'zoned' ? null : time };
    }
    default:
      return { type, text };
  }
}
