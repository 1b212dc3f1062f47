import { HOST_TAG, type Host } from './create-host.ts';

/** So many repairs in so many milliseconds; then the page is fighting us and we leave. */
const MAX_REPAIRS = 8;
const REPAIR_WINDOW_MS = 5_000;

/** Only these: observing all attributes froze browsers (Bitwarden). */
const WATCHED = ['style', 'hidden', 'popover', 'inert', 'aria-hidden'] as const;

export interface GuardOptions {
  readonly document: Document;
  readonly host: Host;
  readonly signal: AbortSignal;
  readonly now: () => number;
  readonly onGiveUp: () => void;
}

/** Puts the host back when the page removes, hides or covers it. */
export function guardHost({ document, host, signal, now, onGiveUp }: GuardOptions): void {
  const { element } = host;
  const mayRepair = createLimit(now);
  const mayRaise = createLimit(now);
  const view = document.defaultView;
  let over = false;
  let later: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver(() => {
    if (damaged(element)) repair();
  });
  const observe = () => {
    observer.observe(element, { attributes: true, attributeFilter: [...WATCHED] });
    // A removal shows at the parent only; the root element itself goes with document.open().
    observer.observe(document.documentElement, { childList: true });
    observer.observe(document, { childList: true });
  };

  const repair = () => {
    if (over) return;
    if (!mayRepair()) {
      stop();
      onGiveUp();
      return;
    }
    observer.disconnect();
    for (const name of WATCHED) if (name !== 'popover') element.removeAttribute(name);
    host.raise();
    observe();
  };

  // The page may close the popover by script, or open another one (or a modal dialogue) above it.
  const onToggle = (event: Event) => {
    if (event.target === element) {
      if (damaged(element)) repair();
    } else if ((event as ToggleEvent).newState === 'open' && isTopLayer(event.target)) {
      // Tooltips of a page may be popovers, and many: above the limit they may cover us, and clicks are refused then.
      if (mayRaise()) host.raise();
      else outrank();
    }
  };

  /** Until the page has been quiet for a while. */
  const outrank = () => {
    host.outranked = true;
    clearTimeout(later);
    later = setTimeout(() => host.raise(), REPAIR_WINDOW_MS);
  };

  const stop = () => {
    over = true;
    clearTimeout(later);
    observer.disconnect();
    view?.removeEventListener('toggle', onToggle, true);
  };

  observe();
  // Before whatever the page listens with at its document.
  view?.addEventListener('toggle', onToggle, { capture: true, signal });
  signal.addEventListener('abort', stop, { once: true });
}

/** True as long as it is not called too often. */
function createLimit(now: () => number): () => boolean {
  let times: number[] = [];
  return () => {
    const time = now();
    times = [...times.filter((at) => time - at < REPAIR_WINDOW_MS), time];
    return times.length <= MAX_REPAIRS;
  };
}

function damaged(element: HTMLElement): boolean {
  if (!element.isConnected || element.getAttribute('popover') !== 'manual') return true;
  if (WATCHED.some((name) => name !== 'popover' && element.hasAttribute(name))) return true;
  return typeof element.showPopover === 'function' && !element.matches(':popover-open');
}

/**
 * What we rise above. `toggle` also comes from `<details>`, which covers nothing. The layer of another Caseline would
 * rise above ours in turn, without end: the later one stays above. So does a page's element of that name; nothing is
 * believed of it, as long as it stands there clicks are refused.
 */
function isTopLayer(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.localName.startsWith(HOST_TAG)) return false;
  return target.hasAttribute('popover') || target.localName === 'dialog';
}
