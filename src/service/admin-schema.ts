/** What the addresses for administrators take and answer. */
import * as v from 'valibot';
import { ForwardedCaseSchema } from './case-event.ts';
import { contactId, projectName, tokenName } from './names.ts';
import { SCOPES } from './storage.ts';

/** Left out for a token of the service itself. */
const project = v.optional(projectName);

export const NewTokenSchema = v.strictObject({
  name: tokenName,
  project,
  scopes: v.pipe(v.array(v.picklist(SCOPES)), v.minLength(1), v.maxLength(SCOPES.length)),
  /** Days until it opens nothing any more; left out: never. */
  days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3_660))),
});

/** Names of tokens that are there: those of a seed and replaced ones, too. */
const anyName = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.-]{1,80}$/));

export const NamedTokenSchema = v.strictObject({ name: anyName, project });

export const RotateSchema = v.strictObject({
  name: tokenName,
  project,
  /** Hours that the old token still opens, under the name `NAME.old`. */
  keepHours: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8_784)), 0),
});

const instant = v.nullable(v.string());

/** A token without what it is. */
export const TokenSchema = v.object({
  name: v.string(),
  project: v.nullable(v.string()),
  scopes: v.array(v.picklist(SCOPES)),
  made: instant,
  expires: instant,
  used: instant,
  seeded: v.boolean(),
});
export type DescribedToken = v.InferOutput<typeof TokenSchema>;

export const TokensSchema = v.object({ tokens: v.array(TokenSchema) });

/** The only time that a token is told. */
export const MadeTokenSchema = v.object({ token: v.string(), ...TokenSchema.entries });

export const AuditSchema = v.object({
  entries: v.array(
    v.object({
      hour: v.string(),
      project: v.nullable(v.string()),
      token: v.string(),
      route: v.string(),
      requests: v.number(),
      items: v.number(),
    }),
  ),
});
export type Audit = v.InferOutput<typeof AuditSchema>;

export const MendSchema = v.strictObject({
  domain: projectName,
  case_id: contactId,
  /** The case as HQ forwards it, to be taken in instead of what was known. */
  case: v.optional(ForwardedCaseSchema),
});

export const MendedSchema = v.object({
  /** Whether anything was known of the case. */
  known: v.boolean(),
  /** Numbers that it competed for. */
  numbers: v.number(),
  /** What became of the case that was given. */
  result: v.nullable(v.picklist(['recorded', 'late', 'known', 'too-old'])),
});

export const RevokedSchema = v.object({ revoked: v.boolean() });
