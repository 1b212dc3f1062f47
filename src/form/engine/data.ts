import { dateText } from '../xpath/dates.ts';
import { javaDoubleToString } from '../xpath/java-number.ts';
import { type DateValue, isDate, type XPathValue } from '../xpath/value.ts';
import { clockText } from './clock.ts';
import type { NodeType } from './node-type.ts';

/**
 * What a node of a form holds (commcare-core `IAnswerData`). The same text can be held in different ways, and
 * expressions that read the node see the difference: a boolean that is false is saved as `0`, but `if(/data/ok, …)`
 * takes its other branch.
 */
export type Data =
  | { readonly type: 'uncast' | 'text' | 'choice' | 'geopoint'; readonly text: string }
  | { readonly type: 'choices'; readonly values: readonly string[] }
  | { readonly type: 'int' | 'decimal'; readonly number: number }
  | { readonly type: 'long'; readonly number: bigint }
  | { readonly type: 'boolean'; readonly truth: boolean }
  | { readonly type: 'date' | 'date-time'; readonly date: DateValue }
  /** Milliseconds since midnight; null where it depends on the phone's zone. */
  | { readonly type: 'time'; readonly time: number | null };

const INT_MAX = 2 ** 31 - 1;
const INT_MIN = -(2 ** 31);
const LONG_MAX = 2n ** 63n - 1n;
const LONG_MIN = -(2n ** 63n);

/** Java's `(int) d`: NaN is 0, what does not fit is the end of the range. */
function toInt(value: number): number {
  return Number.isNaN(value) ? 0 : Math.max(INT_MIN, Math.min(INT_MAX, Math.trunc(value)));
}

/** Java's `(long) d`. */
function toLong(value: number): bigint {
  if (!Number.isFinite(value)) return value > 0 ? LONG_MAX : LONG_MIN;
  const whole = BigInt(Math.trunc(value));
  return whole > LONG_MAX ? LONG_MAX : whole < LONG_MIN ? LONG_MIN : whole;
}

/**
 * The result of a calculation as its node holds it (`Recalculate.wrapData`). Null: the node is empty.
 * An empty text and NaN are nothing; whole numbers are held as such, so that they are saved as plain digits.
 * @returns `broken` for a date in a boolean node, where the engine stops; `zoned` for a date in a choice: Java's own
 * text of it, with the phone's zone
 */
export function wrap(value: XPathValue, type: NodeType): Data | null | 'broken' | 'zoned' {
  if (value === '' || Number.isNaN(value)) return null;
  if (typeof value === 'boolean') return { type: 'boolean', truth: value };
  if (type === 'boolean') {
    if (isDate(value)) return 'broken';
    return { type, truth: typeof value === 'number' ? Math.abs(value) > 1e-12 : true };
  }
  if (typeof value === 'number') return wrapNumber(value, type);
  if (isDate(value)) return type === 'choice' || type === 'choices' ? 'zoned' : wrapDate(value, type);
  if (type === 'choice') return { type, text: value };
  if (type === 'choices') return { type, values: splitChoices(value) };
  return { type: 'text', text: value };
}

function wrapNumber(value: number, type: NodeType): Data {
  const long = toLong(value);
  const whole = Math.abs(value - Number(long)) < 1e-9;
  if (type === 'int' || (whole && long >= INT_MIN && long <= INT_MAX))
    return { type: 'int', number: toInt(value) };
  return type === 'long' || whole ? { type: 'long', number: long } : { type: 'decimal', number: value };
}

function wrapDate(date: DateValue, type: NodeType): Data {
  if (type === 'date-time') return { type, date };
  return type === 'time' ? { type, time: date.time } : { type: 'date', date: { ...date, time: 0 } };
}

/** Java's `split("[ ]+")`: a leading blank makes an empty choice, trailing ones do not. */
export function splitChoices(text: string): readonly string[] {
  const trimmed = text.replace(/ +$/, '');
  return trimmed === '' ? [] : trimmed.split(/ +/);
}

/**
 * The text that is written into the form that is submitted (`XFormAnswerDataSerializer`); null when it depends on the
 * phone's zone.
 */
export function submittedText(data: Data | null): string | null {
  if (data === null) return '';
  switch (data.type) {
    case 'int':
    case 'long':
      return String(data.number);
    case 'decimal':
      return javaDoubleToString(data.number);
    case 'boolean':
      return data.truth ? '1' : '0';
    case 'choices':
      return data.values.join(' ');
    case 'date':
      return dateText(data.date.day);
    case 'date-time':
      return null;
    case 'time':
      return data.time === null ? null : clockText(data.time);
    default:
      return data.text;
  }
}

/** What an expression gets that reads the node (`XPathPathExpr.unpackValue`); null: depends on the phone's zone. */
export function unpack(data: Data | null): XPathValue | null {
  if (data === null) return '';
  switch (data.type) {
    case 'int':
    case 'decimal':
      return data.number;
    case 'long':
      return Number(data.number);
    case 'boolean':
      return data.truth;
    case 'date':
    case 'date-time':
      return data.date;
    default:
      return submittedText(data);
  }
}

/** A choice without value: the engine stops when it is read or saved. */
export function isBroken(data: Data | null): boolean {
  if (data?.type === 'choice') return data.text === '';
  return data?.type === 'choices' && data.values.includes('');
}
