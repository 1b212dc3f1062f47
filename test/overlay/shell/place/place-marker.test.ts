import { describe, expect, it } from 'vitest';
import type { Box } from '../../../../src/overlay/shell/place/box.ts';
import { measureSpot, placeMarker } from '../../../../src/overlay/shell/place/place-marker.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const WINDOW = { innerWidth: 1_000 };

function element(tag: string, follower?: Box): HTMLElement {
  const parent = document.createElement('div');
  const anchor = document.createElement(tag);
  parent.append(anchor);
  if (follower) {
    const next = document.createElement('a');
    const { left, top, right, bottom } = follower;
    next.getBoundingClientRect = () => new DOMRect(left, top, right - left, bottom - top);
    parent.append(next);
  }
  return anchor;
}
function place(anchor: HTMLElement, whole: Box, visible = whole, rtl = false) {
  document.body.append(anchor.parentElement ?? anchor);
  if (rtl) anchor.style.direction = 'rtl';
  return placeMarker(measureSpot(anchor, whole, visible, window), WINDOW);
}

describe('a marker stands', () => {
  it('on the corner of a field, however low the field is', () => {
    expect(place(element('input'), box(100, 200, 300, 30))).toEqual({ x: 400, y: 200 });
    expect(place(element('textarea'), box(100, 200, 300, 30), undefined, true)).toEqual({ x: 100, y: 200 });
  });

  it('on the corner of a list that a page draws itself, not on what stands behind it', () => {
    const list = element('span', box(402, 204, 12, 18));
    list.className = 'select2-container';
    expect(place(list, box(100, 200, 300, 34))).toEqual({ x: 400, y: 200 });
  });

  it('on the corner of anything high', () => {
    expect(place(element('div'), box(100, 200, 300, 90))).toEqual({ x: 400, y: 200 });
  });

  it('after a line of text, at half its height', () => {
    expect(place(element('a'), box(100, 200, 150, 26))).toEqual({ x: 264, y: 213 });
    expect(place(element('a'), box(100, 200, 150, 26), undefined, true)).toEqual({ x: 86, y: 213 });
  });

  it('inside a line whose end is cut off', () => {
    expect(place(element('a'), box(100, 200, 400, 26), box(100, 200, 200, 26))).toEqual({ x: 288, y: 213 });
  });

  it('after what follows the text closely in the same line, and only that', () => {
    const line = box(100, 200, 150, 26);
    expect(place(element('a', box(256, 204, 80, 18)), line).x).toBe(350);
    expect(place(element('a', box(300, 204, 80, 18)), line).x).toBe(264);
    expect(place(element('a', box(120, 226, 80, 18)), line).x).toBe(264);
  });

  it('after what follows when something that is not drawn stands between', () => {
    const anchor = element('a', box(256, 204, 80, 18));
    anchor.after(document.createElement('i'), 'text');
    expect(place(anchor, box(100, 200, 150, 26)).x).toBe(350);
  });

  it('inside the window', () => {
    expect(place(element('a'), box(900, 200, 100, 26)).x).toBe(982);
    expect(place(element('input'), box(0, -5, 5, 30), undefined, true)).toEqual({ x: 18, y: 12 });
  });
});
