import type { Contact } from './contact.ts';
import type { OutcomeOptions } from './core-outcome.ts';
import type { Advice } from './outcome-types.ts';
import { PROPERTIES } from './properties.ts';

/**
 * Every value of a contact that HQ takes but that will not do what was meant, and every refused value with its repair
 * where that can be computed. In the order of the properties. A suggestion is always a value that HQ takes.
 */
export function advise(contact: Contact, options: OutcomeOptions = {}): Advice[] {
  return PROPERTIES.flatMap((property) => property.advise(contact, options));
}
