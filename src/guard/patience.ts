import { BUDGET_MS } from '../directory/options.ts';

/**
 * How long each side waits for the next one, in milliseconds, before it goes on without an answer. Each waits longer
 * than what it waits for: who gave up earlier would take a late answer for none, and a save that goes on although
 * somebody is about to answer was not checked. The order is tested.
 */
export const PATIENCE_MS = {
  /** The background for the browser's storage, on the way to an answer: a damaged one may give none. */
  storage: 1_000,
  /** The background, or a plugin's page, for a directory with all its repetitions (docs/check-endpoint.md). */
  directory: BUDGET_MS,
  /** A page for the background: a stopped worker wakes in a tenth of a second, then it asks the directory. */
  background: 4_000,
  /** The isolated half of a builder for its page half: nobody waits for a page that has gone astray. */
  page: 15_000,
  /**
   * The page half for any sign of the isolated half while a save is held. A broken extension must not cost anybody
   * their work; a living one answers at once that it still thinks.
   */
  heldSave: 40_000,
} as const;
