/**
 * A call that happens once within `ms` of the first wish for it. Unlike a debounce it is not put off for ever by a page
 * that never rests.
 */
export function coalesce(work: () => void, ms: number, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return () => {
    if (timer !== undefined || signal.aborted) return;
    timer = setTimeout(() => {
      timer = undefined;
      work();
    }, ms);
  };
}
