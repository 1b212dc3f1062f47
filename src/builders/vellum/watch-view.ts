import { ROOT } from './dom.ts';

/**
 * Calls back after the page's layout around the questions changed: another question, an opened section, a card more.
 * At most once per frame. Vellum's own observers are not disturbed: nothing is written.
 *
 * Not in the frame but after it: to draw a change in a tree of 5,000 questions takes the browser 40 ms by itself, and
 * what we do then must not be added to it.
 */
export function watchView(document: Document, changed: () => void, signal: AbortSignal): void {
  const view = document.defaultView;
  const root = document.querySelector(ROOT);
  if (!view || !root) return;
  let waiting = false;
  const tell = (): void => {
    waiting = false;
    if (!signal.aborted) changed();
  };
  const observer = new view.MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    view.requestAnimationFrame(() => view.setTimeout(tell));
  });
  observer.observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class'],
  });
  signal.addEventListener('abort', () => observer.disconnect());
}
