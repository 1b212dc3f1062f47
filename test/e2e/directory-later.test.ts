import { describe, expect, it } from 'vitest';
import { useHqScenario } from './support/hq-scenario.ts';

const s = useHqScenario();
const FOUND = 'A number in “Which helpline?” is held by another contact';

async function saveOffline(): Promise<void> {
  await s.signIn('admin');
  s.hq.set({ type: 'cut' });
  await s.openAndTouch();
  await s.builder.clickSave();
  await s.builder.waitForSaveState('Saved');
  await s.caseline.waitForText('Caseline asks again later', '.notice');
}

/** The browser itself says so: what a page dispatches does not count. */
const online = async (): Promise<void> => {
  await s.page.setOfflineMode(true);
  await s.page.setOfflineMode(false);
};
const notices = async () => (await s.caseline.text('.notice')).split('held by another contact').length - 1;

describe('a form that was saved while owners could not be asked', () => {
  it('is checked when the network is back, and its open page says so, once', async () => {
    await saveOffline();
    s.hq.set(null);
    await online();
    await s.caseline.waitForText(FOUND, '.notice');
    await online();
    await s.builder.reopen();
    await s.caseline.waitForFindings(0);
    await s.builder.select('Full name');
    expect(await notices()).toBe(0);
  });

  it('is checked at its next visit when its page was closed meanwhile', async () => {
    await saveOffline();
    await s.page.goto('about:blank');
    s.hq.set(null);
    await s.builder.reopen();
    await s.caseline.waitForText(FOUND, '.notice');
    expect(await notices()).toBe(1);
  });

  it('is not spoken of again after a save for which owners could be asked', async () => {
    await saveOffline();
    s.hq.set(null);
    await s.builder.type('nodeID', 'another_name');
    await s.builder.waitForSaveState('Save');
    await s.builder.clickSave();
    await s.caseline.waitForDialog();
    await s.caseline.click('Save anyway');
    await s.builder.waitForSaveState('Saved');
    await online();
    await s.builder.reopen();
    await s.caseline.waitForFindings(0);
    await s.builder.select('Full name');
    expect(await notices()).toBe(0);
  });
});
