import type { CDPSession, Page } from 'puppeteer-core';
import { AXE } from '../../e2e/support/axe.ts';

/** What can differ between looks of one screen: colours, and what borders take. The rest of axe's rules read the markup. */
export const OF_LOOKS = [
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable',
];

const run = (rules: readonly string[] | undefined) => `axe.run(
  { include: [['caseline-root']] },
  ${rules ? JSON.stringify({ runOnly: { type: 'rule', values: rules } }) : '{}'},
).then(({ violations, passes }) => ({
  violations: violations.map(({ id, nodes }) => [id, nodes.map((node) => node.target.join(' '))]),
  checked: passes.length > ${rules ? 0 : 5},
}))`;

interface World {
  readonly session: CDPSession;
  readonly contextId: number;
}

/** A world of the page for axe alone: the page's policy forbids to add scripts to the page. */
async function worldOf(page: Page): Promise<World> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  await session.send('Runtime.evaluate', { contextId, expression: AXE });
  return { session, contextId };
}

/** Of pages that are used again (`Stage.again`), which are never loaded anew. */
const worlds = new WeakMap<Page, World>();

/**
 * What axe finds in the layer.
 * @param rules default: all of axe's
 */
export async function violations(
  page: Page,
  browser: 'chromium' | 'firefox' = 'chromium',
  rules?: readonly string[],
): Promise<unknown> {
  if (browser === 'firefox') {
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
    return page.evaluate(run(rules));
  }
  const { session, contextId } = worlds.get(page) ?? (await worldOf(page));
  worlds.set(page, { session, contextId });
  const { result } = await session.send('Runtime.evaluate', {
    contextId,
    awaitPromise: true,
    returnByValue: true,
    expression: run(rules),
  });
  return result.value;
}
