import type { Advice } from '../advice/advice.ts';
import { extraDigits, missingDigits, numberKind } from './numbering.ts';
import { isLongEnough } from './phone.ts';
import { say } from './say.ts';

/**
 * The little that can be said of a stored number without a library of numbering rules, for pages that cannot carry
 * one: whether somebody may have it. Null where nothing is wrong, or HQ sends nothing anyway.
 * @param stored as HQ stores it
 */
export function adviseBare(stored: string): Advice | null {
  if (!isLongEnough(stored) || numberKind(stored) !== null) return null;
  const missing = missingDigits(stored);
  if (missing !== null) return say('phone-too-short', 'error', ({ phone }) => phone.tooShort(null, missing));
  if (stored.startsWith('0'))
    return say('phone-leading-zero', 'error', ({ phone }) =>
      phone.leadingZero({ count: 0, places: [], tried: [] }),
    );
  const extra = extraDigits(stored);
  return extra === null
    ? say('phone-not-valid', 'error', ({ phone }) => phone.notValid(null))
    : say('phone-too-long', 'error', ({ phone }) => phone.tooLong(null, extra));
}
