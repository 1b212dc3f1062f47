import type { Advice } from '../advice/advice.ts';
import type { Contact } from '../contact.ts';
import type { OutcomeOptions } from '../outcome/core-outcome.ts';
import { applyLeniency, isInactive, smsOutcome } from '../phone/phone.ts';
import { readPhone } from '../phone/phone-reading.ts';
import { say } from '../phone/say.ts';
import { findOwner, twoWayOutcome } from './two-way.ts';
import { isVerified } from './verified.ts';

/** The international digits a spelling stands for, or the digits themselves. */
function canonical(number: string, countries: readonly string[] | undefined): string {
  return readPhone(number, countries).candidates[0]?.digits ?? applyLeniency(number);
}

/** What the holder of a number means for a contact that wants replies: see facts 5.2 and 5.3. */
export function adviseOwner(contact: Contact, options: OutcomeOptions): readonly Advice[] {
  const { owners = [], project, caseState } = options;
  const raw = contact.contact_phone_number ?? '';
  if (isInactive(caseState) || !isVerified(contact.contact_phone_number_is_verified)) return [];
  const sms = smsOutcome(contact, caseState, project);
  const twoWay = twoWayOutcome(contact, sms, options);
  const { owner } = twoWay;
  if (owner && twoWay.status === 'yes')
    return [say('phone-shared', 'warning', ({ phone }) => phone.shared())];
  if (owner)
    return [say('phone-owned', 'error', ({ phone }) => phone.owned(owner.kind, owner.pending === true))];
  if (sms.number === null || findOwner(sms.number, caseState, owners)) return [];
  const tail = sms.number.slice(-6);
  const near = owners.filter(
    (owner) => owner.phone.endsWith(tail) && !(owner.kind === 'case' && owner.id === caseState?.id),
  );
  if (near.length === 0) return [];
  const own = canonical(raw, project?.countries);
  if (!near.some((owner) => canonical(owner.phone, project?.countries) === own)) return [];
  return [say('phone-owned-in-other-spelling', 'warning', ({ phone }) => phone.ownedInOtherSpelling())];
}
