import { describe, expect, it } from 'vitest';
import { BuilderPage } from './support/builder-page.ts';
import { CaselineLayer } from './support/caseline-layer.ts';
import { MISTAKES } from './support/demo-form.ts';
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
  await waitForAnother();
  return files;
}

/** A form builder that is opened later has all its scripts: what the page before was to have, it has. */
async function waitForAnother(): Promise<void> {
  const page = await s.browser.newPage();
  await new BuilderPage(page, s.demo.url, 'demo').open();
  await new CaselineLayer(page).waitForFindings(MISTAKES);
  await page.close();
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

  it("a form's settings get the content script, and nothing in the page's own world", async () => {
    const files = await scriptsOf('/a/demo/apps/view/app1/form/demo/');
    expect(files).toContain('/content.js');
    expect(files).toContain('/content/case-management.js');
    expect(files.filter((file) => /-page\.js$|vellum|web-apps/.test(file))).toEqual([]);
  });

  it('a form builder gets the page script first, then the content script', async () => {
    const files = await scriptsOf('/a/demo/apps/view/app1/form/demo/source/?form=demo');
    // The page lies behind another by now, where a browser takes its time.
    await expect.poll(() => files).toContain('/content/judge.js');
    expect(files.slice(0, 3)).toEqual(['/loader.js', '/vellum-page.js', '/content/registry.js']);
    // It runs when all that it needs is there; what judges a form comes when it has found one.
    const start = files.indexOf('/content.js');
    expect(files.indexOf('/content/vellum.js')).toBeLessThan(start);
    expect(start).toBeLessThan(files.indexOf('/content/judge.js'));
    expect(files.filter((file) => /case-management|web-apps|formplayer/.test(file))).toEqual([]);
  });
});
