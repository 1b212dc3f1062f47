import type { Advice } from '../advice/advice.ts';
import { countryOfCode } from './countries.ts';
import { type CountryCode, lengthFault } from './library.ts';
import { extraDigits, missingDigits, numberKind } from './numbering.ts';
import { renumbered, withMobilePrefix } from './renumbering.ts';
import { say, type Write } from './say.ts';

/** A number that somebody may have, but that takes no SMS. */
export function adviseKind(digits: string, countries: readonly CountryCode[]): Advice[] {
  const kind = numberKind(digits);
  const country = (): string | null => countryOfCode(digits, countries);
  if (kind === 'fixed-line') {
    const mobile = withMobilePrefix(digits);
    return [
      mobile === null
        ? say('phone-landline', 'warning', ({ phone }) => phone.landline(country()))
        : say('phone-landline', 'warning', ({ phone }) => phone.mobilePrefixMissing('AR'), mobile),
    ];
  }
  return kind === 'service'
    ? [say('phone-service-number', 'warning', ({ phone }) => phone.service(country()))]
    : [];
}

/** A number that nobody has and that no spelling mistake explains: its length, its country, or a change of the plan. */
export function adviseDigits(
  digits: string,
  countries: readonly CountryCode[],
  suggestion: string | undefined,
): Advice {
  const country = countryOfCode(digits, countries);
  const change = renumbered(digits);
  const length = lengthFault(`+${digits}`);
  const missing = missingDigits(digits);
  const extra = extraDigits(digits);
  const because = (write: Write): Write =>
    change === null
      ? write
      : ({ phone }) =>
          phone.changed({ country: change.country, since: change.since, known: change.digits !== null });
  if (length === 'INVALID_COUNTRY')
    return say('phone-unknown-country-code', 'error', ({ phone }) => phone.unknownCode(), suggestion);
  // The plan's own ranges tell more than the lengths of the country, where the digits begin a number.
  if (length === 'TOO_SHORT' || length === 'NOT_A_NUMBER' || (missing !== null && missing > 0))
    return say(
      'phone-too-short',
      'error',
      because(({ phone }) => phone.tooShort(country, missing)),
      suggestion,
    );
  if (length === 'TOO_LONG' || extra !== null)
    return say(
      'phone-too-long',
      'error',
      because(({ phone }) => phone.tooLong(country, extra)),
      suggestion,
    );
  return say(
    'phone-not-valid',
    'warning',
    because(({ phone }) => phone.notValid(country)),
    suggestion,
  );
}
