import { adoptStyles } from './adopt-styles.ts';

export const HOST_TAG = 'caseline-root';

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts it back where it belongs: last in the document, on top of the top layer. */
  raise(): void;
  /** Other things of the page were opened above it so often that it lies below them for now. */
  outranked: boolean;
  /** Called after each raise: whatever stood in the top layer beside the host lies below it now. */
  readonly raised: Set<() => void>;
  /** Gives it other styles; the same ones cost nothing. */
  restyle(css: string): void;
}

/** Layers that this script has made: of two plugins in one page none covers the other with anything but what it draws. */
const layers = new WeakSet<Node>();

export function isOwnLayer(node: Node): boolean {
  return layers.has(node);
}

/**
 * The one element that Caseline adds to a page. It stands in the top layer, so no z-index of the page covers it, and
 * outside `body`, so a page that empties its body keeps it.
 */
export function createHost(document: Document, mode: 'open' | 'closed', css: string): Host {
  const element = createUndefined(document);
  const root = element.attachShadow({ mode });
  layers.add(element);
  const raised = new Set<() => void>();
  const raise = () => {
    if (!element.isConnected) document.documentElement.append(element);
    if (element.getAttribute('popover') !== 'manual') element.setAttribute('popover', 'manual');
    // Without popovers (before 2024) the highest z-index of the style sheet has to do.
    if (typeof element.showPopover !== 'function') return;
    if (element.matches(':popover-open')) element.hidePopover();
    element.showPopover();
    host.outranked = false;
    for (const follow of raised) follow();
  };
  let worn = css;
  const host: Host = {
    element,
    root,
    raise,
    raised,
    outranked: false,
    restyle(next) {
      if (next === worn) return;
      worn = next;
      root.querySelector(':scope > style, style')?.remove();
      adoptStyles(root, next);
    },
  };
  raise();
  adoptStyles(root, css);
  return host;
}

/**
 * An element that no script of the page has defined: a custom element gets its own shadow root, closed or not, from
 * `attachInternals()`.
 */
function createUndefined(document: Document): HTMLElement {
  for (let name = HOST_TAG, count = 1; ; name = `${HOST_TAG}-${count}`, count += 1) {
    const element = document.createElement(name);
    if (!element.matches(':defined')) return element;
  }
}
