import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { PATIENCE } from '../../patience.ts';

/** What the frames of the extension's own name: whom a number belongs to. No script of the page can read it. */
export async function shownOwners(page: Page): Promise<string> {
  const texts = await Promise.all(
    page.frames().map((frame) =>
      frame
        .evaluate(() => (location.pathname === '/owner.html' ? (document.body?.innerText ?? '') : ''))
        // One that goes or comes just now.
        .catch(() => ''),
    ),
  );
  return texts.filter((text) => text !== '').join('\n');
}

export async function waitForOwner(page: Page, text: string): Promise<void> {
  await expect.poll(() => shownOwners(page), PATIENCE).toContain(text);
}
