import { browser } from './browser.ts';

/**
 * Brings the page script (MAIN world) and then the builder script into one frame. The page script listens first, so
 * that it receives the port that the builder script hands over.
 */
export async function injectBuilder(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({
    target,
    files: ['page.js'],
    world: 'MAIN',
    injectImmediately: true,
  });
  await browser.scripting.executeScript({ target, files: ['builder.js'], injectImmediately: true });
}
