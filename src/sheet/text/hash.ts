const BASE = 0x811c9dc5;
const PRIME = 0x01000193;

/** Characters of a text, as numbers. */
type Codes = Uint8Array | Uint16Array;

/**
 * A 32-bit hash of a text that stands between two places of an array of its characters: FNV-1a over every other UTF-16
 * unit, twice, because a step has to wait for the one before it. 0 only for the empty text.
 */
export function hashCodes(codes: Codes, start: number, end: number): number {
  if (start === end) return 0;
  let even = BASE;
  let odd = BASE;
  const pairs = end - ((end - start) % 2);
  for (let at = start; at < pairs; at += 2) {
    even = Math.imul(even ^ (codes[at] ?? 0), PRIME);
    odd = Math.imul(odd ^ (codes[at + 1] ?? 0), PRIME);
  }
  if (pairs < end) even = Math.imul(even ^ (codes[pairs] ?? 0), PRIME);
  return joined(even, odd);
}

function joined(even: number, odd: number): number {
  return Math.imul(even ^ (odd >>> 15) ^ (odd << 7), PRIME) >>> 0 || 1;
}

/** The same of a whole text. */
export function hashText(text: string): number {
  const { length } = text;
  if (length === 0) return 0;
  let even = BASE;
  let odd = BASE;
  const pairs = length - (length % 2);
  for (let at = 0; at < pairs; at += 2) {
    even = Math.imul(even ^ text.charCodeAt(at), PRIME);
    odd = Math.imul(odd ^ text.charCodeAt(at + 1), PRIME);
  }
  if (pairs < length) even = Math.imul(even ^ text.charCodeAt(pairs), PRIME);
  return joined(even, odd);
}
