import { advise } from '../../contact/advise.ts';
import type { Contact, ContactProperty } from '../../contact/contact.ts';
import { normalize } from '../../contact/normalize.ts';
import type { Advice } from '../../contact/outcome-types.ts';
import { smsOutcome } from '../../contact/phone.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import { isVerified } from '../../contact/verified.ts';

/** What a person should know of one value. */
export interface Verdict {
  readonly advice: Advice;
  /** Values that may have been meant, best first. */
  readonly suggestions: readonly string[];
}

const WEIGHT: Readonly<Record<Advice['severity'], number>> = { error: 3, warning: 2, info: 1 };
const MOST_SUGGESTIONS = 3;
const PHONE = 'contact_phone_number';
const VERIFIED = 'contact_phone_number_is_verified';

/** Advice that speaks of another property than its own: nothing can be said when that one is not in the form. */
const NEEDS: Readonly<Record<string, ContactProperty>> = {
  'verified-without-number': PHONE,
  'verified-missing': PHONE,
};

/** Whether an advice can be given: it speaks of no property that the form does not write. */
export function isFounded({ property, code }: Advice, contact: Contact): boolean {
  const needed = NEEDS[code];
  return contact[property] !== undefined && (needed === undefined || contact[needed] !== undefined);
}

/**
 * What HQ would do wrong with the values that are in a form, the worst for each property.
 * @param contact holds only the properties that the form asks for; another may be written elsewhere
 */
export function judge(contact: Contact, facts: ProjectFacts): ReadonlyMap<ContactProperty, Verdict> {
  const verdicts = new Map<ContactProperty, Verdict>();
  for (const advice of advise(contact, { project: facts })) {
    const { property, severity } = advice;
    if (!isFounded(advice, contact)) continue;
    const before = verdicts.get(property);
    if (before && WEIGHT[before.advice.severity] >= WEIGHT[severity]) continue;
    verdicts.set(property, { advice, suggestions: suggestionsFor(advice, contact[property] ?? '', facts) });
  }
  return verdicts;
}

function suggestionsFor({ property, suggestion }: Advice, value: string, facts: ProjectFacts): string[] {
  const normal = normalize(property, value, facts);
  const candidates = normal.kind === 'value' ? [] : normal.candidates;
  const all = suggestion === undefined ? candidates : [suggestion, ...candidates];
  return [...new Set(all)].filter((other) => other !== value).slice(0, MOST_SUGGESTIONS);
}

/**
 * The number that the contact would compete for, or null: HQ sends nothing to it, or it is not verified. A form that
 * does not ask whether it is verified may be part of one that does.
 */
export function contestedNumber(contact: Contact): string | null {
  const { status, number } = smsOutcome(contact, undefined);
  const verified = contact[VERIFIED];
  return status === 'yes' && (verified === undefined || isVerified(verified)) ? number : null;
}
