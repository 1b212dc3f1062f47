import * as v from 'valibot';
import { coreOutcome } from '../contact/core-outcome.ts';
import { toInstant } from './ownership.ts';
import type { CaseEvent } from './storage.ts';

const text = v.pipe(v.string(), v.maxLength(1_000));

/** A property may be missing or null; a number in JSON is what a form's number became. */
const property = v.nullish(v.pipe(v.union([v.string(), v.number(), v.boolean()]), v.transform(String)));

/**
 * A case as HQ's Data Forwarding sends it ("Forward Cases", JSON): the whole latest state. Only what decides about
 * its number is read; the rest is ignored and not kept.
 */
export const ForwardedCaseSchema = v.object({
  domain: v.pipe(text, v.regex(/^[\w.:-]+$/)),
  case_id: v.pipe(text, v.minLength(1), v.maxLength(255)),
  closed: v.optional(v.boolean(), false),
  /** HQ's own mark of a deleted case (`CommCareCase-Deleted`). */
  doc_type: v.nullish(v.string()),
  server_date_modified: v.pipe(
    v.string(),
    v.check((value) => toInstant(value) !== null),
  ),
  properties: v.object({
    case_name: property,
    contact_phone_number: property,
    contact_phone_number_is_verified: property,
  }),
});
export type ForwardedCase = v.InferOutput<typeof ForwardedCaseSchema>;

/** HQ's column for a number; a longer one cannot be saved there, so it is held by nobody. */
const MAX_NUMBER = 126;
const MAX_NAME = 255;

/** What a forwarded case means for the ownership of numbers. */
export function toCaseEvent(forwarded: ForwardedCase): CaseEvent {
  const { properties } = forwarded;
  const { sms, twoWay } = coreOutcome(
    {
      contact_phone_number: properties.contact_phone_number ?? '',
      contact_phone_number_is_verified: properties.contact_phone_number_is_verified ?? '',
    },
    {
      caseState: {
        closed: forwarded.closed,
        deleted: forwarded.doc_type?.endsWith('-Deleted') === true,
      },
    },
  );
  const competes = twoWay.eligible && sms.number !== null && sms.number.length <= MAX_NUMBER;
  return {
    project: forwarded.domain,
    id: forwarded.case_id,
    name: properties.case_name?.slice(0, MAX_NAME) ?? null,
    at: toInstant(forwarded.server_date_modified) ?? '',
    phone: competes ? sms.number : null,
  };
}
