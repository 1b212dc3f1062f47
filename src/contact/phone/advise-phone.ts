import type { Advice } from '../advice/advice.ts';
import type { Contact } from '../contact.ts';
import type { OutcomeOptions } from '../outcome/core-outcome.ts';
import { adviseOwner } from '../two-way/advise-owner.ts';
import { adviseNumber } from './advise-number.ts';

/** What HQ does not do to a number although people expect it; where its owners are known, what they mean for it. */
export function advisePhone(contact: Contact, options: OutcomeOptions = {}): readonly Advice[] {
  const own = adviseNumber(contact, options);
  if ((contact.contact_phone_number ?? '') === '') return own;
  return options.owners && options.owners.length > 0 ? [...own, ...adviseOwner(contact, options)] : own;
}
