import type { Box } from './box.ts';
import { type Covers, createCovers } from './covers.ts';
import { type Clip, createClips, visiblePart } from './visible-part.ts';

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
  /**
   * True: something of ours waits for the page to give room again, which no event may tell of.
   *
   * @param types somebody is typing, and this comes once more when the hand rests
   */
  readonly onMove: (places: ReadonlyMap<Element, AnchorPlace>, types: boolean) => boolean;
  /** The page has drawn something anew: elements that are followed are not in it any more. */
  readonly onLost?: (() => void) | undefined;
}

/** Page events after which something may have moved, opened or closed; all are heard without slowing them. */
const MOVES = ['scroll', 'pointerup', 'focusin', 'transitionend', 'load'] as const;

/** How soon is looked again while something waits, milliseconds; later and later when nothing happens. */
const AGAIN_MS = 300;
const SELDOM_MS = 2_400;

/** Follows elements of the page without touching them: reads all boxes in one frame, then tells once. */
export function trackAnchors({ document, host, signal, onMove, onLost }: TrackerOptions): AnchorTracker {
  const view = document.defaultView;
  const covers = createCovers(host);
  let clips = new Map<Element, readonly Clip[]>();
  /** What is watched for its size. */
  let sized: ReadonlySet<Element> = new Set();
  /** The key that is down has typed something. */
  let types = false;
  let frame = 0;
  let again: ReturnType<typeof setTimeout> | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
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
    const boxes = new Map<Element, Box>();
    for (const [anchor, chain] of clips) {
      const { isHidden, ...place } = measure(anchor, chain, { window, boxes, covers });
      places.set(anchor, place);
      hidden ||= isHidden;
      lost ||= !anchor.isConnected;
    }
    clearTimeout(again);
    clearTimeout(rest);
    const rests = covers.rests();
    if (rests > 0) rest = setTimeout(request, rests);
    // Nothing tells when a page has done loading, or that what lay over an element has gone.
    if (onMove(places, rests > 0) || hidden || lost) again = setTimeout(lookAgain, wait);
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

  const moved = (): void => {
    covers.done();
    schedule();
  };
  const typed = (): void => {
    types = true;
    covers.typed();
    schedule();
  };
  /** A key that types nothing may open or close anything; of one that does it is looked when the hand rests. */
  const released = (): void => {
    if (!types) moved();
    types = false;
  };

  const resizes = view && 'ResizeObserver' in view ? new view.ResizeObserver(schedule) : null;
  const own = view && 'ResizeObserver' in view ? new view.ResizeObserver(schedule) : null;
  for (const type of MOVES) {
    document.addEventListener(type, moved, { capture: true, passive: true, signal });
  }
  document.addEventListener('input', typed, { capture: true, passive: true, signal });
  document.addEventListener('keyup', released, { capture: true, passive: true, signal });
  view?.addEventListener('resize', moved, { signal });
  view?.visualViewport?.addEventListener('resize', moved, { signal });
  signal.addEventListener('abort', () => {
    resizes?.disconnect();
    own?.disconnect();
    clearTimeout(again);
    clearTimeout(rest);
    if (frame) view?.cancelAnimationFrame(frame);
  });

  /** Each that is observed anew is told of at once, and all would be measured once more. */
  function watchSizes(next: ReadonlySet<Element>): void {
    for (const element of sized) if (!next.has(element)) resizes?.unobserve(element);
    for (const element of next) if (!sized.has(element)) resizes?.observe(element);
    sized = next;
  }

  return {
    watch(anchors) {
      const clipsOf = view && createClips(view);
      clips = new Map(clipsOf ? anchors.map((anchor) => [anchor, clipsOf(anchor)]) : []);
      const around = [...clips.values()].flatMap((chain) => chain.map(({ element }) => element));
      watchSizes(new Set([document.documentElement, ...clips.keys(), ...around]));
      covers.keep(new Set(clips.keys()));
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

interface Scene {
  readonly window: Box;
  /** Measured in this frame. */
  readonly boxes: Map<Element, Box>;
  readonly covers: Covers;
}

function boxOf(element: Element, boxes: Map<Element, Box>): Box {
  const box = boxes.get(element) ?? element.getBoundingClientRect();
  boxes.set(element, box);
  return box;
}

function measure(anchor: Element, chain: readonly Clip[], { window, boxes, covers }: Scene): Measured {
  const box = anchor.getBoundingClientRect();
  if (box.width <= 0 || box.height <= 0) return { box: null, visible: null, isHidden: false };
  if (anchor.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) === false) {
    return { box, visible: null, isHidden: true };
  }
  const visible = visiblePart(
    box,
    chain.map(({ element, x, y }) => ({ box: boxOf(element, boxes), x, y })),
    window,
  );
  const isHidden = visible !== null && covers.isCovered(anchor, visible);
  return { box, visible: isHidden ? null : visible, isHidden };
}
