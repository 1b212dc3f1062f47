import type { Box } from './box.ts';
import { type Clip, clipsOf, parentOf, visiblePart } from './visible-part.ts';

export interface AnchorPlace {
  /** The whole element; null when it has no box (not drawn, removed). */
  readonly box: Box | null;
  /** What of it can be seen now: not scrolled away, not under a dialogue of the page. */
  readonly visible: Box | null;
}

export interface AnchorTracker {
  watch(anchors: readonly Element[]): void;
  /** Also measure when this element of ours changes its size. */
  follow(element: Element): void;
  /** Measure in the next frame. */
  schedule(): void;
  /** Measure now. */
  flush(): void;
}

export interface TrackerOptions {
  readonly document: Document;
  /** Our own host: what it covers still counts as visible. */
  readonly host: Element;
  readonly signal: AbortSignal;
  /** True: something of ours waits for the page to give room again, which no event may tell of. */
  readonly onMove: (places: ReadonlyMap<Element, AnchorPlace>) => boolean;
  /** The page has drawn something anew: elements that are followed are not in it any more. */
  readonly onLost?: (() => void) | undefined;
}

/** Page events after which something may have moved, opened or closed; all are heard without slowing them. */
const MOVES = ['scroll', 'pointerup', 'keyup', 'focusin', 'input', 'transitionend', 'load'] as const;

/** How soon is looked again while something waits, milliseconds; later and later when nothing happens. */
const AGAIN_MS = 300;
const SELDOM_MS = 2_400;

/** Follows elements of the page without touching them: reads all boxes in one frame, then tells once. */
export function trackAnchors({ document, host, signal, onMove, onLost }: TrackerOptions): AnchorTracker {
  const view = document.defaultView;
  let clips = new Map<Element, readonly Clip[]>();
  let frame = 0;
  let again: ReturnType<typeof setTimeout> | undefined;
  let wait = AGAIN_MS;
  /** Looked without anything that happened: only then is somebody told, who may hand in the same elements again. */
  let byItself = false;

  const flush = () => {
    if (frame) view?.cancelAnimationFrame(frame);
    frame = 0;
    if (signal.aborted || !view) return;
    const window: Box = { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };
    const places = new Map<Element, AnchorPlace>();
    let hidden = false;
    let lost = false;
    for (const [anchor, chain] of clips) {
      const { isHidden, ...place } = measure(anchor, chain, window, host);
      places.set(anchor, place);
      hidden ||= isHidden;
      lost ||= !anchor.isConnected;
    }
    clearTimeout(again);
    // Nothing tells when a page has done loading, or that what lay over an element has gone.
    if (onMove(places) || hidden || lost) again = setTimeout(lookAgain, wait);
    const tells = lost && byItself;
    byItself = false;
    if (tells) onLost?.();
  };
  const request = () => {
    if (!frame && view && !signal.aborted) frame = view.requestAnimationFrame(flush);
  };
  const lookAgain = () => {
    wait = Math.min(2 * wait, SELDOM_MS);
    byItself = true;
    request();
  };
  const schedule = () => {
    wait = AGAIN_MS;
    request();
  };

  const resizes = view && 'ResizeObserver' in view ? new view.ResizeObserver(schedule) : null;
  const own = view && 'ResizeObserver' in view ? new view.ResizeObserver(schedule) : null;
  for (const type of MOVES) {
    document.addEventListener(type, schedule, { capture: true, passive: true, signal });
  }
  view?.addEventListener('resize', schedule, { signal });
  view?.visualViewport?.addEventListener('resize', schedule, { signal });
  signal.addEventListener('abort', () => {
    resizes?.disconnect();
    own?.disconnect();
    clearTimeout(again);
    if (frame) view?.cancelAnimationFrame(frame);
  });

  return {
    watch(anchors) {
      clips = new Map(view ? anchors.map((anchor) => [anchor, clipsOf(anchor, view)]) : []);
      resizes?.disconnect();
      resizes?.observe(document.documentElement);
      for (const [anchor, chain] of clips) {
        resizes?.observe(anchor);
        for (const clip of chain) resizes?.observe(clip.element);
      }
      request();
    },
    follow(element) {
      own?.disconnect();
      own?.observe(element);
    },
    schedule,
    flush,
  };
}

interface Measured extends AnchorPlace {
  /** Drawn and in the window, but faded out or below something of the page. */
  readonly isHidden: boolean;
}

function measure(anchor: Element, chain: readonly Clip[], window: Box, host: Element): Measured {
  const box = anchor.getBoundingClientRect();
  if (box.width <= 0 || box.height <= 0) return { box: null, visible: null, isHidden: false };
  if (anchor.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) === false) {
    return { box, visible: null, isHidden: true };
  }
  const visible = visiblePart(
    box,
    chain.map(({ element, x, y }) => ({ box: element.getBoundingClientRect(), x, y })),
    window,
  );
  const isHidden = visible !== null && isCovered(anchor, visible, host);
  return { box, visible: isHidden ? null : visible, isHidden };
}

/** Whether something foreign lies over the middle of the visible part, e.g. a dialogue of the page. */
function isCovered(anchor: Element, part: Box, host: Element): boolean {
  const { ownerDocument } = anchor;
  const hit = ownerDocument.elementFromPoint((part.left + part.right) / 2, (part.top + part.bottom) / 2);
  if (!hit || hit === host || hit.contains(anchor)) return false;
  // Labels, icons and clear buttons that lie on a field stand beside it in the same wrapper.
  const around = anchor.parentElement ?? anchor;
  if (around.contains(hit)) return false;
  for (let element: Element | null = anchor; element; element = parentOf(element)) {
    if (element === hit) return false;
  }
  return true;
}
