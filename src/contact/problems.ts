import type { Contact, ContactProperty } from './contact.ts';
import { outcome } from './outcome/outcome.ts';
import type { CoreOutcome } from './outcome/outcome-types.ts';
import { smsOutcome } from './phone/phone.ts';
import type { ProjectFacts } from './project.ts';
import { PROPERTY } from './properties.ts';
import { isVerified } from './two-way/verified.ts';
import { suggestionsFor, type ValueProblem, worstAdvice } from './value-problem.ts';

/**
 * What HQ would do wrong with the values that are in a form, the worst for each property.
 * @param contact holds only the properties that the form asks for; another may be written elsewhere
 */
export function problemsOf(
  contact: Contact,
  facts: ProjectFacts,
): ReadonlyMap<ContactProperty, ValueProblem> {
  const { advice: all, verdict } = outcome(contact, { project: facts });
  const problems = new Map<ContactProperty, ValueProblem>();
  for (const [property, advice] of worstAdvice(all, contact)) {
    const { normalize, channel } = PROPERTY[property];
    const suggestions = suggestionsFor(advice, normalize, contact[property] ?? '', facts);
    problems.set(property, { advice, suggestions, line: verdict[channel] });
  }
  return problems;
}

/**
 * The number that the contact would compete for, or null: HQ sends nothing to it, or it is not verified. A form that
 * does not ask whether it is verified may be part of one that does.
 * @param sms what HQ does with the number, where that is known already
 */
export function contestedNumber(
  contact: Contact,
  sms: Pick<CoreOutcome['sms'], 'status' | 'number'> = smsOutcome(contact, undefined),
): string | null {
  const verified = contact.contact_phone_number_is_verified;
  return sms.status === 'yes' && (verified === undefined || isVerified(verified)) ? sms.number : null;
}
