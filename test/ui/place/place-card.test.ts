import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/ui/place/box.ts';
import { placeCard } from '../../../src/ui/place/place-card.ts';

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
      { side: 'beside', left: 466, top: 100 },
    ],
    [
      'beside on the left in right-to-left pages',
      box(550, 100, 400),
      true,
      { side: 'beside', left: 234, top: 100 },
    ],
    ['below a wide field, ends in line', box(50, 100, 900), false, { side: 'below', left: 650, top: 146 }],
    ['below, starts in line, right to left', box(50, 100, 900), true, { side: 'below', left: 50, top: 146 }],
    [
      'above a wide field at the lower edge',
      box(50, 500, 900),
      false,
      { side: 'above', left: 650, top: 284 },
    ],
    [
      'inside the window for a field near the lower edge',
      box(50, 560, 400),
      false,
      { side: 'beside', left: 466, top: 392 },
    ],
    [
      'inside the window for a field scrolled off',
      box(50, -900, 400),
      false,
      { side: 'beside', left: 466, top: 8 },
    ],
  ] as const)('stands %s', (_, anchor, rtl, place) => {
    expect(placeCard(anchor, card, view, rtl)).toEqual(place);
  });

  it('leaves a panel free', () => {
    const narrower = { ...view, right: 700 };
    expect(placeCard(box(50, 100, 400), card, narrower, false)).toMatchObject({ side: 'below' });
  });

  it('starts at the window’s corner when the window is smaller than the card', () => {
    const tiny = { left: 0, top: 0, right: 200, bottom: 100 };
    expect(placeCard(box(10, 10, 100), card, tiny, false)).toMatchObject({ left: 8, top: 8 });
  });
});
