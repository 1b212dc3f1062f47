/**
 * What content scripts and the extension's own pages may ask of the background. The background decides by the
 * sender, so no message names its project, its address or its rights.
 */
import * as v from 'valibot';
import { CheckItemSchema, MAX_CONTACTS } from '../directory/schema.ts';

export const RequestSchema = v.variant('type', [
  /** From the loader: this is a page that Caseline knows. */
  v.strictObject({ type: v.literal('page') }),
  /** From the builder script. */
  v.strictObject({ type: v.literal('hello') }),
  v.strictObject({ type: v.literal('facts') }),
  v.strictObject({
    type: v.literal('check'),
    items: v.pipe(v.array(CheckItemSchema), v.maxLength(MAX_CONTACTS)),
  }),
  /** From the extension's own pages. */
  v.strictObject({ type: v.literal('overview') }),
  v.strictObject({ type: v.literal('forget') }),
]);
export type Request = v.InferOutput<typeof RequestSchema>;

/** How this build differs from others; packed beside the scripts as build.json. */
export const ShadowSchema = v.picklist(['open', 'closed']);

export const HelloSchema = v.object({ shadow: ShadowSchema, project: v.string() });
export type Hello = v.InferOutput<typeof HelloSchema>;

export const OverviewSchema = v.array(
  v.object({
    origin: v.string(),
    project: v.string(),
    owners: v.number(),
    asOf: v.nullable(v.string()),
  }),
);
export type Overview = v.InferOutput<typeof OverviewSchema>;
