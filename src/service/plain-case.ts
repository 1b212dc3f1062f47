import type { ForwardedCase } from './case-event.ts';
import { toInstant } from './instant.ts';
import { isContactId, isProjectName } from './names.ts';

type Entries = Readonly<Record<string, unknown>>;

function isEntries(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text or nothing: HQ sends numbers and truth values hardly ever. */
function isPlainProperty(value: unknown): value is string | null | undefined {
  return value === undefined || value === null || typeof value === 'string';
}

/**
 * Reads a case that is without doubt what `ForwardedCaseSchema` says, as the schema reads it; null for any other. Nearly
 * every case is, and to read it here takes a third of the time; for the others the schema decides and says what is wrong.
 */
export function readPlainCase(value: unknown): ForwardedCase | null {
  if (!isEntries(value)) return null;
  const { domain, case_id, closed = false, doc_type, server_date_modified, properties } = value;
  if (typeof domain !== 'string' || !isProjectName(domain)) return null;
  if (typeof case_id !== 'string' || !isContactId(case_id)) return null;
  if (typeof closed !== 'boolean' || !isPlainProperty(doc_type)) return null;
  const at = typeof server_date_modified === 'string' ? toInstant(server_date_modified) : null;
  if (at === null || !isEntries(properties)) return null;
  const { case_name, contact_phone_number, contact_phone_number_is_verified } = properties;
  if (!isPlainProperty(case_name) || !isPlainProperty(contact_phone_number)) return null;
  if (!isPlainProperty(contact_phone_number_is_verified)) return null;
  return {
    domain,
    case_id,
    closed,
    doc_type,
    server_date_modified: at,
    properties: { case_name, contact_phone_number, contact_phone_number_is_verified },
  };
}
