/** Runs works one after the other: for what would undo or disturb itself when it was done twice at once. */
export function createMutex(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    // One that fails must not stop those after it; whoever asked for it is told.
    last = mine.then(
      () => null,
      () => null,
    );
    return mine;
  };
}
