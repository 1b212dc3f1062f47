/**
 * What a person did in a page lately. A script of the page can say that somebody saves, or that a number was typed; only
 * the browser can say that a person did something. What asks the network or the person waits for that.
 */
export interface Gestures {
  /** Whether a person did something just now. */
  recent(): boolean;
  /** The same, and that gesture is used up: it allows one thing. */
  take(): boolean;
}

/** So long something that a person did may take to arrive here: a page of thousands of questions is slow. */
const RECENT_MS = 10_000;
/** A click so soon after its press is the same gesture. */
const SAME_MS = 2_000;

/** Begins to listen, before whatever the page listens with. */
export function createGestures(view: Window, signal: AbortSignal, now: () => number): Gestures {
  let at = Number.NEGATIVE_INFINITY;
  let used = true;

  const note = ({ isTrusted, type }: Event): void => {
    if (!isTrusted) return;
    // A click without a press before it comes of a screen reader.
    if (type === 'click' && now() - at < SAME_MS) return;
    at = now();
    used = false;
  };
  for (const type of ['pointerdown', 'keydown', 'click'])
    view.addEventListener(type, note, { capture: true, passive: true, signal });

  const recent = (): boolean => now() - at < RECENT_MS;
  return {
    recent,
    take() {
      const allowed = !used && recent();
      used = true;
      return allowed;
    },
  };
}
