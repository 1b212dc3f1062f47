import { describe, expect, it } from 'vitest';
import type { Box } from '../../../../src/overlay/shell/place/box.ts';
import { placeCard } from '../../../../src/overlay/shell/place/place-card.ts';

const view: Box = { left: 0, top: 0, right: 1000, bottom: 600 };
const card = { width: 300, height: 200 };
const box = (left: number, top: number, width: number, height = 30): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('placeCard', () => {
  it.each([
    [
      'beside the field when there is room',
      box(50, 100, 400),
      false,
      { side: 'beside', left: 466, top: 100, maxHeight: 584 },
    ],
    [
      'beside on the left in right-to-left pages',
      box(550, 100, 400),
      true,
      { side: 'beside', left: 234, top: 100, maxHeight: 584 },
    ],
    [
      'below a wide field, ends in line',
      box(50, 100, 900),
      false,
      { side: 'below', left: 650, top: 146, maxHeight: 446 },
    ],
    [
      'below, starts in line, right to left',
      box(50, 100, 900),
      true,
      { side: 'below', left: 50, top: 146, maxHeight: 446 },
    ],
    [
      'above a wide field at the lower edge',
      box(50, 500, 900),
      false,
      { side: 'above', left: 650, top: 284, maxHeight: 476 },
    ],
    [
      'inside the window for a field near the lower edge',
      box(50, 560, 400),
      false,
      { side: 'beside', left: 466, top: 392, maxHeight: 584 },
    ],
    [
      'inside the window for a field scrolled off',
      box(50, -900, 400),
      false,
      { side: 'beside', left: 466, top: 8, maxHeight: 584 },
    ],
  ] as const)('stands %s', (_, anchor, rtl, place) => {
    expect(placeCard(anchor, card, view, rtl)).toEqual(place);
  });

  it('leaves a panel free', () => {
    const narrower = { ...view, right: 700 };
    expect(placeCard(box(50, 100, 400), card, narrower, false)).toMatchObject({ side: 'below' });
  });

  it('is scrolled inside rather than over the field', () => {
    const long = { width: 300, height: 900 };
    const { side, top, maxHeight } = placeCard(box(50, 100, 900), long, view, false);
    expect([side, top, maxHeight]).toEqual(['below', 146, 446]);
    expect(top + maxHeight).toBeLessThanOrEqual(view.bottom - 8);
    const above = placeCard(box(50, 500, 900), long, view, false);
    expect([above.side, above.top, above.maxHeight]).toEqual(['above', 8, 476]);
  });

  it('begins below what must stay free, and never leaves the window', () => {
    const belowSave = { ...view, top: 138 };
    const { top, maxHeight } = placeCard(box(50, 40, 400), { width: 300, height: 900 }, belowSave, false);
    expect([top, top + maxHeight]).toEqual([146, 592]);
  });

  it('covers a part of the field where there is no room to read beside it', () => {
    const { top, maxHeight } = placeCard(
      box(10, 180, 600),
      { width: 300, height: 900 },
      { left: 0, top: 0, right: 640, bottom: 400 },
      false,
    );
    expect(maxHeight).toBe(200);
    expect(top + maxHeight).toBeLessThanOrEqual(392);
  });

  it('starts at the window’s corner when the window is smaller than the card', () => {
    const tiny = { left: 0, top: 0, right: 200, bottom: 100 };
    expect(placeCard(box(10, 10, 100), card, tiny, false)).toMatchObject({ left: 8, top: 8 });
  });
});
