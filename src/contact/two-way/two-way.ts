import type { CaseState, Contact } from '../contact.ts';
import type { CoreOutcome } from '../outcome/outcome-types.ts';
import { applyLeniency } from '../phone/phone.ts';
import type { ProjectFacts } from '../project.ts';
import type { Owner } from './owner.ts';
import { isVerified } from './verified.ts';

/** The case itself among the owners, or the other contact that holds the number, or null. */
export function findOwner(
  number: string,
  caseState: CaseState | undefined,
  owners: readonly Owner[],
): { readonly self: boolean; readonly owner: Owner } | null {
  let other: Owner | null = null;
  for (const owner of owners) {
    if (owner.phone !== number && applyLeniency(owner.phone) !== number) continue;
    if (owner.kind === 'case' && caseState?.id !== undefined && owner.id === caseState.id)
      return { self: true, owner };
    other ??= owner;
  }
  return other && { self: false, owner: other };
}

/**
 * Whether replies reach this contact. A number is unique per server over cases and mobile workers, a pending
 * verification reserves it too, and who was processed first keeps it (facts 5.2, 5.3). Where the project shares
 * numbers, the other owner is named but takes nothing away.
 */
export function twoWayOutcome(
  contact: Contact,
  sms: CoreOutcome['sms'],
  options: {
    readonly project?: ProjectFacts | undefined;
    readonly caseState?: CaseState | undefined;
    readonly owners?: readonly Owner[] | undefined;
  },
): CoreOutcome['twoWay'] {
  if (sms.status === 'no' || sms.number === null)
    return { eligible: false, status: 'no', reason: sms.reason, owner: null };
  if (!isVerified(contact.contact_phone_number_is_verified))
    return { eligible: false, status: 'no', reason: 'NO_TWO_WAY_PHONE_NUMBER', owner: null };
  if (!options.owners) return { eligible: true, status: 'unknown', reason: null, owner: null };
  const found = findOwner(sms.number, options.caseState, options.owners);
  if (!found || found.self) return { eligible: true, status: 'yes', reason: null, owner: null };
  if (options.project?.sharedNumbers)
    return { eligible: true, status: 'yes', reason: null, owner: found.owner };
  return { eligible: true, status: 'no', reason: 'NO_TWO_WAY_PHONE_NUMBER', owner: found.owner };
}
