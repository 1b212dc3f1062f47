import { afterEach, describe, expect, it } from 'vitest';
import { createDeliberateCheck } from '../../../../src/overlay/shell/host/deliberate.ts';
import type { DeliberateCheck } from '../../../../src/overlay/shell/ui.ts';

const host = document.createElement('div');
const other = document.createElement('div');
const control = document.createElement('button');
const click = (isTrusted: boolean) =>
  Object.defineProperty(new Event('click'), 'isTrusted', { value: isTrusted });

const check: DeliberateCheck = (event, button) =>
  createDeliberateCheck(document, { element: host, outranked: false }, null)(event, button);

/** A button at `top`, and at `then` once it was scrolled. */
function buttonAt(top: number, then = top): HTMLElement {
  const button = document.createElement('button');
  let y = top;
  button.scrollIntoView = () => {
    y = then;
  };
  button.getBoundingClientRect = () => new DOMRect(10, y, 60, 20);
  return button;
}

afterEach(() => {
  document.body.style.opacity = '1';
  document.documentElement.style.opacity = '1';
});

describe('a click counts', () => {
  it.each([
    ['when a person made it and nothing is in the way', true, host, '1', '1', null],
    ['not when a script made it', false, host, '1', '1', 'untrusted'],
    ['not while the body is faded', true, host, '0.6', '1', 'faded'],
    ['not while the root is faded', true, host, '1', '0.1', 'faded'],
    ['while the page is faded a little', true, host, '0.61', '1', null],
    ['not when something of the page lies over the control', true, other, '1', '1', 'covered'],
    ['not when nothing is hit', true, null, '1', '1', 'covered'],
  ])('%s', (_, trusted, hit, body, root, refusal) => {
    document.elementFromPoint = () => hit;
    document.body.style.opacity = body;
    document.documentElement.style.opacity = root;
    expect(check(click(trusted), control)).toBe(refusal);
  });

  it('not when the control is outside of the window, where nothing covers it', () => {
    document.elementFromPoint = () => null;
    const away = buttonAt(window.innerHeight + 20);
    expect(check(click(true), away)).toBe('outside');
  });

  it.each([
    ['the page has opened too much above the layer', true, false],
    ['something in the top layer lies over the control', false, true],
  ])('not when %s, whatever the pointer hits', (_, outranked, isCovered) => {
    document.elementFromPoint = () => host;
    const topLayer = { raised() {}, isCovered: () => isCovered };
    expect(
      createDeliberateCheck(document, { element: host, outranked }, topLayer)(click(true), control),
    ).toBe('covered');
  });

  it('when the control can be scrolled into the window', () => {
    document.elementFromPoint = () => host;
    const below = buttonAt(window.innerHeight + 20, 100);
    expect(check(click(true), below)).toBe(null);
  });
});
