/** Pages of contacts that exist already, in the languages beside English: texts are longer there. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, it } from 'vitest';
import { useBulkEdit } from '../e2e/bulk-edit/use-bulk-edit.ts';
import { ImporterPage } from '../e2e/importer/importer-page.ts';
import { ROOT } from '../e2e/support/browser.ts';
import { HealthTab } from '../e2e/support/health-page.ts';
import { freshBrowser } from '../e2e/support/stage.ts';
import { hqCases } from '../pages/hq/cases.ts';
import { createHq } from '../pages/hq/hq.ts';
import { type Pages, startPages } from '../pages/server.ts';
import { PATIENCE } from '../patience.ts';
import { draw } from './draw.ts';
import { OTHER_LANGUAGES, speak } from './language.ts';

const s = useBulkEdit();

const hq = createHq();
let pages: Pages;
beforeAll(async () => {
  pages = await startPages({ handlers: [hq.handle] });
});
afterAll(() => pages?.close());

it.each(OTHER_LANGUAGES)('HQ’s importer and Bulk Edit in %s', async (language) => {
  await speak(s.browser, language);
  await s.page.setViewport({ width: 1280, height: 720 });
  const importer = new ImporterPage(s.page, s.demo.url);
  await importer.open();
  await importer.choose(resolve(ROOT, 'test/pages/demo/contacts.csv'));
  await s.page.waitForFunction(() => {
    const list = document.querySelector('caseline-record')?.shadowRoot?.querySelector('details');
    if (list) list.open = true;
    return list !== null && list !== undefined;
  }, PATIENCE);
  await draw(s.page, `importer-${language}`, { sizesOnly: true });

  await s.bulkEdit.open();
  await s.caseline.waitForText('13', '.launcher');
  await s.bulkEdit.type(0, 'contact_phone_number', '07220001');
  await draw(s.page, `bulk-edit-typing-${language}`, { sizesOnly: true });
  await s.bulkEdit.pressIn(0, 'contact_phone_number', '.dc-cancel');
  await s.bulkEdit.pressButton('Edit Selected Cases');
  await draw(s.page, `bulk-edit-${language}`, { sizesOnly: true });
});

it('who can be reached, in each of them', async () => {
  hq.cases = hqCases(1_240);
  const browser = await freshBrowser();
  const [tab] = await browser.pages();
  if (!tab) throw new Error('a browser has a tab');
  const origin = pages.url.replace('//localhost', '//127.0.0.1').replace(/\/$/, '');
  await tab.goto(`${origin}/_sign-in/admin`);
  const health = await HealthTab.open(browser, origin, 'chw-kenya', tab);
  await health.press('Read the cases');
  await health.waitFor('HQ will send SMS to');
  await health.waitUntilRead();
  for (const language of OTHER_LANGUAGES) {
    await speak(browser, language);
    await health.reopen();
    await health.page.waitForSelector('.pieces', PATIENCE);
    await health.page.$eval('.pieces', (list) => list.setAttribute('open', ''));
    await draw(health.page, `health-${language}`, { sizesOnly: true });
  }
});
