import { matches, NEXT_FINDING, PREVIOUS_FINDING } from '../keys.ts';

export interface Wishes {
  /** False leaves the key to the page. */
  step(by: 1 | -1): boolean;
  /** `inside`: the focus is in the layer. */
  escape(inside: boolean): void;
  /** Pressed somewhere in the page. */
  pressed(target: Node): void;
}

export interface ListenOptions {
  readonly document: Document;
  readonly host: Element;
  readonly signal: AbortSignal;
  /** Only what a person pressed. */
  readonly trustedOnly: boolean;
  readonly wishes: Wishes;
}

/** Keys and presses that the layer hears in the whole page, before the page does. */
export function listen({ document, host, signal, trustedOnly, wishes }: ListenOptions): void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (trustedOnly && !event.isTrusted) return;
    const by = matches(event, NEXT_FINDING) ? 1 : matches(event, PREVIOUS_FINDING) ? -1 : null;
    if (by !== null) {
      if (!wishes.step(by)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (event.key === 'Escape' && !event.isComposing) {
      const inside = document.activeElement === host;
      wishes.escape(inside);
      // Escape in the page stays the page's; Escape in the layer is not heard by it.
      if (inside) event.stopPropagation();
    }
  };
  const onPointerDown = ({ target }: Event) => {
    if (target !== host && target instanceof Node) wishes.pressed(target);
  };
  document.addEventListener('keydown', onKeyDown, { capture: true, signal });
  document.addEventListener('pointerdown', onPointerDown, { capture: true, signal });
}
