import type { Rule } from '../rule.ts';
import emailUnvalidated from './email-unvalidated.ts';
import gatewayUnknown from './gateway-unknown.ts';
import languageUnknown from './language-unknown.ts';
import phoneFromNumber from './phone-from-number.ts';
import timeZoneUnknown from './time-zone-unknown.ts';
import verifiedFalseIsTrue from './verified-false-is-true.ts';

/** Every rule, in the order in which findings at one place are listed. */
export const RULES: readonly Rule[] = [
  phoneFromNumber,
  verifiedFalseIsTrue,
  emailUnvalidated,
  timeZoneUnknown,
  languageUnknown,
  gatewayUnknown,
];
