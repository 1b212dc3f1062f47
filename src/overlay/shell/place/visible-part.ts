import { type Box, intersect } from './box.ts';

/** Less than that of a field on the screen is no place for a marker. */
const LEAST_PX = 8;

/** An ancestor that cuts off what lies outside it, by axis. */
export interface Clip {
  readonly element: Element;
  readonly x: boolean;
  readonly y: boolean;
}

/** The scroll containers and other clipping ancestors of an element, through shadow roots. */
export function clipsOf(anchor: Element, view: Window): Clip[] {
  const clips: Clip[] = [];
  let fixed = view.getComputedStyle(anchor).position === 'fixed';
  for (let element = parentOf(anchor); element && !fixed; element = parentOf(element)) {
    if (element === element.ownerDocument.documentElement || element === element.ownerDocument.body) break;
    const style = view.getComputedStyle(element);
    const x = style.overflowX !== 'visible' && style.overflowX !== '';
    const y = style.overflowY !== 'visible' && style.overflowY !== '';
    if (x || y) clips.push({ element, x, y });
    // What is fixed to the window is not cut off by what stands around it.
    fixed = style.position === 'fixed';
  }
  return clips;
}

/** The part of a box that its clips and the window leave visible; null when that is next to nothing. */
export function visiblePart(
  box: Box,
  clips: readonly { box: Box; x: boolean; y: boolean }[],
  view: Box,
): Box | null {
  if (box.right <= box.left || box.bottom <= box.top) return null;
  let part = intersect(box, view);
  for (const clip of clips) {
    part = intersect(part, {
      left: clip.x ? clip.box.left : part.left,
      right: clip.x ? clip.box.right : part.right,
      top: clip.y ? clip.box.top : part.top,
      bottom: clip.y ? clip.box.bottom : part.bottom,
    });
  }
  const least = Math.min(LEAST_PX, box.right - box.left, box.bottom - box.top);
  return part.right - part.left >= least && part.bottom - part.top >= least ? part : null;
}

export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
