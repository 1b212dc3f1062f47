/** Schemas of what the background answers; content scripts parse it like everything that crosses a boundary. */
import * as v from 'valibot';
import { OwnerAnswerSchema, SettingsSchema } from '../directory/schema.ts';

const FailureSchema = v.union([
  v.object({
    reason: v.picklist([
      'unreachable',
      'timeout',
      'aborted',
      'signed-out',
      'forbidden',
      'absent',
      'refused',
      'garbage',
      'not-configured',
    ]),
  }),
  v.object({ reason: v.literal('throttled'), retryAfterSeconds: v.nullable(v.number()) }),
  v.object({ reason: v.literal('server-error'), status: v.number() }),
]);

export const FactsAnswerSchema = v.object({
  facts: v.omit(SettingsSchema, ['project']),
  asOf: v.nullable(v.string()),
  failure: v.nullable(FailureSchema),
  asked: v.optional(v.picklist(['hq', 'endpoint'])),
});

export const CheckReportSchema = v.object({
  answers: v.array(
    v.object({
      ref: v.string(),
      number: v.nullable(v.string()),
      answer: OwnerAnswerSchema,
      asOf: v.string(),
      from: v.picklist(['directory', 'cache']),
    }),
  ),
  failure: v.nullable(FailureSchema),
});
