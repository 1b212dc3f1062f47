import { ROOT } from './dom.ts';

/**
 * Calls back after the page's layout around the questions changed: another question, an opened section, a card more.
 * At most once per frame. Vellum's own observers are not disturbed: nothing is written.
 */
export function watchView(document: Document, changed: () => void, signal: AbortSignal): void {
  const view = document.defaultView;
  const root = document.querySelector(ROOT);
  if (!view || !root) return;
  let waiting = false;
  const observer = new view.MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    view.requestAnimationFrame(() => {
      waiting = false;
      if (!signal.aborted) changed();
    });
  });
  observer.observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class'],
  });
  signal.addEventListener('abort', () => observer.disconnect());
}
