import { deepActive, keepFocus } from './keep-focus.ts';

export interface FocusMemory {
  /** Call before the layer takes the focus. */
  remember(): void;
  /**
   * Gives it back to the page, once; to `fallback` when the person came by Tab (nothing was remembered) or the field
   * is gone.
   */
  giveBack(fallback: HTMLElement | null): void;
  /** The element of the page where the person was; null when there was none, or it is gone. */
  place(): HTMLElement | null;
}

/** Where the person was in the page before coming into the layer. */
export function createFocusMemory(document: Document, host: Element): FocusMemory {
  let back: (() => boolean) | null = null;
  let place: Element | null = null;
  return {
    remember() {
      // Inside already: what was remembered when the person came here still holds.
      if (document.activeElement === host) return;
      back = keepFocus(document);
      place = deepActive(document);
    },
    giveBack(fallback) {
      if (!back?.()) fallback?.focus({ preventScroll: true });
      back = null;
    },
    place: () =>
      back && place instanceof HTMLElement && place.isConnected && place !== document.body ? place : null,
  };
}
