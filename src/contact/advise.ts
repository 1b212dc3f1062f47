import { adviseVerified } from './advise-verified.ts';
import type { Contact } from './contact.ts';
import type { OutcomeOptions } from './core-outcome.ts';
import type { Advice } from './outcome-types.ts';

/**
 * Every value of a contact that HQ takes but that will not do what was meant, and every refused value whose repair is
 * known. In the order of the properties.
 */
export function advise(contact: Contact, options: OutcomeOptions = {}): Advice[] {
  return [...adviseVerified(contact, options)];
}
