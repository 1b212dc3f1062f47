import { validatePhoneNumberLength } from 'libphonenumber-js/max';
import { numberKind } from './numbering.ts';
import type { Advice, AdviceSeverity } from './outcome-types.ts';

/** Advice on the phone number. */
export function say(code: string, severity: AdviceSeverity, message: string, suggestion?: string): Advice {
  return suggestion === undefined
    ? { property: 'contact_phone_number', code, severity, message }
    : { property: 'contact_phone_number', code, severity, message, suggestion };
}

/** A number that no spelling mistake explains: its length, its country, its kind. `digits` as HQ stores them. */
export function adviseDigits(digits: string): Advice[] {
  const kind = numberKind(digits);
  if (kind === 'fixed-line')
    return [
      say(
        'phone-landline',
        'warning',
        'This is a landline. Most landlines cannot receive SMS, so messages will probably be lost. Ask for a mobile number.',
      ),
    ];
  if (kind === 'service')
    return [
      say(
        'phone-service-number',
        'warning',
        'This is a toll-free, premium or company number. It cannot receive SMS. Ask for a mobile number.',
      ),
    ];
  if (kind !== null) return [];
  switch (validatePhoneNumberLength(`+${digits}`)) {
    case 'INVALID_COUNTRY':
      return [
        say(
          'phone-unknown-country-code',
          'error',
          'No country code begins with these digits, so no gateway can deliver to the number. Write the country code first.',
        ),
      ];
    case 'TOO_SHORT':
    case 'NOT_A_NUMBER':
      return [
        say(
          'phone-too-short',
          'error',
          'The number is too short for the country of its country code, so nobody has it. Check whether digits or the country code are missing.',
        ),
      ];
    case 'TOO_LONG':
      return [
        say(
          'phone-too-long',
          'error',
          'The number is too long for the country of its country code, so nobody has it. Check for doubled digits or a second number.',
        ),
      ];
    default:
      return [
        say(
          'phone-not-valid',
          'warning',
          'No operator of this country uses such numbers, as far as the numbering plans of libphonenumber tell. The message will probably fail. Check the digits.',
        ),
      ];
  }
}
