import { describe, expect, it } from 'vitest';
import type { ImporterPost } from '../../pages/importer/routes.ts';
import { freshBrowser } from '../support/stage.ts';
import { csv, mixedRows } from './files.ts';
import { ImporterPage } from './importer-page.ts';
import { useImporter } from './use-importer.ts';

const s = useImporter();

/** The import of a file with mistakes, with a column mapped to another property than it is named. */
async function importMixed(importer: ImporterPage, withCaseline: boolean): Promise<readonly ImporterPost[]> {
  await importer.open();
  await importer.choose(csv('mixed.csv', mixedRows()));
  if (withCaseline) await importer.waitForText('20 of 410 numbers reach nobody');
  await importer.toMapping();
  await importer.map('name', 'time_zone');
  if (withCaseline) await importer.waitForText('values wrong', 'tr:first-child');
  await importer.next('Confirm Import');
  if (withCaseline) await importer.click('Import anyway');
  await importer.waitForImport();
  return await importer.posts();
}

/** A token is anew in each page. */
const plain = (posts: readonly ImporterPost[]): unknown =>
  posts.map(({ step, fields }) => ({
    step,
    fields: fields.map(([name, value]) => [name, name === 'csrfmiddlewaretoken' ? '' : value]),
  }));

describe('an import', () => {
  it('is what it is without Caseline, field by field', async () => {
    const within = await importMixed(s.importer, true);
    const other = await freshBrowser({ extension: null });
    const page = await other.newPage();
    const without = await importMixed(new ImporterPage(page, s.demo.url), false);
    await page.close();
    expect(without.map(({ step }) => step)).toEqual(['config', 'fields', 'commit']);
    expect(plain(within)).toEqual(plain(without));
  });
});
