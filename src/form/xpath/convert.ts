import { because, type Reason } from '../reasons.ts';
import { javaInt } from './java-number.ts';
import { OPEN } from './open.ts';
import {
  type ErrorKind,
  type Failure,
  failure,
  isDate,
  type List,
  type Nodes,
  type Raw,
  toBoolean,
  toNumber,
  toText,
  type Unknown,
  unknown,
  type XPathValue,
} from './value.ts';

/** Thrown by the code of functions; `callFunction` and `evaluate` give what it carries. */
export class Stop {
  readonly result: Unknown | Failure;

  constructor(result: Unknown | Failure) {
    this.result = result;
  }
}

/** @param why the reason, or the words that say it of one function */
export function fail(why: Reason | string, kind: ErrorKind = 'xpath'): never {
  throw new Stop(failure(why, kind));
}

export function leaveOpen(reason: string): never {
  throw new Stop(unknown(reason));
}

export function isNodes(raw: Raw): raw is Nodes {
  return typeof raw === 'object' && raw.type === 'nodes';
}

export function isList(raw: Raw): raw is List {
  return typeof raw === 'object' && raw.type === 'list';
}

/** The one value of a node-set; a list stays one (`FunctionUtils.unpack`). */
export function unpacked(raw: Raw): XPathValue | List {
  if (!isNodes(raw)) return raw;
  if (raw.invalid !== undefined) fail(raw.invalid);
  if (raw.one !== undefined) return raw.one;
  if (raw.values.length > 1) fail(because('severalValues'));
  return raw.values[0] ?? '';
}

function single(raw: Raw): XPathValue {
  const value = unpacked(raw);
  return isNodes(value) || isList(value) ? fail(because('listAsValue')) : value;
}

export const asText = (raw: Raw): string => toText(single(raw));
export const asNumber = (raw: Raw): number => toNumber(single(raw));
export const asBoolean = (raw: Raw): boolean => toBoolean(single(raw));
/** A whole number as Java casts it: the fraction is cut, NaN is 0, what is too big is the biggest. */
export const asInt = (raw: Raw): number => javaInt(asNumber(raw));

/**
 * As `FunctionUtils.toDouble`, for functions that see the time of day of a date as a fraction. Only a date itself has
 * one: of a path the whole day is taken.
 */
export function asDouble(raw: Raw): number {
  if (isNodes(raw) || isList(raw) || !isDate(raw)) return asNumber(raw);
  if (raw.time === null) leaveOpen(OPEN.zone);
  return raw.day + raw.time / 86_400_000;
}

/** The values of a node-set (`toArgList`). */
export function valuesOf(nodes: Nodes): readonly XPathValue[] {
  return nodes.invalid === undefined ? nodes.values : fail(nodes.invalid);
}

/** Java's cast to String, which crashes for what is none. */
export function castText(raw: Raw): string {
  const value = unpacked(raw);
  return typeof value === 'string' ? value : fail(because('textNeeded'), 'crash');
}
