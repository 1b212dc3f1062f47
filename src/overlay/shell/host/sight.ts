/**
 * Whether a control is really seen, as the browser itself works it out (IntersectionObserver v2, Chromium): nothing is
 * painted over it, also nothing that lets the pointer through, nothing of a page around this one, and no effect changes
 * it. `elementFromPoint` sees none of that.
 */
export interface Sight {
  /** Follows a control for as long as it is drawn: what is seen only at the moment of the click was hidden before. */
  watch(control: Element): () => void;
  /** Calls back with whether a control that is followed is seen and was so for a moment; at once where that is known. */
  whenSeen(control: Element, tell: (seen: boolean) => void): void;
}

/** A control that was hidden so short a time ago was not what somebody aimed at. */
const SETTLED_MS = 300;
/** The least that browsers take: how often they look. */
const LOOK_MS = 100;

interface Look {
  readonly seen: boolean;
  /** It was in the window, and still not seen: something lay over it. */
  readonly covered: boolean;
  /** Since when it is seen, milliseconds; `-Infinity` when it was never covered. */
  readonly since: number;
}

/** Null in browsers that cannot tell: what else is asked must do there. */
export function createSight(
  view: Window & typeof globalThis,
  now: () => number,
  signal: AbortSignal,
): Sight | null {
  // Its own: a page can give every object a property of that name.
  if (!Object.hasOwn(view.IntersectionObserverEntry?.prototype ?? {}, 'isVisible')) return null;
  const looks = new WeakMap<Element, Look>();
  const watched = new WeakSet<Element>();
  const waiting = new Map<Element, (seen: boolean) => void>();

  const observer = new view.IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        const seen = Reflect.get(entry, 'isVisible') === true;
        const before = looks.get(entry.target);
        const covered = !seen && entry.isIntersecting;
        const since = before?.covered ? now() : (before?.since ?? Number.NEGATIVE_INFINITY);
        looks.set(entry.target, { seen, covered, since });
        waiting.get(entry.target)?.(seen);
        waiting.delete(entry.target);
      }
    },
    // Of the second version; TypeScript knows the first.
    Object.assign({ threshold: [0, 0.5, 1] }, { trackVisibility: true, delay: LOOK_MS }),
  );
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  return {
    watch(control) {
      watched.add(control);
      observer.observe(control);
      return () => {
        watched.delete(control);
        observer.unobserve(control);
        looks.delete(control);
      };
    },
    whenSeen(control, tell) {
      if (!watched.has(control)) return tell(true);
      const look = looks.get(control);
      if (look) return tell(look.seen && now() - look.since >= SETTLED_MS);
      // It has only just come: the browser looks at it in its next frame.
      waiting.set(control, tell);
    },
  };
}
