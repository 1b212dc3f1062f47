import { toAsciiDigits } from '../python.ts';
import { callingCode, callingCodes, knownCountries } from './countries.ts';
import { numberKind } from './numbering.ts';

/** One digit again and again, at most two others before it: `9999999999`, `0700000000`. */
const REPEATED = /^(\d{0,2}?)(\d)\2{5,}$/;
const LEAST_BEHIND_OTHERS = 7;
const LEAST_REPEATED = 6;
/** `1234567890` and shorter: counting is what fingers do. */
const COUNTED = /^0?123456(?:7(?:8(?:90?)?)?)?$/;

/** Whether the last digits are so much alike that a valid number may be a placeholder: nearly no number's are. */
export function endsInRepeats(digits: string): boolean {
  const last = digits.length - 1;
  const code = digits.charCodeAt(last);
  for (let at = last - 1; at > last - LEAST_REPEATED; at -= 1)
    if (digits.charCodeAt(at) !== code) return false;
  return digits.length >= LEAST_REPEATED;
}

/** Landlines do not count: `11234567890` would be one of Delhi. */
function isMobile(digits: string): boolean {
  return numberKind(digits) === 'mobile';
}

/** Whether the digits are a mobile number of one of these countries, as people dial it inside. */
function isNational(digits: string, countries: readonly string[]): boolean {
  return knownCountries(countries).some((country) =>
    [digits, digits.replace(/^0/, '')].some((national) => isMobile(callingCode(country) + national)),
  );
}

/**
 * Whether a value is what people type where somebody has no number: one digit repeated or `1234567890`, with or
 * without a country code in front. The first such case owns the number, and a stranger gets the SMS.
 * @param countries ISO codes of the project's countries, whose numbers may happen to count (`012 345 6789` in Malaysia)
 */
export function isPlaceholder(raw: string, countries: readonly string[] = []): boolean {
  const digits = toAsciiDigits(raw.slice(0, 60)).replace(/[\s()+.-]/g, '');
  if (!/^\d{6,15}$/.test(digits)) return false;
  const isNumber = isMobile(digits) || isNational(digits, countries);
  // With other digits in front only what HQ could deliver, or what is written as dialled: the rest is merely wrong.
  const isRepeated = (rest: string): boolean => {
    const others = REPEATED.exec(rest)?.[1]?.length;
    if (others === undefined) return false;
    return (
      others === 0 || (rest.length - others >= LEAST_BEHIND_OTHERS && (isNumber || digits.startsWith('0')))
    );
  };
  // Malaysia's 12 345 6789 is a number like any other: counting tells only where no plan has the number.
  if (isRepeated(digits) || (!isNumber && COUNTED.test(digits))) return true;
  return [1, 2, 3].some((length) => {
    const code = digits.slice(0, length);
    const rest = digits.slice(length);
    if (!callingCodes().has(code) || rest.length < 7) return false;
    if (isRepeated(rest)) return true;
    return !isNumber && rest.length >= 8 && COUNTED.test(rest) && !isMobile(code + rest.replace(/^0/, ''));
  });
}
