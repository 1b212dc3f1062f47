import { type Box, clamp, type Size } from './box.ts';

/** Leaves the marker free that stands on the field's corner. */
const GAP_PX = 16;
const MARGIN_PX = 8;

export interface CardPlace {
  readonly left: number;
  readonly top: number;
  readonly side: 'beside' | 'below' | 'above';
}

/**
 * Where a card stands in `view`: beside the field when there is room at its end, else below, else above; always inside the
 * view. It never covers the field unless the view is too small for both.
 */
export function placeCard(anchor: Box, card: Size, view: Box, rtl: boolean): CardPlace {
  const inside = (top: number) => within(top, card.height, view.top, view.bottom);
  const room = rtl ? anchor.left - view.left : view.right - anchor.right;
  if (room >= card.width + GAP_PX + MARGIN_PX) {
    const left = rtl ? anchor.left - GAP_PX - card.width : anchor.right + GAP_PX;
    return { left, top: inside(anchor.top), side: 'beside' };
  }
  const left = within(rtl ? anchor.left : anchor.right - card.width, card.width, view.left, view.right);
  const below = view.bottom - anchor.bottom - GAP_PX - MARGIN_PX;
  const above = anchor.top - view.top - GAP_PX - MARGIN_PX;
  if (below >= card.height || below >= above) {
    return { left, top: inside(anchor.bottom + GAP_PX), side: 'below' };
  }
  return { left, top: inside(anchor.top - GAP_PX - card.height), side: 'above' };
}

function within(start: number, size: number, low: number, high: number): number {
  return clamp(start, low + MARGIN_PX, Math.max(low + MARGIN_PX, high - size - MARGIN_PX));
}
