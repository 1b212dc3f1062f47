import { trouble } from './trouble.ts';

/** What a person, or the check alone, says to a held save. */
export type SaveDecision = 'save' | 'cancel';

export interface HoldParts<T> {
  /** For the trouble log: what is held. */
  readonly where: string;
  /** Decides; at once where it can: then the page's own event goes on untouched. */
  readonly gate: (save: T) => SaveDecision | Promise<SaveDecision>;
  /** Lets the page do again what was stopped, in its own way. */
  readonly resend: (save: T) => void;
  readonly signal: AbortSignal;
  /** Called when somebody has to wait. What it gives is called when the waiting ends, and awaited. */
  readonly whileHeld?: ((save: T) => () => void | Promise<void>) | undefined;
}

export interface Hold<T> {
  /**
   * Something wants to be saved: says whether the page's event goes on or is stopped. A stopped one is sent again after
   * the decision, unless that is `cancel`.
   *
   * @param key what is saved: pressed again while it is held, it is the same save
   */
  press(save: T, key?: unknown): 'pass' | 'stop';
  /** What was stopped is sent again at this moment: whatever the page does now belongs to it. */
  isPassing(): boolean;
}

/**
 * A save that waits for a decision: idle, asking, passing. Whatever goes wrong in asking, and when Caseline ends
 * meanwhile, the save goes on, once: nobody loses work by our fault. How a save is noticed and sent again is the
 * adapter's: Vellum's methods, clicks, submit events.
 */
export function createHold<T>({ where, gate, resend, signal, whileHeld }: HoldParts<T>): Hold<T> {
  const asking = new Set<unknown>();
  let passing = false;
  const ended = new Promise<SaveDecision>((resolve) => {
    signal.addEventListener('abort', () => resolve('save'), { once: true });
  });

  /** A failure of ours is noted and lets the save through. */
  function attempt<R>(work: () => R, otherwise: R): R {
    try {
      return work();
    } catch (error) {
      trouble(where, error);
      return otherwise;
    }
  }

  function send(save: T): void {
    passing = true;
    attempt(() => resend(save), undefined);
    passing = false;
  }

  async function wait(save: T, key: unknown, decided: Promise<SaveDecision>): Promise<void> {
    asking.add(key);
    const release = attempt(() => whileHeld?.(save), undefined);
    let decision: SaveDecision = 'save';
    try {
      decision = await Promise.race([decided, ended]);
    } catch (error) {
      trouble(where, error);
    }
    try {
      await release?.();
    } catch (error) {
      trouble(where, error);
    }
    asking.delete(key);
    if (decision === 'save') send(save);
  }

  return {
    press(save, key) {
      if (passing || signal.aborted) return 'pass';
      if (asking.has(key)) return 'stop';
      const decision = attempt(() => gate(save), 'save');
      if (decision === 'save') return 'pass';
      if (decision !== 'cancel') void wait(save, key, decision);
      return 'stop';
    },
    isPassing: () => passing,
  };
}
