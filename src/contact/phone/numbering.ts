import { type Automaton, NOWHERE, unpackNumbering } from './unpack-numbering.ts';

export { NUMBERING_PLANS } from '../data/numbering.ts';

/**
 * What a valid number is: `mobile` (or a country that does not tell mobile from fixed lines), `fixed-line`, `service`
 * (toll-free, premium, shared cost, company numbers, voice mail), `other` (internet telephony, personal, pager).
 */
export type NumberKind = 'mobile' | 'fixed-line' | 'service' | 'other';

const KINDS: ReadonlyArray<NumberKind | null> = [null, 'mobile', 'fixed-line', 'service', 'other'];
const ZERO = 48;

let automaton: Automaton | undefined;

/** The state behind some digits, or -1 where no number begins so. */
function walk(digits: string): number {
  automaton ??= unpackNumbering();
  const { next } = automaton;
  let state = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = digits.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    state = next[state * 10 + digit] ?? NOWHERE;
    if (state === NOWHERE) return -1;
  }
  return state;
}

/**
 * The kind of an international number in its plain digits (no `+`), or null when no numbering plan has it. Reads the
 * digits as HQ sends them: a trunk `0` after the country code is not forgiven. Same verdict as
 * `parsePhoneNumber('+' + digits).isValid()` of libphonenumber-js/max for a number it would not rewrite, without
 * loading it.
 */
export function numberKind(digits: string): NumberKind | null {
  const state = walk(digits);
  return state < 0 ? null : (KINDS[automaton?.labels[state] ?? 0] ?? null);
}

/** Whether some country's numbering plan has this international number (plain digits). */
export function isValidNumber(digits: string): boolean {
  return numberKind(digits) !== null;
}

/** Whether each number that begins with these digits and has so many more is a mobile one. */
export function areAllMobile(digits: string, more: number): boolean {
  const start = walk(digits);
  if (start < 0 || !automaton) return false;
  const { next, labels } = automaton;
  let states = new Set([start]);
  for (let digit = 0; digit < more; digit += 1) {
    const further = new Set<number>();
    for (const state of states)
      for (const to of next.subarray(state * 10, state * 10 + 10)) {
        if (to === NOWHERE) return false;
        further.add(to);
      }
    states = further;
  }
  return [...states].every((state) => KINDS[labels[state] ?? 0] === 'mobile');
}

const MOST_MISSING = 12;

/**
 * How many digits the shortest mobile number that begins with these has more; null when none begins so. Where no mobile
 * number does, any other number counts.
 */
export function missingDigits(digits: string): number | null {
  const start = walk(digits);
  if (start < 0 || !automaton) return null;
  const { next, labels } = automaton;
  let states = new Set([start]);
  let other: number | null = null;
  for (let more = 0; more <= MOST_MISSING && states.size > 0; more += 1) {
    const further = new Set<number>();
    for (const state of states) {
      const label = labels[state] ?? 0;
      if (KINDS[label] === 'mobile') return more;
      if (label !== 0) other ??= more;
      for (const to of next.subarray(state * 10, state * 10 + 10)) if (to !== NOWHERE) further.add(to);
    }
    states = further;
  }
  return other;
}

/** How many digits at the end are too many for the longest number that these begin with; null when there is none. */
export function extraDigits(digits: string): number | null {
  for (let extra = 0; extra < digits.length - 3; extra += 1)
    if (numberKind(digits.slice(0, digits.length - extra)) !== null) return extra;
  return null;
}
