import type { ClickRefusal, DeliberateCheck } from '../ui.ts';
import type { Sight } from './sight.ts';

export interface ActParts {
  readonly isDeliberate: DeliberateCheck;
  /** Null where the browser cannot tell what is seen. */
  readonly sight: Sight | null;
  /** Says why nothing was done. */
  refuse(why: Exclude<ClickRefusal, 'untrusted'>): void;
}

/** The one way in which a click does something: when a person meant it, and saw what it was on. */
export function createAct({ isDeliberate, sight, refuse }: ActParts) {
  return (event: Event, control: Element, action: () => void): void => {
    const refusal = isDeliberate(event, control);
    if (refusal === 'untrusted') return;
    if (refusal !== null) refuse(refusal);
    else if (!sight) action();
    else sight.whenSeen(control, (seen) => (seen ? action() : refuse('covered')));
  };
}
