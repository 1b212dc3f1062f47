import type { CaseState, Contact } from '../contact.ts';
import type { ProjectFacts } from '../project.ts';
import { codePointLength, isDigits, SPACE } from '../python.ts';

const PUNCTUATION = new RegExp(`[()${SPACE}\\-.]+`, 'g');
const PLAIN = /^[0-9]+$/;

/**
 * HQ's `apply_leniency`: brackets, white space, hyphens and dots go everywhere, then one leading `+`. Letters, `/`,
 * `,`, `00` and a trunk `0` stay. Facts 5.1.
 */
export function applyLeniency(raw: string): string {
  if (PLAIN.test(raw)) return raw;
  const bare = raw.replace(PUNCTUATION, '');
  return bare.startsWith('+') ? bare.slice(1) : bare;
}

/**
 * The digits that HQ would store for this value, or null when it would store no phone entry: nothing left, anything
 * but digits (of any script: Python's `\d`), or exactly `0`.
 */
export function storedNumber(raw: string): string | null {
  const number = applyLeniency(raw);
  return number !== '0' && isDigits(number) ? number : null;
}

/** Whether HQ sends to a stored number: more than three digits, because fewer are only a country code. */
export function isLongEnough(number: string): boolean {
  return codePointLength(number, 3) > 3;
}

/** Whether HQ would send to this value at all. It may still be a wrong number: see `advisePhone`. */
export function isUsableNumber(raw: string): boolean {
  const number = storedNumber(raw);
  return number !== null && isLongEnough(number);
}

/** Closed and deleted cases lose their phone entry and get no messages. */
export function isInactive(caseState: CaseState | undefined): boolean {
  return caseState?.closed === true || caseState?.deleted === true;
}

/** HQ's `get_phone_info` and the check before sending, for one case. */
export function smsOutcome(
  contact: Contact,
  caseState: CaseState | undefined,
  project?: ProjectFacts | undefined,
): { status: 'yes' | 'no'; number: string | null; reason: 'NO_PHONE_NUMBER' | 'CONTACT_IS_INACTIVE' | null } {
  if (isInactive(caseState)) return { status: 'no', number: null, reason: 'CONTACT_IS_INACTIVE' };
  const number = storedNumber(contact.contact_phone_number ?? '');
  // With both toggles HQ takes the contact's own entry whatever its length (facts 11).
  const anyLength = project?.sharedNumbers === true && project.inboundLeniency === true;
  if (number === null || !(anyLength || isLongEnough(number)))
    return { status: 'no', number, reason: 'NO_PHONE_NUMBER' };
  return { status: 'yes', number, reason: null };
}
