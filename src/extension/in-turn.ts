/**
 * Runs works one after the other. Storage has no transactions: of two that read and then write at once, one would
 * undo what the other did.
 */
export function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    // One that fails must not stop those after it.
    last = mine.catch(() => undefined);
    return mine;
  };
}
