export interface EntryPageEvents {
  /** Something was typed or chosen. @param box that is being typed into; null when it was left or changed at once */
  readonly typed: (box: EventTarget | null) => void;
  /** A click, before the page hears of it. */
  readonly pressed: () => void;
  /** The page was scrolled or has another size. */
  readonly moved: () => void;
  /** Knockout drew something anew. */
  readonly drawn: () => void;
}

/** Listens to what a person and HQ's page do, without changing anything. */
export function watchEntryPage(document: Document, signal: AbortSignal, on: EntryPageEvents): void {
  const passive = { capture: true, passive: true, signal };
  for (const type of ['input', 'change', 'focusout']) {
    document.addEventListener(type, ({ target }) => on.typed(type === 'input' ? target : null), passive);
  }
  // Some widgets choose without an event: at the latest before the page goes to the next screen.
  document.addEventListener('click', on.pressed, passive);
  for (const type of ['resize', 'scroll']) document.defaultView?.addEventListener(type, on.moved, passive);
  // Knockout draws rows, errors and whole forms anew: one observer per frame.
  const observer = new MutationObserver(on.drawn);
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled', 'class'],
  });
  signal.addEventListener('abort', () => observer.disconnect());
}
