import { afterAll, beforeAll } from 'vitest';
import { HealthTab } from '../e2e/support/health-page.ts';
import { freshBrowser } from '../e2e/support/stage.ts';
import { hqCases } from '../pages/hq/cases.ts';
import { createHq } from '../pages/hq/hq.ts';
import { type Pages, startPages } from '../pages/server.ts';

/** HQ with 1,240 cases; `open` signs in an administrator of it and opens the page of a project's contacts. */
export function useHealth() {
  const hq = createHq();
  let pages: Pages;
  beforeAll(async () => {
    pages = await startPages({ handlers: [hq.handle] });
  });
  afterAll(() => pages?.close());

  async function open() {
    hq.cases = hqCases(1_240);
    const browser = await freshBrowser();
    const [tab] = await browser.pages();
    if (!tab) throw new Error('a browser has a tab');
    const origin = pages.url.replace('//localhost', '//127.0.0.1').replace(/\/$/, '');
    await tab.goto(`${origin}/_sign-in/admin`);
    const health = await HealthTab.open(browser, origin, 'chw-kenya', tab);
    return { browser, tab, origin, health };
  }

  return { hq, open };
}

export async function readCases(health: HealthTab): Promise<void> {
  await health.press('Read the cases');
  await health.waitFor('HQ will send SMS to');
  await health.waitUntilRead();
}
