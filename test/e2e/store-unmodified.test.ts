import { rmSync } from 'node:fs';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { PATIENCE } from '../patience.ts';
import { BuilderPage } from './support/builder-page.ts';
import { openAtHq } from './support/hq-address.ts';
import { useScenario } from './support/scenario.ts';
import { unpackStoreZip } from './support/store-zip.ts';

const folder = unpackStoreZip(inject('browser'));
const s = useScenario({ extension: folder, requests: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The layer is closed to pages and to tests: whether the focus is in it is all that can be seen. */
const waitForFocus = (inside: boolean) =>
  s.page.waitForFunction(
    (wanted) => (document.activeElement?.localName === 'caseline-root') === wanted,
    PATIENCE,
    inside,
  );

describe('the extension from its zip, unmodified, at the address of CommCare HQ', () => {
  it('is at work, and the page cannot see into it', async () => {
    await openAtHq(s.page, s.demo.url);
    await s.page.waitForSelector('caseline-root', PATIENCE);
    expect(await s.page.$eval('caseline-root', (root) => root.shadowRoot)).toBeNull();
  });

  it('asks before a save with a new mistake; Escape leaves the form unsaved', async () => {
    const builder = await openAtHq(s.page, s.demo.url);
    await s.page.waitForSelector('caseline-root', PATIENCE);
    await builder.makeMistake();
    await builder.clickSave();
    await waitForFocus(true);
    await s.page.keyboard.press('Escape');
    await waitForFocus(false);
    await builder.waitForSaveState('Save');
    expect(await new BuilderPage(s.page, s.demo.url, 'demo').posts()).toEqual([]);
  });
});
