import { resolve } from 'node:path';
import { it } from 'vitest';
import { useImporter } from '../e2e/importer/use-importer.ts';
import { ROOT } from '../e2e/support/browser.ts';
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
