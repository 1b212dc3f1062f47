export type Judge = typeof import('./judge.ts');

let loading: Promise<Judge> | null = null;

/**
 * The judge, loaded once for the page. Rejects when its file cannot be had, for one when the extension was updated under
 * an open page; the next call tries again.
 */
export function loadJudge(): Promise<Judge> {
  loading ??= import('./judge.ts').catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}
