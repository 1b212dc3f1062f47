import type { Site } from '../lint/finding.ts';
import { ownedNumber } from './decision.ts';
import type { Owners, WantedNumber } from './owners.ts';

const FIRST_MS = 15_000;
const LONGEST_MS = 5 * 60_000;

/** Where a number stands. Names no number: it goes to the page and into lists. */
export interface FoundPlace {
  /** In a form's design; null for an answer, whose form has gone. */
  readonly site: Site | null;
  /** What the form calls the question. */
  readonly label: string;
}

/** A number that could not be asked about. */
export interface Unasked extends WantedNumber, FoundPlace {}

/** Repeats checks that could not be made before a save, and tells of what they find. */
export interface Recheck {
  /**
   * Asks again until the directory answers. A new call replaces the one before.
   * @returns whether it will: what waits is kept in a browser's storage, which may be full or damaged
   */
  later(numbers: readonly Unasked[], formTitle: string): Promise<boolean>;
  /** Drops what waits: the form was saved again, and its owners could be asked. */
  settled(): void;
}

export type CreateRecheck = (found: (places: readonly FoundPlace[]) => void) => Recheck;

/** Each question once. */
export function onePerQuestion(places: readonly FoundPlace[]): readonly FoundPlace[] {
  const questions = new Map<string, FoundPlace>();
  for (const { site, label } of places) questions.set(JSON.stringify([site?.path, label]), { site, label });
  return [...questions.values()];
}

/** Repeats while the page is open: for pages without a background. */
export function createRecheck(
  {
    owners,
    signal,
    view,
  }: {
    readonly owners: Pick<Owners, 'ask'>;
    readonly signal: AbortSignal;
    readonly view: EventTarget | null;
  },
  found: (places: readonly FoundPlace[]) => void,
): Recheck {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retry: (() => void) | null = null;
  const settled = (): void => {
    clearTimeout(timer);
    retry = null;
  };
  signal.addEventListener('abort', settled, { once: true });
  // Being online again is the best moment to ask.
  view?.addEventListener('online', () => retry?.(), { signal });

  return {
    async later(numbers) {
      let wait = FIRST_MS;
      const attempt = async (): Promise<void> => {
        clearTimeout(timer);
        const checks = await Promise.all(numbers.map((number) => owners.ask(number)));
        if (signal.aborted || retry !== attempt) return;
        if (checks.some(({ failure }) => failure)) {
          wait = Math.min(wait * 2, LONGEST_MS);
          timer = setTimeout(attempt, wait);
          return;
        }
        retry = null;
        const owned = numbers.filter((_, index) => {
          const check = checks[index];
          return check && ownedNumber({ key: '' }, check) !== null;
        });
        if (owned.length > 0) found(onePerQuestion(owned));
      };
      clearTimeout(timer);
      retry = attempt;
      timer = setTimeout(attempt, wait);
      return true;
    },
    settled,
  };
}
