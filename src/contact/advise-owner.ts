import type { Contact } from './contact.ts';
import { coreOutcome, type OutcomeOptions } from './core-outcome.ts';
import type { Advice } from './outcome-types.ts';
import { applyLeniency, isInactive } from './phone.ts';
import { readPhone } from './phone-reading.ts';
import { findOwner } from './two-way.ts';
import { isVerified } from './verified.ts';

const PROPERTY = 'contact_phone_number';

/** The international digits a spelling stands for, or the digits themselves. */
function canonical(number: string, countries: readonly string[] | undefined): string {
  return readPhone(number, countries).candidates[0]?.digits ?? applyLeniency(number);
}

/** What the holder of a number means for a contact that wants replies: see facts 5.2 and 5.3. */
export function adviseOwner(contact: Contact, options: OutcomeOptions): Advice[] {
  const { owners = [], project, caseState } = options;
  const raw = contact.contact_phone_number ?? '';
  if (isInactive(caseState) || !isVerified(contact.contact_phone_number_is_verified)) return [];
  const { twoWay, sms } = coreOutcome(contact, options);
  if (twoWay.owner && twoWay.status === 'yes')
    return [
      {
        property: PROPERTY,
        code: 'phone-shared',
        severity: 'warning',
        message:
          'Another contact holds this number as well. This project lets contacts share a number, so both get messages, but surveys run one after the other and a reply may be counted for the wrong contact. Use a number of its own where there is one.',
      },
    ];
  if (twoWay.owner)
    return [
      {
        property: PROPERTY,
        code: 'phone-owned',
        severity: 'error',
        message: `Another ${twoWay.owner.kind === 'case' ? 'case' : 'mobile worker'} holds this number for two-way messages${twoWay.owner.pending ? ' (its verification is still pending)' : ''}. This contact gets messages, but replies go to the other one, and SMS surveys do not start. Use another number, or close the other contact, then save this case again: HQ does not hand the number over by itself.`,
      },
    ];
  if (sms.number === null || findOwner(sms.number, caseState, owners)) return [];
  const tail = sms.number.slice(-6);
  const near = owners.filter(
    (owner) => owner.phone.endsWith(tail) && !(owner.kind === 'case' && owner.id === caseState?.id),
  );
  if (near.length === 0) return [];
  const own = canonical(raw, project?.countries);
  if (!near.some((owner) => canonical(owner.phone, project?.countries) === own)) return [];
  return [
    {
      property: PROPERTY,
      code: 'phone-owned-in-other-spelling',
      severity: 'warning',
      message:
        'Another contact holds the same number in another spelling. HQ compares digits only, so it takes them for two numbers, and replies may reach the wrong contact. Save both in the international form, digits only.',
    },
  ];
}
