import { inject } from 'vitest';
import './stage.ts';

/** Why rows of a table are the same in every browser. docs/testing.md says what of each runs in Firefox all the same. */
export type Sameness =
  /** One code goes through all of them; a row for each way that it goes runs in both browsers. */
  | 'rows'
  /** What HQ's own page makes of stored data, before Caseline has a say; a row for each kind of row on the page runs in both. */
  | 'shapes'
  /** Faults of a server that are a value before the browser has a say; those of the connection run in both. */
  | 'faults';

/** The rows of a table that run in this browser: all of them, or those of which Firefox has its own. */
export function rowsOfBrowser<T>(
  _why: Sameness,
  rows: readonly T[],
  inBoth: (row: T) => boolean,
): readonly T[] {
  return inject('browser') === 'chromium' || inject('everyBrowser') ? rows : rows.filter(inBoth);
}
