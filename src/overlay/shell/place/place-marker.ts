import { type Box, clamp } from './box.ts';

/** Half of a marker's button. */
export const MARKER_RADIUS_PX = 12;
/** Lower than that is a line of text: a corner of it would be the middle of the next line. */
const LINE_PX = 40;
const GAP_PX = 2;
/** What the number at a marker's corner needs beside it. */
const BADGE_PX = 6;
/** What people type or choose in stands alone: a marker beside it would lie on what comes after it. */
const FIELDS = 'input, textarea, select, [contenteditable], .select2-container';

/** A place for a marker, as it was measured. */
export interface Spot {
  readonly box: Box;
  readonly visible: Box;
  /** One line of text among others, like a question in a tree; with what follows it closely in the same line. */
  readonly line: Box | null;
  /** Whether the text of the anchor runs from right to left: the page's language, not the layer's. */
  readonly rtl: boolean;
}

/** Measures; nothing may be written between two of these. */
export function measureSpot(anchor: Element, box: Box, visible: Box, view: Window): Spot {
  const isLine = box.bottom - box.top < LINE_PX && !anchor.matches(FIELDS);
  const rtl = view.getComputedStyle(anchor).direction === 'rtl';
  return { box, visible, line: isLine ? withFollower(anchor, box, rtl) : null, rtl };
}

/** What follows a text closely in its line belongs to it, like a tree's "Add choice". */
function withFollower(anchor: Element, box: Box, rtl: boolean): Box {
  let after = anchor.nextElementSibling;
  let next = after?.getBoundingClientRect();
  // What is not drawn stands between two that are.
  while (after && next?.width === 0) {
    after = after.nextElementSibling;
    next = after?.getBoundingClientRect();
  }
  if (!next || next.top >= box.bottom || next.bottom <= box.top) return box;
  const gap = rtl ? box.left - next.right : next.left - box.right;
  if (gap < 0 || gap > 2 * MARKER_RADIUS_PX) return box;
  return rtl ? { ...box, left: next.left } : { ...box, right: next.right };
}

/**
 * Where the middle of a marker stands: on the upper corner at the end of a field; after the text of a line, at half
 * its height. Always inside the window.
 */
export function placeMarker(
  { box, visible, line, rtl }: Spot,
  view: { readonly innerWidth: number },
): { readonly x: number; readonly y: number } {
  const end = (of: Box): number => (rtl ? of.left : of.right);
  const outward = rtl ? -1 : 1;
  let x = end(visible);
  // Where the end of the text is cut off, what comes after it is something else.
  if (line && end(visible) !== end(box)) x -= outward * MARKER_RADIUS_PX;
  else if (line) x = end(line) + outward * (MARKER_RADIUS_PX + GAP_PX);
  const y = line ? (visible.top + visible.bottom) / 2 : visible.top;
  return {
    x: clamp(x, MARKER_RADIUS_PX + BADGE_PX, view.innerWidth - MARKER_RADIUS_PX - BADGE_PX),
    y: Math.max(y, MARKER_RADIUS_PX),
  };
}
