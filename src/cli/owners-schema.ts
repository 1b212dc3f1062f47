import * as v from 'valibot';
import { record } from './project-file.ts';

export const OWNER_ENTRIES = {
  phone: v.string(),
  kind: v.picklist(['case', 'mobile-worker']),
  id: v.string(),
  name: v.optional(v.string()),
  project: v.optional(v.string()),
  since: v.optional(v.string()),
  pending: v.optional(v.boolean()),
};

/** Who holds two-way numbers, as lines of `outcome` and `try` give them. */
export const OwnersSchema = v.array(record(OWNER_ENTRIES));
