import * as v from 'valibot';

/** Why a project's owners could not be kept: the disk is full, or the browser's database broke. */
export const TroubleSchema = v.picklist(['no-room', 'broken']);
export type Trouble = v.InferOutput<typeof TroubleSchema>;
