import { advise } from './advise.ts';
import type { Contact } from './contact.ts';
import { coreOutcome, type OutcomeOptions } from './core-outcome.ts';
import type { Outcome } from './outcome-types.ts';

/** What HQ will do with a contact, and what a person probably meant instead. Never throws, whatever the texts. */
export function outcome(contact: Contact, options: OutcomeOptions = {}): Outcome {
  return { ...coreOutcome(contact, options), advice: advise(contact, options) };
}
