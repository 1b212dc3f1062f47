import { expect, it } from 'vitest';
import { enterContentScript } from './support/content-script.ts';
import { useScenario } from './support/scenario.ts';
import { waitForOwner } from './support/shown-owners.ts';

const s = useScenario({ form: 'owned' });

it('a background that the browser has stopped wakes up and answers before a save', async () => {
  await s.openWithOwners();
  await s.builder.touch();
  await s.stopBackground();
  await s.builder.clickSave();
  await s.caseline.waitForDialog();
  await waitForOwner(s.page, 'Achieng Otieno');
});

it('a page that was open while the extension was updated saves, and asks to be loaded again', async () => {
  await s.openWithOwners();
  await s.builder.touch();
  const evaluate = await enterContentScript(s.page);
  const target = await s.browser.waitForTarget((one) => one.url().endsWith('/background.js'));
  const background = await target.worker();
  // The answer never comes: the background ends with it.
  void background?.evaluate('chrome.runtime.reload()').catch(() => undefined);
  await expect.poll(() => evaluate('typeof chrome.runtime.id')).toBe('undefined');
  await s.builder.clickSave();
  await s.builder.waitForSaveState('Saved');
  await s.caseline.waitForText('Reload the page', '.notice');
});
