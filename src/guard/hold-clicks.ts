import { createHold, type HoldParts } from './hold.ts';

export interface ClickHoldParts<T> extends HoldParts<T> {
  readonly document: Document;
  /** The save that a click would start; null for any other click. */
  readonly pressed: (event: MouseEvent) => T | null;
  /** What is saved, where a page has several that can be held; one is taken for all when left out. */
  readonly keyOf?: ((save: T) => unknown) | undefined;
}

/** Holds a save that is a click: it is taken before the page hears of it. */
export function holdClicks<T>({ document, pressed, keyOf, ...parts }: ClickHoldParts<T>): void {
  const hold = createHold<T>(parts);
  const onClick = (event: MouseEvent): void => {
    const save = pressed(event);
    if (save === null || hold.press(save, keyOf?.(save)) === 'pass') return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  document.defaultView?.addEventListener('click', onClick, { capture: true, signal: parts.signal });
}
