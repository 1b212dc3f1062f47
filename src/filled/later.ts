import type { CreateRecheck, Unasked } from '../guard/recheck.ts';
import type { UnaskedNumber } from './session.ts';

/** A check takes so many contacts. */
const MOST = 100;

/**
 * Numbers of forms that were sent before anybody could be asked. Web Apps is one page for many forms, so they are
 * gathered: a form must not take the place of the one before.
 *
 * @param found says to the person that somebody else holds the number of a question
 * @returns keeps numbers, and says whether all of them will be asked about
 */
export function createLater(
  createRecheck: CreateRecheck,
  found: (question: string) => void,
): (numbers: readonly UnaskedNumber[], title: string) => Promise<boolean> {
  let waiting: readonly Unasked[] = [];
  const recheck = createRecheck((places) => {
    waiting = [];
    for (const { label } of places) found(label);
  });
  return async (numbers, title) => {
    const added = numbers
      // A later check does not know of which case a number may be.
      .filter(({ caseId }) => caseId === undefined)
      .map(({ number, label }): Unasked => ({ number, site: null, label }));
    waiting = [...waiting, ...added].slice(-MOST);
    const isKept = waiting.length > 0 && (await recheck.later(waiting, title));
    return isKept && added.length === numbers.length;
  };
}
