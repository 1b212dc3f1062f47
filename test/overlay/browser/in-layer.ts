import type { ElementHandle, Page } from 'puppeteer-core';
import { PATIENCE } from '../../patience.ts';

/**
 * What comes into the layer by itself. `waitForSelector` looks again only when the page's own tree changes, and parts that
 * come later are drawn inside the shadow root.
 */
export async function inLayer(page: Page, selector: string): Promise<ElementHandle<HTMLElement>> {
  const found = await page.waitForFunction(
    (wanted) => document.querySelector('caseline-root')?.shadowRoot?.querySelector<HTMLElement>(wanted),
    { ...PATIENCE, polling: 'raf' },
    selector,
  );
  return found as ElementHandle<HTMLElement>;
}
