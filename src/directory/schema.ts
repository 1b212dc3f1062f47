/**
 * The wire schema of the check endpoint. Client, service and the generated OpenAPI document share it.
 * Numbers travel in bodies only, never in a URL.
 */
import * as v from 'valibot';
import { CONTACT_PROPERTIES } from '../contact/contact.ts';

/** At most so many contacts in one check. */
export const MAX_CONTACTS = 100;
/** A case property longer than this is no contact data. */
export const MAX_VALUE = 1_000;
export const MAX_ID = 255;

const value = v.pipe(v.string(), v.maxLength(MAX_VALUE));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ID));

export const ContactSchema = v.strictObject(
  Object.fromEntries(CONTACT_PROPERTIES.map((name) => [name, v.optional(value)])) as Record<
    (typeof CONTACT_PROPERTIES)[number],
    v.OptionalSchema<typeof value, undefined>
  >,
);

/** One contact to check: `ref` comes back with its result; `caseId` tells a contact from itself. */
export const CheckItemSchema = v.strictObject({
  ref: id,
  caseId: v.optional(id),
  contact: ContactSchema,
});

/** Items are checked one by one by the service, so that a bad one does not fail the others. */
export const CheckRequestSchema = v.strictObject({
  contacts: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(MAX_CONTACTS)),
});

/** Whoever answers never says "available": no one can see every project. */
const OWNER_STATUSES = [
  'free_here',
  'self',
  'owned_here',
  'owned_elsewhere',
  'shared_allowed',
  'unknown',
] as const;

/**
 * The owner, when it is of the asking project. An owner elsewhere is never named. With `unknown` it is a worker that
 * lists the number and may hold it: HQ does not tell whether it has verified it.
 */
export const NamedOwnerSchema = v.object({
  kind: v.picklist(['case', 'mobile-worker']),
  id,
  name: v.optional(v.string()),
  url: v.optional(v.string()),
  since: v.optional(v.string()),
  pending: v.optional(v.boolean()),
});
export type NamedOwner = v.InferOutput<typeof NamedOwnerSchema>;

export const OwnerAnswerSchema = v.object({
  status: v.picklist(OWNER_STATUSES),
  owner: v.optional(NamedOwnerSchema),
});
export type OwnerAnswer = v.InferOutput<typeof OwnerAnswerSchema>;

export const CheckResultSchema = v.union([
  v.object({
    ref: id,
    /** HQ's number for this contact, or null when HQ stores none. */
    number: v.nullable(v.string()),
    owner: OwnerAnswerSchema,
    gateway: v.picklist(['found', 'default', 'GATEWAY_NOT_FOUND', 'unknown']),
    language: v.picklist(['known', 'unknown_code', 'unknown']),
  }),
  v.object({ ref: id, error: v.object({ code: v.string(), detail: v.string() }) }),
]);
export type CheckResult = v.InferOutput<typeof CheckResultSchema>;

export const CheckResponseSchema = v.object({
  /** ISO 8601 instant of the answer. */
  asOf: v.pipe(v.string(), v.isoTimestamp()),
  /** In the order of the request. */
  results: v.array(CheckResultSchema),
});
export type CheckResponse = v.InferOutput<typeof CheckResponseSchema>;

/** The entries of `ProjectFacts`; what is not known is not there. */
export const PROJECT_FACTS = {
  countries: v.optional(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)))),
  defaultTimeZone: v.optional(v.string()),
  languages: v.optional(v.array(v.string())),
  defaultLanguage: v.optional(v.string()),
  languageFallback: v.optional(v.picklist(['NONE', 'SCHEDULE', 'DOMAIN', 'UNTRANSLATED'])),
  gateways: v.optional(v.array(v.string())),
  sharedNumbers: v.optional(v.boolean()),
};

/** `ProjectFacts` as the endpoint knows them. */
export const SettingsSchema = v.object({ project: id, ...PROJECT_FACTS });
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** One page of the project's two-way owners, and of the numbers released, since the cursor. */
export const OwnersPageSchema = v.object({
  /** Opaque; changes whenever the set changes. */
  version: v.string(),
  owners: v.array(v.object({ phone: v.pipe(v.string(), v.minLength(1)), ...NamedOwnerSchema.entries })),
  removed: v.array(v.string()),
  /** Ask again with it for the next page; it is also where the next delta starts. */
  cursor: v.string(),
  more: v.boolean(),
  /** This answer does not continue from the cursor that was sent (none, or an unknown one): the whole set follows. */
  full: v.optional(v.boolean()),
  /** `checksum.ts` works it out. */
  checksum: v.optional(
    v.pipe(
      v.string(),
      v.description(
        'On the last page, of all numbers of the whole set: the exclusive or of the MurmurHash3 (x86, 128 bits, ' +
          'seed 0) of each as UTF-8, as 32 hex digits.',
      ),
    ),
  ),
});
export type OwnersPage = v.InferOutput<typeof OwnersPageSchema>;

/** RFC 9457. An unknown `type` is treated by `status`. */
export const ProblemSchema = v.looseObject({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  detail: v.optional(v.string()),
  errors: v.optional(v.array(v.object({ pointer: v.string(), code: v.string(), detail: v.string() }))),
});
export type Problem = v.InferOutput<typeof ProblemSchema>;

export type CheckItem = v.InferOutput<typeof CheckItemSchema>;
