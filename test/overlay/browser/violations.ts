import type { Page } from 'puppeteer-core';
import { AXE } from '../../e2e/support/axe.ts';

const RUN = `axe.run({ include: [['caseline-root']] }).then(({ violations, passes }) => ({
  violations: violations.map(({ id, nodes }) => [id, nodes.map((node) => node.target.join(' '))]),
  checked: passes.length > 5,
}))`;

/** What axe finds in the layer. In Chromium in a world of its own: the page's policy forbids to add scripts to the page. */
export async function violations(page: Page, browser: 'chromium' | 'firefox' = 'chromium'): Promise<unknown> {
  if (browser === 'firefox') {
    await page.evaluate(AXE);
    return page.evaluate(RUN);
  }
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  await session.send('Runtime.evaluate', { contextId, expression: AXE });
  const { result } = await session.send('Runtime.evaluate', {
    contextId,
    awaitPromise: true,
    returnByValue: true,
    expression: RUN,
  });
  return result.value;
}
