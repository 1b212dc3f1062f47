import { CONTACT_PROPERTIES } from '../contact/contact.ts';
import { type CheckItem, MAX_ID, MAX_VALUE } from './schema.ts';

const PROPERTIES: ReadonlySet<string> = new Set(CONTACT_PROPERTIES);

function isId(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= MAX_ID;
}

function isContact(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  for (const [name, text] of Object.entries(value)) {
    if (!PROPERTIES.has(name) || typeof text !== 'string' || text.length > MAX_VALUE) return false;
  }
  return true;
}

/**
 * Whether a value is without doubt what `CheckItemSchema` says. Nearly every item is, and to see that takes a tenth of
 * the time that the schema takes; for the others the schema decides and says what is wrong.
 */
export function isPlainItem(value: unknown): value is CheckItem {
  if (typeof value !== 'object' || value === null || !('ref' in value) || !('contact' in value)) return false;
  if (!isId(value.ref) || !isContact(value.contact)) return false;
  for (const key of Object.keys(value)) {
    if (key === 'ref' || key === 'contact') continue;
    if (key !== 'caseId' || !('caseId' in value) || !isId(value.caseId)) return false;
  }
  return true;
}
