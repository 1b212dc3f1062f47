import type { Advice } from '../advice/advice.ts';
import type { Contact } from '../contact.ts';
import { PROPERTIES } from '../properties.ts';
import type { OutcomeOptions } from './core-outcome.ts';

const NOTHING: readonly Advice[] = [];
const NO_OPTIONS: OutcomeOptions = {};

/**
 * Every value of a contact that HQ takes but that will not do what was meant, and every refused value with its repair
 * where that can be computed. In the order of the properties. A suggestion is always a value that HQ takes.
 */
export function advise(contact: Contact, options: OutcomeOptions = NO_OPTIONS): readonly Advice[] {
  let all = NOTHING;
  for (const property of PROPERTIES) {
    const advice = property.advise(contact, options);
    if (advice.length > 0) all = all.length === 0 ? advice : [...all, ...advice];
  }
  return all;
}
