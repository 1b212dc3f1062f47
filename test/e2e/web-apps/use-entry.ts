import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest';
import { type Demo, startDemo } from '../../pages/demo.ts';
import { collectConsole, launchChromium, launchFirefox } from '../support/browser.ts';
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

/** One demo and one browser with the built extension per file, one page per test. */
export function useEntry({ extension }: EntryOptions = {}): EntryScenario {
  const s = {} as EntryScenario;
  beforeAll(async () => {
    s.demo = await startDemo();
    s.browser = await (inject('browser') === 'firefox' ? launchFirefox : launchChromium)(extension);
  });
  beforeEach(async () => {
    s.page = await s.browser.newPage();
    s.page.on('dialog', (dialog) => void dialog.accept().catch(() => {}));
    s.console = collectConsole(s.page);
    s.entry = new EntryPage(s.page, s.demo.url);
  });
  afterEach(async () => {
    s.demo.endpoint.set(null);
    s.demo.webApps.fault(null, null);
    // First of all: a page that is still open may go on sending answers.
    await s.page.close();
    s.demo.webApps.formplayer.clear();
    expect(s.console.filter((line) => line.startsWith('pageerror'))).toEqual([]);
  });
  afterAll(async () => {
    await s.browser?.close();
    await s.demo?.close();
  });
  return s;
}
