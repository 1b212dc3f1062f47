import type { ElementHandle } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { settle, useHostile } from './support/hostile.ts';

const s = useHostile();

/** Where the person would press "Save anyway". */
async function placeOfSave(): Promise<{ x: number; y: number }> {
  const button = (await s.caseline.button('Save anyway')) as ElementHandle<HTMLElement>;
  const box = await button.boundingBox();
  if (!box) throw new Error('the button is not drawn');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** White over all of the page, through which the pointer goes. */
const COVER = `
  const cover = document.createElement('div');
  cover.popover = 'manual';
  cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;border:0;background:white;pointer-events:none';
`;

const ATTACKS: readonly [string, string][] = [
  [
    'a popover whose event never arrives',
    `${COVER} document.documentElement.append(cover); cover.showPopover();`,
  ],
  [
    'a popover that is opened again and again',
    `${COVER} document.documentElement.append(cover);
     window.opened = 0;
     setInterval(() => { if (cover.matches(':popover-open')) cover.hidePopover(); cover.showPopover(); window.opened += 1; }, 60);`,
  ],
  [
    'a change of views that never ends',
    `const style = document.createElement('style');
     style.textContent = '::view-transition { pointer-events: none; background: white }';
     document.head.append(style);
     document.startViewTransition?.(() => {}).ready.then(() => { for (const one of document.getAnimations()) one.pause(); });`,
  ],
  [
    'a popover in a shadow root',
    `${COVER} const inner = document.createElement('div'); document.documentElement.append(inner);
     inner.attachShadow({ mode: 'closed' }).append(cover); cover.showPopover();`,
  ],
];

describe('form builder: a click on what nobody sees saves nothing', () => {
  beforeEach(async () => {
    // No event of what is opened reaches what listens later than the page.
    const stop = `for (const type of ['toggle', 'beforetoggle'])
      window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);`;
    await s.open('form builder', stop);
    await s.beAsked('form builder');
  });

  it.each(ATTACKS)('%s', async (_, attack) => {
    const { x, y } = await placeOfSave();
    await s.page.evaluate(attack);
    // Now and then the layer is put above again; not as often as a page can open something.
    await s.page.waitForFunction(() => Number(Reflect.get(window, 'opened') ?? 20) >= 20);
    // The person looks at the page before the press.
    await settle(s);
    await s.page.mouse.click(x, y);
    await settle(s);
    expect(await s.posts('form builder')).toBe(0);
  });
});
