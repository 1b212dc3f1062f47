import { Advice } from '../advice/advice.ts';
import { extraDigits, missingDigits, numberKind } from './numbering.ts';
import { isLongEnough } from './phone.ts';

/**
 * The little that can be said of a stored number without a library of numbering rules, for pages that cannot carry
 * one: whether somebody may have it. Null where nothing is wrong, or HQ sends nothing anyway.
 * @param stored as HQ stores it
 */
export function adviseBare(stored: string): Advice | null {
  if (!isLongEnough(stored) || numberKind(stored) !== null) return null;
  const say = (code: string, write: ConstructorParameters<typeof Advice>[3]): Advice =>
    new Advice('contact_phone_number', code, 'error', write);
  const missing = missingDigits(stored);
  if (missing !== null) return say('phone-too-short', ({ phone }) => phone.tooShort(null, missing));
  if (stored.startsWith('0'))
    return say('phone-leading-zero', ({ phone }) => phone.leadingZero({ count: 0, places: [], tried: [] }));
  const extra = extraDigits(stored);
  return extra === null
    ? say('phone-not-valid', ({ phone }) => phone.notValid(null))
    : say('phone-too-long', ({ phone }) => phone.tooLong(null, extra));
}
