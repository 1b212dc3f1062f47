import { FORM } from './dom.ts';

/**
 * HQ collects what it sends a quarter of a second after Submit, or as long later as answers are under way, and takes
 * what was changed meanwhile along. What was checked is what is to be sent: until it is collected
 * nothing in the form can be changed, as HQ has it itself as soon as it sends.
 */
export interface EditHold {
  /** The form is being sent. */
  begin(): void;
  /** The page has collected its answers, or the form is gone. */
  end(): void;
  /** The page may have given the sending up. */
  look(): void;
  isHeld(): boolean;
}

/** Longer than HQ waits for its own answers; a page that never collects is free again then. */
const MOST_MS = 30_000;
/** What a change of a widget needs; keys and pointers do not reach an inert element. */
const CHANGES = ['input', 'change', 'keyup', 'click', 'paste'] as const;
const BUTTON = '#submit-button button';

export function createEditHold(document: Document, signal: AbortSignal): EditHold {
  const view = document.defaultView;
  let hold: AbortController | null = null;
  /** HQ's own button was off: the page has begun to send. */
  let begun = false;

  const isOff = (): boolean =>
    document.querySelector<HTMLButtonElement>(`${FORM} ${BUTTON}`)?.disabled ?? false;

  function end(): void {
    hold?.abort();
    hold = null;
  }

  function begin(): void {
    const form = document.querySelector(`${FORM} form`);
    const box = form?.querySelector<HTMLElement>('.question-container') ?? null;
    if (hold || !box || signal.aborted) return;
    hold = new AbortController();
    begun = false;
    const { signal: life } = hold;
    const focused = document.activeElement;
    box.inert = true;
    const stop = (event: Event): void => {
      if (!(event.target instanceof Node) || !box.contains(event.target)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const type of CHANGES) view?.addEventListener(type, stop, { capture: true, signal: life });
    const timer = setTimeout(end, MOST_MS);
    life.addEventListener('abort', () => {
      clearTimeout(timer);
      box.inert = false;
      // Who had the focus has it again, unless it went on.
      const isFree = document.activeElement === null || document.activeElement === document.body;
      if (isFree && focused instanceof HTMLElement && box.contains(focused))
        focused.focus({ preventScroll: true });
    });
  }

  signal.addEventListener('abort', end);
  return {
    begin,
    end,
    isHeld: () => hold !== null,
    look() {
      if (!hold) return;
      if (isOff()) begun = true;
      else if (begun) end();
    },
  };
}
