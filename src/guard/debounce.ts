/** Calls `work` once things have been quiet for `quietMs()`, asked at each call; never after the signal. */
export function debounce(work: () => void, quietMs: () => number, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return () => {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(work, quietMs());
  };
}
