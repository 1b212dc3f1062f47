import { adviseEmail } from './advise-email.ts';
import { adviseGateway } from './advise-gateway.ts';
import { adviseLanguage } from './advise-language.ts';
import { advisePhone } from './advise-phone.ts';
import { adviseTimeZone } from './advise-time-zone.ts';
import { adviseVerified } from './advise-verified.ts';
import type { Contact } from './contact.ts';
import type { OutcomeOptions } from './core-outcome.ts';
import type { Advice } from './outcome-types.ts';

/**
 * Every value of a contact that HQ takes but that will not do what was meant, and every refused value with its repair
 * where that can be computed. In the order of the properties. A suggestion is always a value that HQ takes.
 */
export function advise(contact: Contact, options: OutcomeOptions = {}): Advice[] {
  return [
    ...advisePhone(contact, options),
    ...adviseVerified(contact),
    ...adviseEmail(contact),
    ...adviseTimeZone(contact, options),
    ...adviseLanguage(contact, options),
    ...adviseGateway(contact, options),
  ];
}
