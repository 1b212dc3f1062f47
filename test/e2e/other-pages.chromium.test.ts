import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { useScenario } from './support/scenario.ts';

const s = useScenario();

/** Names of the extension's files that ran in the page, in any world. */
async function scriptsOf(path: string): Promise<string[]> {
  const session = await s.page.createCDPSession();
  const files: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension://')) files.push(new URL(url).pathname);
  });
  await session.send('Debugger.enable');
  await s.page.goto(`${s.demo.url}${path}`);
  await wait(1_500);
  return files;
}

describe('pages that are no form builder', () => {
  it.each(['/a/demo/apps/view/app1/', '/a/demo/apps/view/app1/releases/'])(
    '%s gets the loader and nothing else',
    async (path) => {
      expect(await scriptsOf(path)).toEqual(['/loader.js']);
      expect(await s.caseline.exists()).toBe(false);
    },
  );

  it('a page outside the app builder gets nothing at all', async () => {
    expect(await scriptsOf('/')).toEqual([]);
  });

  it("a form's settings get their builder script, and nothing in the page's own world", async () => {
    const files = await scriptsOf('/a/demo/apps/view/app1/form/demo/');
    expect(files.sort()).toEqual(['/case-tab.js', '/loader.js']);
  });

  it('a form builder gets the page script and the builder script', async () => {
    const files = await scriptsOf('/a/demo/apps/view/app1/form/demo/source/?form=demo');
    expect(files.sort()).toEqual(['/builder.js', '/loader.js', '/page.js']);
  });
});
