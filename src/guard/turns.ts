/** Work in one go after which the page gets its turn. A task over 50 ms is felt; what the page adds counts too. */
const TURN_MS = 12;

/**
 * Long work in steps: between two steps the page gets its turn, when the steps so far took long. Small forms are
 * judged in one go.
 */
export function createTurns(now: () => number = () => performance.now()): () => Promise<void> {
  let since = now();
  return async () => {
    if (now() - since < TURN_MS) return;
    // A task of its own: whatever came in meanwhile (a key, a click, a frame) is served before.
    await new Promise((done) => setTimeout(done));
    since = now();
  };
}

/** Runs the steps to their end, the page having its turns in between; null when the result is no longer wanted. */
export async function runInTurns<T>(
  steps: Iterator<unknown, T>,
  turn: () => Promise<void>,
  isWanted: () => boolean = () => true,
): Promise<T | null> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await turn();
    if (!isWanted()) return null;
  }
}
