import { homesOf } from './dom.ts';

/** What a person does after which a row may say something else. */
const DEEDS = ['input', 'change', 'keyup', 'click', 'mouseup', 'focusout'] as const;

export interface WatchParts {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Before the page hears of a click or a change: what stands on the screen may be gone or drawn anew after it. */
  readonly before: (target: Element) => void;
  readonly after: () => void;
}

/**
 * Calls back when the two tabs may have changed. select2 and the autocompletion of property names tell of a choice by
 * jQuery alone, which no listener of ours hears; they draw, or a person pressed something, so both are watched.
 */
export function watchTabs({ document, signal, before, after }: WatchParts): void {
  const view = document.defaultView;
  if (!view) return;
  let waiting = false;
  const soon = (): void => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (!signal.aborted) after();
    });
  };
  for (const type of DEEDS) {
    view.addEventListener(
      type,
      ({ target }) => {
        if ((type === 'click' || type === 'change') && target instanceof Element) before(target);
        soon();
      },
      { capture: true, passive: true, signal },
    );
  }
  const observer = new view.MutationObserver(soon);
  const observed = new Set<Node>();
  const observe = (): void => {
    for (const home of homesOf(document)) {
      if (observed.has(home)) continue;
      observed.add(home);
      observer.observe(home, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
        attributeFilter: ['class', 'style'],
      });
      const pane = home.closest('.tab-pane');
      if (pane) observer.observe(pane, { attributes: true, attributeFilter: ['class', 'style'] });
    }
  };
  observe();
  document.addEventListener('DOMContentLoaded', observe, { signal });
  document.addEventListener('DOMContentLoaded', soon, { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
