import { codePointLength } from '../python.ts';
import { isIpAddress } from './ip-address.ts';

// Python's re.IGNORECASE adds four letters to [a-z]: U+0130, U+0131, U+017F, U+212A.
const LETTER = 'A-Za-z\\u0130\\u0131\\u017f\\u212a';
const ATOM = `[-!#$%&'*+/=?^_\`{}|~0-9${LETTER}]+`;
const QUOTED = `(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f!#-\\[\\]-\\x7f${LETTER}]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f${LETTER}])*`;
const USER = new RegExp(`^(?:${ATOM}(?:\\.${ATOM})*|"${QUOTED}")$`);

// Django's `ul`: every character of the Basic Multilingual Plane from U+00A1 on; none beyond it.
const WORD = 'A-Za-z0-9\\u00a1-\\uffff';
const LABEL = `[${WORD}](?:[${WORD}-]{0,61}[${WORD}])?`;
const FURTHER = `(?:\\.(?!-)[${WORD}-]{1,63}(?<!-))*`;
const TOP = `\\.(?!-)(?:[A-Za-z\\u00a1-\\uffff-]{2,63}|[xX][nN]--[0-9${LETTER}]{1,59})(?<!-)`;
const DOMAIN = new RegExp(`^${LABEL}${FURTHER}${TOP}$`, 'u');
const LITERAL = /^\[([A-Fa-f0-9:.]+)\]$/;

/** The part before the last `@`: letters, digits and some signs between single dots, or a quoted text. */
export function isEmailUser(user: string): boolean {
  return USER.test(user);
}

/** The part after the last `@`: `localhost`, a name with a dot in any script, or an IP address in brackets. */
export function isEmailDomain(domain: string): boolean {
  if (domain === 'localhost' || DOMAIN.test(domain)) return true;
  const literal = LITERAL.exec(domain);
  return literal?.[1] !== undefined && isIpAddress(literal[1]);
}

/**
 * Django 5.2's `validate_email`, which HQ asks before it sends (facts 5.7). Nothing is trimmed; one address only; at
 * most 320 code points.
 */
export function isValidEmail(raw: string): boolean {
  const at = raw.lastIndexOf('@');
  if (at < 0 || raw.length > 640 || codePointLength(raw, 320) > 320) return false;
  return isEmailUser(raw.slice(0, at)) && isEmailDomain(raw.slice(at + 1));
}

export function emailOutcome(raw: string | undefined): {
  status: 'yes' | 'no';
  reason: 'NO_EMAIL_ADDRESS' | 'INVALID_EMAIL_ADDRESS' | null;
} {
  if (!raw) return { status: 'no', reason: 'NO_EMAIL_ADDRESS' };
  return isValidEmail(raw)
    ? { status: 'yes', reason: null }
    : { status: 'no', reason: 'INVALID_EMAIL_ADDRESS' };
}
