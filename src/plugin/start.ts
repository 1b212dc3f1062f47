import type { AttachState, Detach } from './options.ts';

/**
 * Runs a part that is loaded first. What is ended before it is loaded never begins.
 * @param load imports the part and starts it
 */
export function startLater(
  load: (signal: AbortSignal) => Promise<void>,
  onError: ((error: unknown) => void) | undefined,
): Detach {
  const life = new AbortController();
  const { signal } = life;
  const run = async (): Promise<AttachState> => {
    try {
      await load(signal);
      return signal.aborted ? 'disposed' : 'attached';
    } catch (error) {
      life.abort();
      onError?.(error);
      return 'failed';
    }
  };
  return Object.assign(() => life.abort(), { ready: run() });
}
