/** Edges of something on the page, in pixels of the window. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The drawer is at most as wide (24em of 13px), with its distance from the edge. */
const COLUMN = 330;
/** The line of the closed drawer and some of the open one need so much. */
const LEAST = 140;

/**
 * What the page's own navigation needs above and below the drawer's column. What stands in the upper third is above it,
 * what stands in the lower half below; a page that would leave no room is covered rather than the drawer lost.
 */
export function roomOf(
  boxes: readonly Box[],
  { width, height }: { readonly width: number; readonly height: number },
  rtl: boolean,
): { readonly top: number; readonly bottom: number } {
  const column = rtl ? { left: 0, right: COLUMN } : { left: width - COLUMN, right: width };
  let top = 0;
  let bottom = 0;
  for (const box of boxes) {
    if (box.right <= column.left || box.left >= column.right) continue;
    if (box.bottom <= 0 || box.top >= height) continue;
    if (box.bottom <= height / 3) top = Math.max(top, box.bottom);
    else if (box.top >= height / 2) bottom = Math.max(bottom, height - box.top);
  }
  if (height - top - bottom < LEAST) return { top: 0, bottom: Math.max(0, Math.min(bottom, height - LEAST)) };
  return { top: Math.round(top), bottom: Math.round(bottom) };
}
