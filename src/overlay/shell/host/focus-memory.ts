import { keepFocus } from './keep-focus.ts';

export interface FocusMemory {
  /** Call before the layer takes the focus. */
  remember(): void;
  /**
   * Gives it back to the page, once; to `fallback` when the person came by Tab (nothing was remembered) or the field
   * is gone.
   */
  giveBack(fallback: HTMLElement | null): void;
}

/** Where the person was in the page before coming into the layer. */
export function createFocusMemory(document: Document, host: Element): FocusMemory {
  let back: (() => boolean) | null = null;
  return {
    remember() {
      // Inside already: what was remembered when the person came here still holds.
      if (document.activeElement !== host) back = keepFocus(document);
    },
    giveBack(fallback) {
      if (!back?.()) fallback?.focus({ preventScroll: true });
      back = null;
    },
  };
}
