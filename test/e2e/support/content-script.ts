import type { Page } from 'puppeteer-core';

/** Evaluates in the extension's own world of a page, where a page that has broken out of its world would stand. Chromium only. */
export async function enterContentScript(page: Page): Promise<(expression: string) => Promise<unknown>> {
  const session = await page.createCDPSession();
  const contexts: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) contexts.push(context.id);
  });
  await session.send('Runtime.enable');
  const [contextId] = contexts;
  if (contextId === undefined) throw new Error('the extension has no script in this page');
  return async (expression) => {
    const { result } = await session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true });
    return result.value;
  };
}
