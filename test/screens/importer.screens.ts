import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { csv, file, mixedRows } from '../e2e/importer/files.ts';
import { useImporter } from '../e2e/importer/use-importer.ts';
import { ROOT } from '../e2e/support/browser.ts';
import { PATIENCE } from '../patience.ts';
import { pack, sheetXml, workbookParts } from '../sheet/xlsx-file.ts';
import { draw } from './draw.ts';

const s = useImporter();

it('a file on HQ’s importer page, before it is imported', async () => {
  await s.page.setViewport({ width: 1280, height: 720 });
  await s.importer.open();
  await s.importer.choose(resolve(ROOT, 'test/pages/demo/contacts.csv'));
  await s.importer.waitForText('Show rows and causes');
  await draw(s.page, 'importer-line');
  await s.importer.click('Show rows and causes');
  await draw(s.page, 'importer', { for: ['docs', 'stores'] });
});

it('the page where columns are mapped, and what Confirm Import is asked', async () => {
  await s.page.setViewport({ width: 1280, height: 720 });
  await s.importer.open();
  await s.importer.choose(csv('mixed.csv', mixedRows()));
  await s.importer.waitForText('20 of 410 numbers reach nobody');
  await s.importer.toMapping();
  await s.importer.waitForText('20 of 410 values wrong');
  await draw(s.page, 'importer-mapping');
  await s.importer.next('Confirm Import');
  await expect.poll(() => s.importer.dialog()).toContain('Import these values?');
  await draw(s.page, 'importer-confirm');
});

it('a file with a sheet for each case type', async () => {
  await s.page.setViewport({ width: 1280, height: 720 });
  await s.importer.open();
  const sheet = (...numbers: readonly string[]) =>
    sheetXml([['caseid', 'contact_phone_number'], ...numbers.map((number, row) => [`c${row}`, number])]);
  const sheets = { patient: sheet('254712000001', '0712000002'), household: sheet('0712000001') };
  await s.importer.choose(file('bulk.xlsx', pack(workbookParts(sheets))));
  await s.importer.waitForText('Every sheet has a column caseid');
  await s.importer.click('Show rows and causes');
  await draw(s.page, 'importer-sheets');
  await s.importer.next('Next step');
  await s.page.waitForSelector('#case_type', PATIENCE);
  await s.importer.next('Next step');
  await s.importer.next('Confirm Import');
  await expect.poll(() => s.importer.dialog()).toContain('Import these values?');
  await draw(s.page, 'importer-sheets-confirm');
});
