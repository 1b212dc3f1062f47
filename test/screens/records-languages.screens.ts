/** Pages of contacts that exist already, in the languages beside English: texts are longer there. */
import { resolve } from 'node:path';
import { it } from 'vitest';
import { useBulkEdit } from '../e2e/bulk-edit/use-bulk-edit.ts';
import { ImporterPage } from '../e2e/importer/importer-page.ts';
import { ROOT } from '../e2e/support/browser.ts';
import { PATIENCE } from '../patience.ts';
import { draw } from './draw.ts';
import { readCases, useHealth } from './health-of.ts';
import { OTHER_LANGUAGES, speak } from './language.ts';

const s = useBulkEdit();

const { open } = useHealth();

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
  const { browser, health } = await open();
  await readCases(health);
  for (const language of OTHER_LANGUAGES) {
    await speak(browser, language);
    await health.reopen();
    await health.page.waitForSelector('.pieces', PATIENCE);
    await health.page.$eval('.pieces', (list) => list.setAttribute('open', ''));
    await draw(health.page, `health-${language}`, { sizesOnly: true });
  }
});
