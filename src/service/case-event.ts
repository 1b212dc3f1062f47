import * as v from 'valibot';
import { smsOutcome } from '../contact/phone/phone.ts';
import { twoWayOutcome } from '../contact/two-way/two-way.ts';
import { toInstant } from './instant.ts';
import { contactId, projectName } from './names.ts';
import type { CaseEvent } from './storage.ts';

/** A property may be missing or null; a number in JSON is what a form's number became. */
const property = v.nullish(v.pipe(v.union([v.string(), v.number(), v.boolean()]), v.transform(String)));

/**
 * A case as HQ's Data Forwarding sends it ("Forward Cases", JSON): the whole latest state. Only what decides about
 * its number is read; the rest is ignored and not kept.
 */
export const ForwardedCaseSchema = v.object({
  domain: projectName,
  case_id: contactId,
  closed: v.optional(v.boolean(), false),
  /** HQ's own mark of a deleted case (`CommCareCase-Deleted`). */
  doc_type: v.nullish(v.string()),
  server_date_modified: v.pipe(v.string(), v.transform(toInstant), v.string()),
  properties: v.object({
    case_name: property,
    contact_phone_number: property,
    contact_phone_number_is_verified: property,
  }),
});
export type ForwardedCase = v.InferOutput<typeof ForwardedCaseSchema>;

/** The names that a problem may point to. */
export const CASE_KEYS: ReadonlySet<string> = new Set([
  ...Object.keys(ForwardedCaseSchema.entries),
  ...Object.keys(ForwardedCaseSchema.entries.properties.entries),
]);

/** HQ's column for a number; a longer one cannot be saved there, so it is held by nobody. */
const MAX_NUMBER = 126;
const MAX_NAME = 255;

/** What a forwarded case means for the ownership of numbers. */
export function toCaseEvent(forwarded: ForwardedCase): CaseEvent {
  const { properties } = forwarded;
  const contact = {
    contact_phone_number: properties.contact_phone_number ?? '',
    contact_phone_number_is_verified: properties.contact_phone_number_is_verified ?? '',
  };
  const deleted = forwarded.doc_type?.endsWith('-Deleted') === true;
  const sms = smsOutcome(contact, { closed: forwarded.closed, deleted });
  const competes =
    twoWayOutcome(contact, sms, {}).eligible && sms.number !== null && sms.number.length <= MAX_NUMBER;
  return {
    project: forwarded.domain,
    id: forwarded.case_id,
    name: properties.case_name?.slice(0, MAX_NAME) ?? null,
    at: forwarded.server_date_modified,
    phone: competes ? sms.number : null,
  };
}
