import { type Box, intersect } from './box.ts';

/** Less than that of a field on the screen is no place for a marker. */
const LEAST_PX = 8;

/** An ancestor that cuts off what lies outside it, by axis. */
export interface Clip {
  readonly element: Element;
  readonly x: boolean;
  readonly y: boolean;
}

/** What an element does to what stands in it. */
interface Cut {
  readonly x: boolean;
  readonly y: boolean;
  readonly fixed: boolean;
}

/** Reads styles, those of each element once: many anchors stand in the same ancestors. */
export function createClips(view: Window): (anchor: Element) => Clip[] {
  const cuts = new Map<Element, Cut>();
  const cutOf = (element: Element): Cut => {
    let cut = cuts.get(element);
    if (!cut) {
      const { overflowX, overflowY, position } = view.getComputedStyle(element);
      const cutsOff = (overflow: string): boolean => overflow !== 'visible' && overflow !== '';
      cut = { x: cutsOff(overflowX), y: cutsOff(overflowY), fixed: position === 'fixed' };
      cuts.set(element, cut);
    }
    return cut;
  };
  return (anchor) => clipsOf(anchor, cutOf);
}

/** The scroll containers and other clipping ancestors of an element, through shadow roots. */
function clipsOf(anchor: Element, cutOf: (element: Element) => Cut): Clip[] {
  const clips: Clip[] = [];
  let { fixed } = cutOf(anchor);
  for (let element = parentOf(anchor); element && !fixed; element = parentOf(element)) {
    if (element === element.ownerDocument.documentElement || element === element.ownerDocument.body) break;
    const { x, y, fixed: isFixed } = cutOf(element);
    if (x || y) clips.push({ element, x, y });
    // What is fixed to the window is not cut off by what stands around it.
    fixed = isFixed;
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
