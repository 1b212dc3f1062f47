import { describe, expect, it } from 'vitest';
import { roomOf } from '../../../../src/filled/web-apps/drawer/room.ts';

const PHONE = { width: 320, height: 560 };
const WIDE = { width: 1280, height: 900 };
const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('the room that the page leaves', () => {
  it.each([
    ['nothing there', [], PHONE, { top: 0, bottom: 0 }],
    ['breadcrumbs above', [box(0, 0, 320, 40)], PHONE, { top: 40, bottom: 0 }],
    ['navigation below', [box(0, 510, 320, 50)], PHONE, { top: 0, bottom: 50 }],
    ['both', [box(0, 0, 320, 40), box(0, 510, 320, 50)], PHONE, { top: 40, bottom: 50 }],
    ['scrolled away', [box(0, -80, 320, 40), box(0, 900, 320, 40)], PHONE, { top: 0, bottom: 0 }],
    ['a button in the middle of a wide page', [box(600, 700, 90, 30)], WIDE, { top: 0, bottom: 0 }],
    ['a button under the drawer of a wide page', [box(1100, 700, 90, 30)], WIDE, { top: 0, bottom: 200 }],
    ['no room at all', [box(0, 0, 320, 180), box(0, 290, 320, 40)], PHONE, { top: 0, bottom: 270 }],
  ])('%s', (_, boxes, size, room) => {
    expect(roomOf(boxes, size, false)).toEqual(room);
  });

  it('is on the other side in languages that run the other way', () => {
    expect(roomOf([box(1100, 700, 90, 30)], WIDE, true)).toEqual({ top: 0, bottom: 0 });
    expect(roomOf([box(40, 700, 90, 30)], WIDE, true)).toEqual({ top: 0, bottom: 200 });
  });

  it('never leaves the drawer less than its line, however small the window', () => {
    for (const height of [0, 50, 139, 141]) {
      const room = roomOf([box(0, 0, 320, 40), box(0, height - 10, 320, 10)], { width: 320, height }, false);
      expect(room.top + room.bottom).toBeLessThanOrEqual(Math.max(0, height));
    }
  });
});
