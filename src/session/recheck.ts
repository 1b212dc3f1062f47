import { type OwnershipFinding, ownedNumbers } from '../gate/decision.ts';
import type { Desk } from '../gate/desk.ts';
import { checkItems } from '../gate/gate.ts';
import type { ConstantNumber } from '../lint/constant-numbers.ts';

const FIRST_MS = 15_000;
const LONGEST_MS = 5 * 60_000;

export interface Recheck {
  /** Asks again until the directory answers, then says which numbers are owned (perhaps none). A new call replaces the one before. */
  later(numbers: readonly ConstantNumber[], done: (owned: readonly OwnershipFinding[]) => void): void;
}

/** Repeats, while the page is open, a check that could not be made before a save. */
export function createRecheck({
  desk,
  signal,
  view,
}: {
  desk: Desk;
  signal: AbortSignal;
  view: EventTarget | null;
}): Recheck {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retry: (() => void) | null = null;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  // Being online again is the best moment to ask.
  view?.addEventListener('online', () => retry?.(), { signal });

  return {
    later(numbers, done) {
      let wait = FIRST_MS;
      const attempt = async (): Promise<void> => {
        clearTimeout(timer);
        const report = await desk.check(checkItems(numbers), signal);
        if (signal.aborted || retry !== attempt) return;
        if (report.failure) {
          wait = Math.min(wait * 2, LONGEST_MS);
          timer = setTimeout(attempt, wait);
          return;
        }
        retry = null;
        done(ownedNumbers(numbers, report));
      };
      clearTimeout(timer);
      retry = attempt;
      timer = setTimeout(attempt, wait);
    },
  };
}
