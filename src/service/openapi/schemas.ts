import { toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import {
  CheckItemSchema,
  CheckRequestSchema,
  CheckResponseSchema,
  CheckResultSchema,
  ContactSchema,
  NamedOwnerSchema,
  OwnerAnswerSchema,
  OwnersPageSchema,
  ProblemSchema,
  SettingsSchema,
} from '../../directory/schema.ts';
import {
  AuditSchema,
  MadeTokenSchema,
  MendedSchema,
  MendSchema,
  NamedTokenSchema,
  NewTokenSchema,
  RotateSchema,
  TokensSchema,
} from '../admin-schema.ts';
import { ForwardedCaseSchema } from '../case-event.ts';
import { WorkersSchema } from '../routes/workers.ts';

const SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  Contact: ContactSchema,
  CheckItem: CheckItemSchema,
  NamedOwner: NamedOwnerSchema,
  OwnerAnswer: OwnerAnswerSchema,
  CheckResult: CheckResultSchema,
  CheckResponse: CheckResponseSchema,
  Settings: SettingsSchema,
  OwnersPage: OwnersPageSchema,
  Problem: ProblemSchema,
};

/** What feeds: kept loose, because HQ sends more than is read. */
const FEED_SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  ForwardedCase: ForwardedCaseSchema,
  Workers: WorkersSchema,
};

/** What administrators send and are answered. */
const ADMIN_SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  NewToken: NewTokenSchema,
  MadeToken: MadeTokenSchema,
  Tokens: TokensSchema,
  NamedToken: NamedTokenSchema,
  Rotation: RotateSchema,
  Audit: AuditSchema,
  Mend: MendSchema,
  Mended: MendedSchema,
};

export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const OPTIONS = {
  target: 'draft-2020-12',
  typeMode: 'input',
  // Checks that are code (an instant of HQ) have no counterpart in JSON Schema.
  errorMode: 'ignore',
  overrideRef: ({ referenceId }: { referenceId: string }) => `#/components/schemas/${referenceId}`,
} as const;

/** The bodies as JSON Schema. */
export function componentSchemas(): Record<string, unknown> {
  const { $schema: _, ...request } = toJsonSchema(CheckRequestSchema, OPTIONS);
  const contacts = { type: 'array', minItems: 1, maxItems: 100, items: ref('CheckItem') };
  return {
    ...toJsonSchemaDefs(SCHEMAS, OPTIONS),
    ...toJsonSchemaDefs(FEED_SCHEMAS, OPTIONS),
    ...toJsonSchemaDefs(ADMIN_SCHEMAS, OPTIONS),
    CheckRequest: { ...request, properties: { contacts } },
  };
}
