import { afterAll, beforeAll, it } from 'vitest';
import { HealthTab } from '../e2e/support/health-page.ts';
import { freshBrowser } from '../e2e/support/stage.ts';
import { hqCases } from '../pages/hq/cases.ts';
import { createHq } from '../pages/hq/hq.ts';
import { type Pages, startPages } from '../pages/server.ts';
import { draw } from './draw.ts';

const hq = createHq();
let pages: Pages;
beforeAll(async () => {
  pages = await startPages({ handlers: [hq.handle] });
});
afterAll(() => pages?.close());

it('who can be reached', async () => {
  hq.cases = hqCases(1_240);
  const browser = await freshBrowser();
  const [tab] = await browser.pages();
  if (!tab) throw new Error('a browser has a tab');
  const origin = pages.url.replace('//localhost', '//127.0.0.1').replace(/\/$/, '');
  await tab.goto(`${origin}/_sign-in/admin`);
  const health = await HealthTab.open(browser, origin, 'chw-kenya', tab);
  await draw(health.page, 'health-before');
  await health.press('Read the cases');
  await health.waitFor('HQ will send SMS to');
  await health.waitUntilRead();
  await draw(health.page, 'health', { for: ['docs'] });
  await health.press('Show 124 cases', 'The number begins with 0');
  await health.page.waitForSelector('.rows a');
  await health.page.$eval('.rows', (rows) => rows.scrollIntoView({ block: 'center' }));
  await draw(health.page, 'health-cases');
  await health.page.$eval('.pieces', (pieces) => {
    pieces.setAttribute('open', '');
    pieces.scrollIntoView();
  });
  await draw(health.page, 'health-pieces');
  hq.signOutAll();
  await tab.goto(`${origin}/_sign-in/newcomer`);
  const other = await HealthTab.open(browser, origin, 'chw-uganda', tab);
  await other.press('Read the cases');
  await other.waitFor('HQ does not let you');
  await draw(other.page, 'health-forbidden');
});
