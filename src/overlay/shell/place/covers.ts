import type { Box } from './box.ts';
import { parentOf } from './visible-part.ts';

/** After the last key, milliseconds. */
const REST_MS = 200;

interface Look {
  readonly part: Box;
  readonly isCovered: boolean;
}

/** Whether something of the page lies over an element. */
export interface Covers {
  /** Text was typed: nothing opens by that, and to ask the browser what lies where costs it more than the key. */
  typed(): void;
  /** Something else was done: what lies over what is looked at at once. */
  done(): void;
  /** @param part what of the element is in the window and not scrolled away */
  isCovered(element: Element, part: Box): boolean;
  /** Milliseconds until the hand rests; 0 when it does. */
  rests(): number;
  /** Of any other element nothing is remembered. */
  keep(elements: ReadonlySet<Element>): void;
}

/** @param host our own: what it covers still counts as visible */
export function createCovers(host: Element, now: () => number = () => performance.now()): Covers {
  const looks = new Map<Element, Look>();
  let typedAt = Number.NEGATIVE_INFINITY;

  const rests = (): number => Math.max(0, typedAt + REST_MS - now());

  return {
    typed() {
      typedAt = now();
    },
    done() {
      typedAt = Number.NEGATIVE_INFINITY;
    },
    rests,
    isCovered(element, part) {
      const before = looks.get(element);
      if (before && rests() > 0 && isSameBox(before.part, part)) return before.isCovered;
      const isCovered = liesUnder(element, part, host);
      looks.set(element, { part, isCovered });
      return isCovered;
    },
    keep(elements) {
      for (const element of looks.keys()) if (!elements.has(element)) looks.delete(element);
    },
  };
}

function isSameBox(one: Box, other: Box): boolean {
  return (
    one.left === other.left &&
    one.top === other.top &&
    one.right === other.right &&
    one.bottom === other.bottom
  );
}

/** Whether something foreign lies over the middle of the visible part, e.g. a dialogue of the page. */
function liesUnder(anchor: Element, part: Box, host: Element): boolean {
  const { ownerDocument } = anchor;
  const hit = ownerDocument.elementFromPoint((part.left + part.right) / 2, (part.top + part.bottom) / 2);
  if (!hit || hit === host || hit.contains(anchor)) return false;
  // Labels, icons and clear buttons that lie on a field stand beside it in the same wrapper.
  const around = anchor.parentElement ?? anchor;
  if (around.contains(hit)) return false;
  for (let element: Element | null = anchor; element; element = parentOf(element)) {
    if (element === hit) return false;
  }
  return true;
}
