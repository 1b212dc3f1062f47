import type { CaseState, Contact } from '../contact.ts';
import { smsOutcome } from '../phone/phone.ts';
import type { Owner } from './owner.ts';
import { findOwner } from './two-way.ts';
import { isVerified } from './verified.ts';

/** One save of a case as HQ processes it. */
export interface ProcessedCase {
  readonly contact: Contact;
  readonly caseState: CaseState & { readonly id: string };
  /** ISO 8601 instant of processing, kept as `since`. */
  readonly at?: string | undefined;
}

/**
 * Who holds the two-way numbers after HQ has processed one more case. The first to be processed wins; who already
 * holds a number keeps it; a number that is freed goes to nobody until some case that wants it is saved again. HQ's
 * `sync_case_phone_number` and `PhoneNumber.set_two_way`, facts 5.2 and 5.3.
 */
export function processCase(
  owners: readonly Owner[],
  { contact, caseState, at }: ProcessedCase,
): readonly Owner[] {
  const sms = smsOutcome(contact, caseState);
  const wanted =
    sms.status === 'yes' && isVerified(contact.contact_phone_number_is_verified) ? sms.number : null;
  const held = (owner: Owner): boolean => owner.kind === 'case' && owner.id === caseState.id;
  const kept = owners.filter((owner) => !held(owner) || owner.phone === wanted);
  if (wanted === null || findOwner(wanted, caseState, kept)) return kept;
  return [
    ...kept,
    { phone: wanted, kind: 'case', id: caseState.id, ...(at === undefined ? {} : { since: at }) },
  ];
}
