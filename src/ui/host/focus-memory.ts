import { keepFocus } from './keep-focus.ts';

export interface FocusMemory {
  /** Call before the layer takes the focus. */
  remember(): void;
  /** Gives it back to the page, once. */
  giveBack(): void;
}

/** Where the person was in the page before coming into the layer. */
export function createFocusMemory(document: Document, host: Element): FocusMemory {
  let back: (() => void) | null = null;
  return {
    remember() {
      // Inside already: what was remembered when the person came here still holds.
      if (document.activeElement !== host) back = keepFocus(document);
    },
    giveBack() {
      back?.();
      back = null;
    },
  };
}
