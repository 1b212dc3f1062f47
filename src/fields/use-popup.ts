import { useLayoutEffect } from 'preact/hooks';

const GAP_PX = 4;
const MARGIN_PX = 8;
const LOWEST_PX = 180;

/** Below its anchor, or above it where there is more room; in the top layer, so that nothing cuts it off. */
function place(anchor: Element, popup: HTMLElement): void {
  const view = popup.ownerDocument.defaultView;
  if (!view) return;
  const box = anchor.getBoundingClientRect();
  const below = view.innerHeight - box.bottom - GAP_PX - MARGIN_PX;
  const above = box.top - GAP_PX - MARGIN_PX;
  const up = below < LOWEST_PX && above > below;
  popup.style.maxHeight = `${Math.max(80, Math.min(320, up ? above : below))}px`;
  popup.style.minWidth = `${Math.round(box.width)}px`;
  const rtl = view.getComputedStyle(popup).direction === 'rtl';
  const wanted = rtl ? box.right - popup.offsetWidth : box.left;
  const left = Math.max(MARGIN_PX, Math.min(wanted, view.innerWidth - popup.offsetWidth - MARGIN_PX));
  popup.style.left = `${Math.round(left)}px`;
  popup.style.top = `${Math.round(up ? box.top - GAP_PX - popup.offsetHeight : box.bottom + GAP_PX)}px`;
}

/** Keeps an open popup at its anchor and closes it when something else is pressed. */
export function usePopup(
  anchor: { readonly current: HTMLElement | null },
  popup: { readonly current: HTMLElement | null },
  open: boolean,
  onClose: () => void,
): void {
  useLayoutEffect(() => {
    const [at, element] = [anchor.current, popup.current];
    const view = element?.ownerDocument.defaultView;
    if (!open || !at || !element || !view) return;
    if (typeof element.showPopover === 'function' && !element.matches(':popover-open')) element.showPopover();
    const life = new AbortController();
    const { signal } = life;
    const move = (): void => place(at, element);
    move();
    view.addEventListener('scroll', move, { capture: true, passive: true, signal });
    view.addEventListener('resize', move, { signal });
    view.addEventListener(
      'pointerdown',
      (event) => {
        const path = event.composedPath();
        if (!path.includes(element) && !path.includes(at)) onClose();
      },
      { capture: true, signal },
    );
    return () => life.abort();
  });
}
