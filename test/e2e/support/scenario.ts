import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest';
import { type Demo, startDemo } from '../../pages/demo.ts';
import { collectConsole, launchChromium, launchFirefox } from './browser.ts';
import { BuilderPage } from './builder-page.ts';
import { CaselineLayer } from './caseline-layer.ts';

/** What each test of a file has at hand; filled anew before each. */
export interface Scenario {
  demo: Demo;
  browser: Browser;
  page: Page;
  builder: BuilderPage;
  caseline: CaselineLayer;
  /** Everything the page printed so far. */
  console: string[];
  /** Opens the form and waits until the background has the project's owners. */
  openWithOwners(): Promise<void>;
  /** The browser stops an extension's background whenever it likes. Chromium only. */
  stopBackground(): Promise<void>;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Set by the vitest project. */
    browser: 'chromium' | 'firefox';
  }
}

export interface ScenarioOptions {
  /** Default: the one of the vitest project. */
  readonly browser?: 'chromium' | 'firefox' | undefined;
  readonly form?: string | undefined;
  /** Null: without the extension. */
  readonly extension?: string | null | undefined;
  /** One page for all tests of the file, for those that put form after form into it. */
  readonly onePage?: boolean | undefined;
}

/**
 * One demo and one browser with the built extension per file, one page per test. `BUILDER_URL` puts another form
 * builder (a real Vellum) in the place of the stand-in.
 */
export function useScenario({
  browser,
  form = 'demo',
  extension,
  onePage = false,
}: ScenarioOptions = {}): Scenario {
  const scenario = {} as Scenario;
  scenario.openWithOwners = async () => {
    const before = scenario.demo.log.length;
    await scenario.builder.open();
    await scenario.caseline.waitForFindings(0);
    await expect
      .poll(() =>
        scenario.demo.log
          .slice(before)
          .some(({ route, status }) => route.endsWith('/owners') && status === 200),
      )
      .toBe(true);
  };
  scenario.stopBackground = async () => {
    const session = await scenario.page.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
  };
  beforeAll(async () => {
    scenario.demo = await startDemo({ builder: process.env.BUILDER_URL });
    const launch = (browser ?? inject('browser')) === 'firefox' ? launchFirefox : launchChromium;
    scenario.browser = await launch(extension);
  });
  const openPage = async (): Promise<void> => {
    scenario.page = await scenario.browser.newPage();
    // A form with unsaved edits asks before it goes.
    scenario.page.on('dialog', (dialog) => void dialog.accept().catch(() => {}));
    scenario.console = collectConsole(scenario.page);
    scenario.builder = new BuilderPage(scenario.page, scenario.demo.url, form);
    scenario.caseline = new CaselineLayer(scenario.page);
  };
  if (onePage) beforeAll(openPage);
  else beforeEach(openPage);
  afterEach(async () => {
    scenario.demo.endpoint.set(null);
    if (!onePage) await scenario.page.close();
    // Firefox tells of a page's odd font files as it tells of errors.
    const thrown = /^pageerror: (?!downloadable font)/;
    const lines = scenario.console.splice(0);
    expect(lines.filter((line) => thrown.test(line))).toEqual([]);
  });
  afterAll(async () => {
    await scenario.browser.close();
    await scenario.demo.close();
  });
  return scenario;
}
