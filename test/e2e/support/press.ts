import type { ClickOptions, ElementHandle } from 'puppeteer-core';
import { expect } from 'vitest';
import { PATIENCE } from '../../patience.ts';

const STILL_MS = 120;

/** Until an element has not moved for a moment: a click on its way would hit what comes to stand there. */
export async function waitUntilStill(handle: ElementHandle<Element> | null): Promise<void> {
  await handle?.evaluate(async (element, still) => {
    let before = '';
    for (let since = performance.now(); performance.now() - since < still; ) {
      const { x, y } = element.getBoundingClientRect();
      if (`${x} ${y}` !== before) since = performance.now();
      before = `${x} ${y}`;
      await new Promise(requestAnimationFrame);
    }
  }, STILL_MS);
}

/** Clicks an element of the page as soon as nothing covers it: what is Caseline's makes way in the next frame. */
export async function press(handle: ElementHandle<Element> | null, options?: ClickOptions): Promise<void> {
  if (!handle) throw new Error('there is nothing to press');
  const cover = () =>
    handle.evaluate((element) => {
      // The click will say so.
      if (!element.isConnected) return null;
      element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const { x, y, width, height } = element.getBoundingClientRect();
      const hit = document.elementFromPoint(x + width / 2, y + height / 2);
      if (!hit) return 'it is outside of the window';
      return element.contains(hit) || hit.contains(element) ? null : hit.outerHTML.slice(0, 200);
    });
  await expect.poll(cover, PATIENCE).toBe(null);
  await handle.click(options);
}
