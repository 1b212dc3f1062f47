import { STATES, TABLE } from '../data/numbering.ts';

export { NUMBERING_PLANS } from '../data/numbering.ts';

/**
 * What a valid number is: `mobile` (or a country that does not tell mobile from fixed lines), `fixed-line`, `service`
 * (toll-free, premium, shared cost, company numbers, voice mail), `other` (internet telephony, personal, pager).
 */
export type NumberKind = 'mobile' | 'fixed-line' | 'service' | 'other';

const KINDS: ReadonlyArray<NumberKind | null> = [null, 'mobile', 'fixed-line', 'service', 'other'];
const BITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const NOWHERE = 0xffff;
const ZERO = 48;

interface Automaton {
  /** Ten entries for each state. */
  readonly next: Uint16Array;
  readonly labels: Uint8Array;
}

function unpack(): Automaton {
  const next = new Uint16Array(STATES * 10).fill(NOWHERE);
  const labels = new Uint8Array(STATES);
  const values = new Uint8Array(128);
  for (const [value, sign] of Array.from(BITS).entries()) values[sign.charCodeAt(0)] = value;
  let at = 0;
  let states = 0;
  const bits = (): number => values[TABLE.charCodeAt(at++)] ?? 0;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 5) {
      const group = bits();
      value |= (group & 31) << shift;
      if (group < 32) return value;
    }
  };
  const read = (): number => {
    const state = states++;
    labels[state] = bits();
    for (let digit = 0; digit < 10; ) {
      const end = digit + bits();
      const to = number();
      const target = to === 0 ? NOWHERE : to === 1 ? read() : to - 2;
      next.fill(target, state * 10 + digit, state * 10 + end);
      digit = end;
    }
    return state;
  };
  read();
  return { next, labels };
}

let automaton: Automaton | undefined;

/** The state behind some digits, or -1 where no number begins so. */
function walk(digits: string): number {
  automaton ??= unpack();
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
