import { isOwnLayer } from './create-host.ts';
import { deepElements } from './deep-elements.ts';

/**
 * Whether elements of the page stand above the layer in the browser's top layer. No document tells their order, so it is
 * kept: what was open when the layer was raised lies below it, what was opened since lies above, wherever it is drawn: its
 * backdrop may be anywhere.
 */
export interface TopLayer {
  /** The layer has just been raised. */
  raised(): void;
  isCovered(): boolean;
}

/** What opens in the top layer, as the loader saw it before any script of the page (`content/loader.ts`). */
export const OPENED = 'caselineOpened';

const OPEN = ':popover-open, dialog:modal, :fullscreen';

/** Elements that were opened since they were last forgotten; the page may have stopped the event for all but us. */
function openedSince(
  document: Document,
  signal: AbortSignal,
): { forget(): void; has(one: Element): boolean } {
  const known: unknown = Reflect.get(globalThis, OPENED);
  const opened: Set<unknown> = known instanceof Set ? known : new Set();
  // In a plugin there is no loader.
  if (opened !== known) {
    const note = ({ target }: Event): void => void opened.add(target);
    document.defaultView?.addEventListener('beforetoggle', note, { capture: true, signal });
  }
  return { forget: () => opened.clear(), has: (one) => opened.has(one) };
}

/** While a page changes from one view into another, its pictures of them lie over the top layer, too; those of an element over what is in it. */
function isChangingView({ documentElement }: Document, host: Element | null): boolean {
  try {
    return [documentElement, host].some((element) => element?.matches(':active-view-transition'));
  } catch {
    // A browser that has none.
    return false;
  }
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/**
 * @param host null: ours is not in the top layer, so whatever is there lies above
 * @param findOpen what is in the top layer now
 */
export function createTopLayer(
  document: Document,
  host: Element | null,
  signal: AbortSignal,
  findOpen = (): readonly Element[] => deepElements(document, OPEN),
): TopLayer {
  const opened = openedSince(document, signal);
  let below = new WeakSet<Element>();
  // Our own question is a modal dialog inside the host where the page's modal makes the host inert.
  const isOurs = (element: Element): boolean => element === host || isOwnLayer(element);
  const others = (): Element[] =>
    findOpen().filter((element) => !isOurs(element) && !isOurs(hostOf(element) ?? element));

  return {
    raised() {
      below = new WeakSet(others());
      opened.forget();
    },
    isCovered: () =>
      isChangingView(document, host) ||
      others().some((element) => !below.has(element) || opened.has(element)),
  };
}
