import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { Demo } from '../../pages/demo.ts';
import type { BrowserName } from './browser.ts';
import { BuilderPage } from './builder-page.ts';
import { CaselineLayer } from './caseline-layer.ts';
import { freshBrowser, startStageDemo } from './stage.ts';
import { createTabs } from './tab.ts';

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

export interface ScenarioOptions {
  /** Default: the one of the vitest project. */
  readonly browser?: BrowserName | undefined;
  readonly form?: string | undefined;
  /** Null: without the extension. */
  readonly extension?: string | null | undefined;
  /** True where a test listens to requests, or answers them. */
  readonly requests?: boolean | undefined;
  /** One page for all tests of the file, for those that put form after form into it. */
  readonly onePage?: boolean | undefined;
}

/**
 * One demo and one install of the built extension per file, one tab as good as new per test. `BUILDER_URL` puts another form
 * builder (a real Vellum) in the place of the stand-in.
 */
export function useScenario({
  browser,
  form = 'demo',
  extension,
  requests,
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
    scenario.demo = await startStageDemo();
    scenario.browser = await freshBrowser({ browser, extension, requests });
  });
  const tabs = createTabs(() => scenario.browser);
  const openPage = async (): Promise<void> => {
    Object.assign(scenario, await tabs.open());
    scenario.builder = new BuilderPage(scenario.page, scenario.demo.url, form);
    scenario.caseline = new CaselineLayer(scenario.page);
  };
  if (onePage) beforeAll(openPage);
  else beforeEach(openPage);
  afterEach(async () => {
    scenario.demo.endpoint.set(null);
    if (!onePage) await tabs.leave();
    // Firefox tells of a page's odd font files as it tells of errors.
    const thrown = /^pageerror: (?!downloadable font)/;
    const lines = scenario.console.splice(0);
    expect(lines.filter((line) => thrown.test(line))).toEqual([]);
  });
  afterAll(async () => {
    await scenario.demo.close();
  });
  return scenario;
}
