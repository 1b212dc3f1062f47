import type { Host } from './create-host.ts';
import { swallowUntilReleased } from './swallow.ts';

/** A page that takes the focus so often has a focus trap of its own, which only inertness ends. */
const MAX_RETURNS = 3;
/** And a page that takes it even then is not argued with. */
const MAX_DISPUTES = 12;

const STOPS = 'button, a[href], input';

export interface HoldOptions {
  readonly dialog: HTMLDialogElement;
  readonly host: Host;
  readonly view: Window;
  /** Has the focus first. */
  readonly first: HTMLElement;
  /** Only keys that a person pressed. */
  readonly trustedOnly: boolean;
  readonly onEscape: () => void;
}

/**
 * Opens a dialog of our layer as the only thing that a person can reach, and closes it with the result.
 *
 * `showModal()` would do all of it, but it makes the whole page inert, and inertness is a style: every element of the
 * page gets its style anew, when the dialog opens and again when it closes. On a form builder with 5,000 questions that
 * was one task of 317 ms. So the dialog is opened with `show()`: the layer's backdrop takes the pointer, Tab goes round
 * inside, and focus that goes elsewhere is brought back.
 *
 * Where that is not enough, it is `showModal()` after all: the page has a modal dialog of its own open, which makes
 * everything else inert, ours too (the focus cannot be had), or it fights for the focus.
 */
export function holdDialog(options: HoldOptions): () => void {
  const { dialog, host, view, first, trustedOnly, onEscape } = options;
  const { root } = host;
  const { document } = view;
  const ended = new AbortController();
  const { signal } = ended;
  let last = first;
  let native = false;
  let moving = false;
  let returns = 0;

  function takeFocus(): boolean {
    last.focus({ preventScroll: true });
    return dialog.contains(root.activeElement);
  }

  function open(): void {
    const goal = last;
    moving = true;
    if (dialog.open) dialog.close();
    if (native) dialog.showModal();
    else dialog.show();
    // Opening has put the focus on what comes first.
    last = goal;
    const had = takeFocus();
    moving = false;
    if (had || native) return;
    native = true;
    open();
  }

  function bringBack(): void {
    if (moving) return;
    returns += 1;
    if (returns > MAX_DISPUTES) return;
    if (returns <= MAX_RETURNS && takeFocus()) return;
    native = true;
    open();
  }

  /** Closing and opening would take the focus from a screen reader's user for nothing: only where it is needed. */
  function onRaised(): void {
    if (native || !takeFocus()) open();
  }

  function onTab(event: KeyboardEvent): void {
    const stops = [...dialog.querySelectorAll<HTMLElement>(STOPS)];
    const { activeElement } = root;
    const [start, end] = event.shiftKey ? [stops.at(-1), stops[0]] : [stops[0], stops.at(-1)];
    const onStop = stops.some((stop) => stop === activeElement);
    // From the text of the dialog, which a click may give the focus to, the browser finds the next stop itself.
    const within = dialog.contains(activeElement) && (onStop ? activeElement !== end : !event.shiftKey);
    if (within) return;
    event.preventDefault();
    start?.focus();
  }

  const listen = <K extends keyof WindowEventMap>(type: K, handle: (event: WindowEventMap[K]) => void) =>
    // Before whatever the page listens with.
    view.addEventListener(type, handle, { capture: true, signal });
  listen('keydown', (event) => {
    if (trustedOnly && !event.isTrusted) return;
    if (event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey) onTab(event);
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    swallowUntilReleased(view, event.key);
    onEscape();
  });
  listen('focusin', (event) => {
    if (event.target !== host.element) bringBack();
  });

  const inLayer = (type: string, handle: (event: Event) => void) =>
    root.addEventListener(type, handle, { signal, passive: false });
  inLayer('focusin', ({ target }) => {
    if (target instanceof HTMLElement && dialog.contains(target)) last = target;
  });
  // Focus on nothing, or in a frame of the page, comes without a word to us.
  inLayer('focusout', () => {
    view.setTimeout(() => {
      const elsewhere = document.hasFocus() && document.activeElement !== host.element;
      if (elsewhere && !signal.aborted) bringBack();
    });
  });
  inLayer('mousedown', (event) => {
    if (!isIn(dialog, event.target)) event.preventDefault();
  });
  inLayer('wheel', (event) => {
    const zooms = event instanceof WheelEvent && event.ctrlKey;
    if (!zooms && !scrolls(dialog, event.target)) event.preventDefault();
  });

  host.raised.add(onRaised);
  open();
  return () => {
    ended.abort();
    host.raised.delete(onRaised);
    dialog.close();
  };
}

function isIn(dialog: Element, target: EventTarget | null): target is Element {
  return target instanceof Element && dialog.contains(target);
}

/** Something in the dialog moves with the wheel; style sheets keep the page from moving when it is at its end. */
function scrolls(dialog: Element, target: EventTarget | null): boolean {
  for (let at = isIn(dialog, target) ? target : null; at; at = at === dialog ? null : at.parentElement) {
    if (at.scrollHeight > at.clientHeight && getComputedStyle(at).overflowY === 'auto') return true;
  }
  return false;
}
