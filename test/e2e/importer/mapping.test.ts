import { describe, expect, it } from 'vitest';
import { brokenRules } from '../support/axe.ts';
import { csv, mixedRows } from './files.ts';
import { useImporter } from './use-importer.ts';

const s = useImporter();

/** A file whose numbers stand in a column of another name. */
const byHand = (): string =>
  csv('by-hand.csv', [
    'case_id,mobile,notes',
    'c1,0712000001,calls at noon',
    'c2,254712000002,-',
    'c3,254712000003,-',
  ]);

describe('the page where columns are mapped', () => {
  it('has the verdict at each column of the six, and Confirm Import is asked about once', async () => {
    await s.importer.open();
    await s.importer.choose(csv('mixed.csv', mixedRows()));
    await s.importer.waitForText('20 of 410 numbers reach nobody');
    await s.importer.toMapping();
    await s.importer.waitForText('20 of 410 values wrong, 17 begin with 00, 3 are too short');
    expect(await s.importer.columns()).toMatchObject({
      name: '',
      language_code: expect.stringContaining('410 values, nothing wrong'),
    });

    await s.importer.next('Confirm Import');
    await expect.poll(() => s.importer.dialog()).toContain('Import these values?');
    expect(await brokenRules(s.page, 'caseline-root')).toEqual([]);
    await s.importer.click('Do not import');
    await expect.poll(() => s.importer.dialog()).toBeNull();
    expect(await s.importer.imported()).toBe(false);

    await s.importer.next('Confirm Import');
    await s.importer.click('Import anyway');
    await s.importer.waitForImport();
    expect((await s.importer.posts()).filter(({ step }) => step === 'commit')).toHaveLength(1);
  });

  it('judges a column of another name when it is mapped by hand', async () => {
    await s.importer.open();
    await s.importer.choose(byHand());
    await s.importer.waitForText('No column is named like a contact property');
    await s.importer.toMapping();
    expect((await s.importer.columns()).mobile).toBe('');
    await s.importer.map('mobile', 'contact_phone_number');
    await s.importer.waitForText('1 of 3 values wrong, 1 begins with 0');
    await s.importer.map('mobile', 'name');
    await expect.poll(async () => (await s.importer.columns()).mobile).toBe('');
    await s.importer.next('Confirm Import');
    await s.importer.waitForImport();
  });

  it('says when it has not seen the file, and lets the import through', async () => {
    await s.importer.open();
    // Uploaded where Caseline is not, as from another browser.
    const body = new FormData();
    body.append('file', new Blob(['contact_phone_number\n0712000001']), 'unseen.csv');
    await fetch(`${s.demo.url}/a/demo/importer/excel/config/`, { method: 'POST', body });
    await s.page.evaluate(() => {
      const form = document.createElement('form');
      form.method = 'post';
      form.action = '/a/demo/importer/excel/fields/';
      document.body.append(form);
      form.submit();
    });
    await s.importer.waitForText('Caseline has not seen the file of this import');
    await s.importer.next('Confirm Import');
    await s.importer.waitForImport();
  });
});
