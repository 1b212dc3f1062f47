import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { Demo } from '../../pages/demo.ts';
import { freshBrowser, startStageDemo } from '../support/stage.ts';
import { createTabs } from '../support/tab.ts';
import { EntryPage } from './entry-page.ts';

export interface EntryScenario {
  demo: Demo;
  browser: Browser;
  page: Page;
  entry: EntryPage;
  console: string[];
}

export interface EntryOptions {
  /** Null: without the extension. */
  readonly extension?: string | null | undefined;
}

/** One demo and one install of the built extension per file, one tab as good as new per test. */
export function useEntry({ extension }: EntryOptions = {}): EntryScenario {
  const s = {} as EntryScenario;
  const tabs = createTabs(() => s.browser);
  beforeAll(async () => {
    s.demo = await startStageDemo();
    s.browser = await freshBrowser({ extension });
  });
  beforeEach(async () => {
    Object.assign(s, await tabs.open());
    s.entry = new EntryPage(s.page, s.demo.url);
  });
  afterEach(async () => {
    s.demo.endpoint.set(null);
    s.demo.webApps.fault(null, null);
    // First of all: a page that is still open may go on sending answers.
    await tabs.leave();
    s.demo.webApps.formplayer.clear();
    expect(s.console.filter((line) => line.startsWith('pageerror'))).toEqual([]);
  });
  afterAll(async () => {
    await s.demo?.close();
  });
  return s;
}
