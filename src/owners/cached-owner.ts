import type { OwnersPage } from '../directory/schema.ts';

/** One owner of a two-way number as the directory told it. */
export type CachedOwner = OwnersPage['owners'][number];

/** What a page of the directory says of one number: who holds it, or that nobody of the project does any more. */
export interface Change {
  readonly phone: string;
  readonly owner: CachedOwner | null;
}

/** A record is not what was written, or one that must be there is not: the copy is of no use any more. */
export class BrokenDatabase extends Error {}
