/** What Tab can stop at. */
const STOPS = 'a[href], button, input, select, textarea, summary, [contenteditable="true"], [tabindex]';

/** Each is a place of its own in the layer, which a person leaves where its controls end. */
const PLACES = '.card, .panel';

export interface TabOutOptions {
  readonly document: Document;
  readonly root: ShadowRoot;
  readonly signal: AbortSignal;
  /** Only keys that a person pressed. */
  readonly trustedOnly: boolean;
  /** The element of the page from which a person leaves this place; null leaves the key to the browser. */
  leaveFrom(place: Element): HTMLElement | null;
}

/**
 * The layer is the last element of the page, so Tab behind the last control of a card would leave the page. Here it goes on
 * behind the field that the card is about, and Shift+Tab before the first control goes to the field itself.
 */
export function tabOut({ document, root, signal, trustedOnly, leaveFrom }: TabOutOptions): void {
  root.addEventListener(
    'keydown',
    (event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Tab' || (trustedOnly && !event.isTrusted))
        return;
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      const { activeElement } = root;
      const place = activeElement?.closest(PLACES);
      if (!activeElement || !place || place.closest('dialog')) return;
      const stops = stopsOf(place);
      const edge = event.shiftKey ? [place, stops[0]] : [stops.at(-1)];
      if (!edge.includes(activeElement)) return;
      const field = leaveFrom(place);
      if (!field) return;
      field.focus({ preventScroll: event.shiftKey === false });
      // From the field on, the browser itself takes the next step.
      if (event.shiftKey && document.activeElement !== document.body) event.preventDefault();
    },
    { signal },
  );
}

/** The element that Tab can stop at which an anchor is, or holds; null where it is only text. */
export function fieldOf(anchor: Element): HTMLElement | null {
  const found = [anchor, ...anchor.querySelectorAll(STOPS)].find(
    (element) => element.matches(STOPS) && isStop(element),
  );
  return found instanceof HTMLElement ? found : null;
}

function stopsOf(place: Element): readonly Element[] {
  return [...place.querySelectorAll(STOPS)].filter(isStop);
}

function isStop(element: Element): boolean {
  if (!(element instanceof HTMLElement) || element.tabIndex < 0 || element.matches(':disabled')) return false;
  if (element.checkVisibility?.({ visibilityProperty: true }) === false) return false;
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || element.checked) return true;
  // Of a group of choices Tab stops at the chosen one.
  const group = element.getRootNode();
  const name = CSS.escape(element.name);
  return !(group instanceof Document || group instanceof ShadowRoot)
    ? true
    : group.querySelector(`input[type="radio"][name="${name}"]:checked`) === null;
}
