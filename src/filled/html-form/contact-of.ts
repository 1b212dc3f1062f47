import type { Contact } from '../../contact/contact.ts';
import { readValue } from './control.ts';
import type { ContactGroup } from './find-controls.ts';

/** The values of a group as they would be submitted; a property without an input is missing. The first that is filled in counts. */
export function contactOf(group: ContactGroup): Contact {
  const contact: Record<string, string> = {};
  for (const control of group.controls) {
    contact[control.property] = contact[control.property] || readValue(control);
  }
  return contact;
}
