import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../e2e/support/browser.ts';
import { enterContentScript } from '../../e2e/support/content-script.ts';
import { useScenario } from '../../e2e/support/scenario.ts';
import { waitForOwner } from '../../e2e/support/shown-owners.ts';
import { saveAnywayWithOwner } from './support/asked-of-owner.ts';

const s = useScenario({ form: 'owned' });

/** Freezes the page behind another tab, as browsers do with what nobody looks at; resolves with what wakes it. */
async function freeze(): Promise<() => Promise<void>> {
  const session = await s.page.createCDPSession();
  const other = await s.browser.newPage();
  await other.bringToFront();
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  return async () => {
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await other.close();
    await s.page.bringToFront();
  };
}

it('a page that is frozen with the question open goes on with it', async () => {
  await s.openWithOwners();
  await s.builder.touch();
  await s.builder.clickSave();
  await s.caseline.waitForDialog();
  const wake = await freeze();
  await s.stopBackground();
  await wake();
  await s.caseline.click('Save anyway');
  await s.builder.waitForSaveState('Saved');
  expect(await s.builder.posts()).toHaveLength(1);
});

it('a page that is frozen while its save is checked saves once, when it is back', async () => {
  await s.openWithOwners();
  await s.builder.touch();
  s.demo.endpoint.set({ type: 'slow', ms: 1_500 });
  const before = s.demo.endpoint.requests;
  await s.builder.clickSave();
  await expect.poll(() => s.demo.endpoint.requests).toBeGreaterThan(before);
  const wake = await freeze();
  await wake();
  await s.caseline.waitForDialog();
  await s.caseline.click('Save anyway');
  await s.builder.waitForSaveState('Saved');
  expect(await s.builder.posts()).toHaveLength(1);
});

it('a background that is stopped in the question to the endpoint, before the answer and behind it costs no save', async () => {
  await s.openWithOwners();
  await s.builder.touch();
  s.demo.endpoint.set({ type: 'silent' });
  const before = s.demo.endpoint.requests;
  await s.builder.clickSave();
  await expect.poll(() => s.demo.endpoint.requests).toBeGreaterThan(before);
  await s.stopBackground();
  await s.caseline.waitForDialog();
  await waitForOwner(s.page, 'Achieng Otieno');
  await s.stopBackground();
  expect(await s.builder.posts()).toEqual([]);
  await s.caseline.click('Save anyway');
  await s.stopBackground();
  await s.builder.waitForSaveState('Saved');
  expect(await s.builder.posts()).toHaveLength(1);
});

/** Puts the clock of a world of scripts a year back. */
const YEAR_BACK = `(() => {
  const Real = Date;
  const now = () => Real.now() - 365 * 86_400_000;
  globalThis.Date = class extends Real {
    constructor(...of) {
      super(...(of.length === 0 ? [now()] : of));
    }
    static now = now;
  };
})()`;

it.each([
  ['endpoint', null],
  ['copy, for the endpoint is down', { type: 'dead' as const }],
])(
  'a clock that is moved back a year: the %s answers as before, and the form is saved once',
  async (_, fault) => {
    await s.openWithOwners();
    await s.builder.touch();
    const evaluate = await enterContentScript(s.page);
    await evaluate(YEAR_BACK);
    const target = await s.browser.waitForTarget((one) => one.url().endsWith('/background.js'));
    await (await target.worker())?.evaluate(YEAR_BACK);
    s.demo.endpoint.set(fault);
    await s.builder.clickSave();
    await saveAnywayWithOwner(s);
    await s.builder.waitForSaveState('Saved');
    expect(await s.builder.posts()).toHaveLength(1);
  },
);

it('an extension that is removed under an open page leaves it a page that saves', async () => {
  await s.openWithOwners();
  await s.builder.touch();
  const evaluate = await enterContentScript(s.page);
  const target = await s.browser.waitForTarget((one) => one.url().endsWith('/background.js'));
  await s.browser.uninstallExtension(new URL(target.url()).host);
  try {
    await expect.poll(() => evaluate('typeof chrome.runtime?.id')).toBe('undefined');
    await s.builder.clickSave();
    await s.builder.waitForSaveState('Saved');
    expect(await s.builder.posts()).toHaveLength(1);
  } finally {
    // The next file takes it away again.
    await s.browser.installExtension(resolve(ROOT, 'dist/dev/chrome'));
  }
});
