import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csv, mixedRows } from './files.ts';
import { useImporter } from './use-importer.ts';

// Firefox tells no driver where downloads go.

const s = useImporter();

describe('the corrected copy', () => {
  it('is saved by the browser, and HQ takes from it what was meant', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'caseline-corrected-'));
    const session = await s.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await s.importer.open();
    await s.importer.choose(csv('mixed.csv', mixedRows()));
    await s.importer.click('Download corrected file');
    await s.importer.waitForText('Saved with 17 cells changed. Choose that file instead of this one.');
    const copy = join(folder, 'mixed-corrected.csv');
    await expect.poll(() => existsSync(copy)).toBe(true);
    expect(readFileSync(copy, 'utf8').split(/\r?\n/)[1]).toBe('Amina 0,254700100000,en');
    await s.importer.choose(copy);
    await s.importer.waitForText('3 of 410 numbers reach nobody, 3 are too short');
  });
});
