import { type OwnershipFinding, ownedNumbers } from '../gate/decision.ts';
import type { Desk } from '../gate/desk.ts';
import { askDesk } from '../gate/gate.ts';
import type { ConstantNumber } from '../lint/constant-numbers.ts';
import type { Site } from '../lint/finding.ts';

const FIRST_MS = 15_000;
const LONGEST_MS = 5 * 60_000;

/** A number that could not be asked about, with what the form calls the question in which it stands. */
export interface Unasked extends ConstantNumber {
  readonly label: string;
}

/** Where a number stands that somebody else holds. Names no number: it goes to the page and into lists. */
export interface FoundPlace {
  readonly site: Site;
  readonly label: string;
}

/** Repeats checks that could not be made before a save, and tells of what they find. */
export interface Recheck {
  /** Asks again until the directory answers. A new call replaces the one before. */
  later(numbers: readonly Unasked[], formTitle: string): void;
  /** Drops what waits: the form was saved again, and its owners could be asked. */
  settled(): void;
}

export type CreateRecheck = (found: (places: readonly FoundPlace[]) => void) => Recheck;

/** The places of owned numbers, each question once. */
export function foundPlaces(
  numbers: readonly Unasked[],
  owned: readonly Pick<OwnershipFinding, 'site'>[],
): readonly FoundPlace[] {
  const places = new Map<string, FoundPlace>();
  for (const { site } of owned) {
    const label = numbers.find((number) => number.site === site)?.label ?? '';
    places.set(JSON.stringify([site.path, label]), { site, label });
  }
  return [...places.values()];
}

/** Repeats while the page is open: for pages without a background. */
export function createRecheck(
  { desk, signal, view }: { desk: Desk; signal: AbortSignal; view: EventTarget | null },
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
    later(numbers) {
      let wait = FIRST_MS;
      const attempt = async (): Promise<void> => {
        clearTimeout(timer);
        const report = await askDesk({ desk, numbers, signal });
        if (signal.aborted || retry !== attempt) return;
        if (report.failure) {
          wait = Math.min(wait * 2, LONGEST_MS);
          timer = setTimeout(attempt, wait);
          return;
        }
        retry = null;
        const places = foundPlaces(numbers, ownedNumbers(numbers, report));
        if (places.length > 0) found(places);
      };
      clearTimeout(timer);
      retry = attempt;
      timer = setTimeout(attempt, wait);
    },
    settled,
  };
}
