import { formatAsTyped } from '../../contact/phone/phone-format.ts';
import { toAsciiDigits } from '../../contact/python.ts';

/** The text of the box and where the caret stands. */
export interface Typed {
  readonly text: string;
  readonly caret: number;
}

export interface Retyped extends Typed {
  /** ISO code of the country that a number with + leads to; null while it is open. */
  readonly country: string | null;
  /** The digits HQ stores once the number is complete and valid. */
  readonly digits: string | null;
}

/** ITU E.164. */
export const MOST_DIGITS = 15;

/** Digits, and a + in front: what of a text makes the number. Digits of every script become 0 to 9. */
export function significant(text: string): string {
  const ascii = toAsciiDigits(text).replaceAll('\uff0b', '+');
  const digits = ascii.replace(/[^0-9]/g, '');
  return /^[\s(\u200e\u200f\u202a-\u202e\u2066-\u2069]*\+/.test(ascii) ? `+${digits}` : digits;
}

/** Where the caret stands after so many significant signs. */
function caretAfter(text: string, count: number): number {
  let seen = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (seen === count) return at;
    if (/[0-9+]/.test(text[at] ?? '')) seen += 1;
  }
  return text.length;
}

/**
 * The box after a key: grouped as the country writes its numbers, with the caret behind the same digit. Deleting a
 * separator deletes the digit beside it, since the separator would come back.
 * @param deleting the direction of a deletion, null for typing
 */
export function retype(
  before: Typed,
  now: Typed,
  deleting: 'backward' | 'forward' | null,
  country: string | null,
): Retyped {
  let signs = significant(now.text);
  let count = significant(now.text.slice(0, now.caret)).length;
  if (deleting && signs !== '' && signs === significant(before.text)) {
    const at = deleting === 'backward' ? count - 1 : count;
    if (at >= 0) {
      signs = signs.slice(0, at) + signs.slice(at + 1);
      count = at;
    }
  }
  const typed = formatAsTyped(signs, country ?? undefined);
  // At the end of the text the caret stays at the end, behind a bracket that was closed for it.
  const end = count >= signs.length;
  return {
    text: typed.text,
    caret: end ? typed.text.length : caretAfter(typed.text, count),
    country: signs.startsWith('+') ? typed.country : country,
    digits: typed.digits,
  };
}

/** Why what is about to be typed is not taken; null when it is. */
export function rejection(text: string, selection: readonly [number, number], typed: string) {
  const [start, end] = selection;
  const after = text.slice(0, start) + typed + text.slice(end);
  if (significant(typed) === '' && !/^[\s()\-.\u2010-\u2015/]*$/.test(typed)) return 'character';
  const ascii = toAsciiDigits(typed);
  if (/[^0-9+\uff0b\s()\-.\u2010-\u2015/\u200e\u200f]/.test(ascii)) return 'character';
  if (/[+\uff0b]/.test(ascii) && significant(text.slice(0, start)) !== '') return 'character';
  if (significant(after).replace('+', '').length > MOST_DIGITS) return 'too-long';
  return null;
}
