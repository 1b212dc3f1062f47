import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { filesBelow, zipFiles } from '../../../.ci/zip.mjs';
import { type BrowserName, ROOT } from './browser.ts';

const nameOf = (browser: BrowserName): string => (browser === 'firefox' ? 'firefox' : 'chrome');

/** The extension as a store hands it out: zipped and unzipped again, as it is. */
export function unpackStoreZip(browser: BrowserName): string {
  const built = join(ROOT, 'dist', nameOf(browser));
  const folder = mkdtempSync(join(tmpdir(), 'caseline-zip-'));
  for (const [path, bytes] of Object.entries(unzipSync(zipFiles(built, filesBelow(built))))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

/**
 * The same with the two files that name the pages changed, as they are in dist/dev: it works on the demo's pages, and
 * tests see into its layer.
 */
export function unpackStoreZipForDemo(browser: BrowserName): string {
  const folder = unpackStoreZip(browser);
  for (const file of ['manifest.json', 'build.json'])
    cpSync(join(ROOT, 'dist/dev', nameOf(browser), file), join(folder, file));
  return folder;
}
