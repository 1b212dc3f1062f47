import { type Box, clamp, type Size } from './box.ts';

/** Leaves the marker free that stands on the field's corner. */
const GAP_PX = 16;
const MARGIN_PX = 8;

/** Lower than this nobody can read a card: it then covers a part of the field. */
const LEAST_HEIGHT_PX = 200;

export interface CardPlace {
  readonly left: number;
  readonly top: number;
  readonly side: 'beside' | 'below' | 'above';
  /** The most that it may take; what is more is scrolled inside. */
  readonly maxHeight: number;
}

/** The room for a card that stands between `top` and `bottom`. */
export function heightBetween(top: number, bottom: number): number {
  return Math.max(0, bottom - top - 2 * MARGIN_PX);
}

/**
 * Where a card stands in `view`: beside the field when there is room at its end, else below, else above; always inside the
 * view. It never covers the field unless the view is too small for both.
 *
 * @param card its size if nothing in it were scrolled
 */
export function placeCard(anchor: Box, card: Size, view: Box, rtl: boolean): CardPlace {
  const whole = heightBetween(view.top, view.bottom);
  const inside = (top: number, maxHeight: number) =>
    within(top, Math.min(card.height, maxHeight), view.top, view.bottom);
  const room = rtl ? anchor.left - view.left : view.right - anchor.right;
  if (room >= card.width + GAP_PX + MARGIN_PX) {
    const left = rtl ? anchor.left - GAP_PX - card.width : anchor.right + GAP_PX;
    return { left, top: inside(anchor.top, whole), side: 'beside', maxHeight: whole };
  }
  const left = within(rtl ? anchor.left : anchor.right - card.width, card.width, view.left, view.right);
  const below = view.bottom - anchor.bottom - GAP_PX - MARGIN_PX;
  const above = anchor.top - view.top - GAP_PX - MARGIN_PX;
  const side = below >= card.height || below >= above ? 'below' : 'above';
  const maxHeight = Math.min(whole, Math.max(side === 'below' ? below : above, LEAST_HEIGHT_PX));
  const top =
    side === 'below' ? anchor.bottom + GAP_PX : anchor.top - GAP_PX - Math.min(card.height, maxHeight);
  return { left, top: inside(top, maxHeight), side, maxHeight };
}

function within(start: number, size: number, low: number, high: number): number {
  return clamp(start, low + MARGIN_PX, Math.max(low + MARGIN_PX, high - size - MARGIN_PX));
}
