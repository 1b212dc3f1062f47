import { beforeEach, describe, expect, it } from 'vitest';
import { createClips, visiblePart } from '../../../../src/overlay/shell/place/visible-part.ts';

const view = { left: 0, top: 0, right: 1000, bottom: 600 };
const field = { left: 100, top: 100, right: 300, bottom: 130 };
const clip = (box: Partial<typeof view>, axes = { x: true, y: true }) => ({
  box: { ...view, ...box },
  ...axes,
});

describe('visiblePart', () => {
  it.each([
    ['all of it when nothing is in the way', field, [], field],
    ['what the scroll container shows', field, [clip({ bottom: 120 })], { ...field, bottom: 120 }],
    ['nothing when it is scrolled off', field, [clip({ bottom: 90 })], null],
    ['nothing when only a sliver is left', field, [clip({ bottom: 105 })], null],
    ['nothing below the window', { ...field, top: 700, bottom: 730 }, [], null],
    ['nothing of an element without a size', { ...field, right: 100 }, [], null],
    [
      'all of it when the container cuts the other axis only',
      field,
      [clip({ bottom: 90 }, { x: true, y: false })],
      field,
    ],
    ['a thin element, however thin', { ...field, bottom: 104 }, [], { ...field, bottom: 104 }],
  ])('is %s', (_, box, clips, part) => {
    expect(visiblePart(box, clips, view)).toEqual(part);
  });
});

describe('the clips of an element', () => {
  beforeEach(() => {
    document.body.replaceChildren();
  });

  it('finds scroll containers, also around a shadow root, and stops at what is fixed', () => {
    const outer = document.createElement('div');
    outer.style.overflowX = 'auto';
    const fixed = document.createElement('div');
    fixed.style.position = 'fixed';
    fixed.style.overflowX = 'hidden';
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    const scroller = document.createElement('div');
    scroller.style.overflowY = 'scroll';
    const input = document.createElement('input');
    scroller.append(input);
    root.append(scroller);
    fixed.append(host);
    outer.append(fixed);
    document.body.append(outer);
    expect(createClips(window)(input).map((entry) => entry.element)).toEqual([scroller, fixed]);
  });
});
