/**
 * A part of the program that is loaded once, when it is first wanted. Rejects when its file cannot be had, for one when
 * the extension was updated under an open page; the next call tries again.
 */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}
