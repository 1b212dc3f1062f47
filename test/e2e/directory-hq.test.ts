import { describe, expect, it } from 'vitest';
import { useHqScenario } from './support/hq-scenario.ts';
import { shownOwners, waitForOwner } from './support/shown-owners.ts';

const s = useHqScenario();

/** What HQ was asked about this test's project. */
const askedHq = () => s.hq.asked.filter(({ url }) => url.startsWith(`/a/${s.builder.project}/`));

describe('a project without a check endpoint, on CommCare HQ itself', () => {
  it('somebody who may see everything is told who holds a number, by name', async () => {
    await s.signIn('admin');
    await s.openAndTouch();
    await s.builder.clickSave();
    await s.caseline.waitForDialog();
    const dialog = await s.caseline.text('dialog');
    expect(dialog).toContain('Held by a case of this project');
    await waitForOwner(s.page, 'Achieng Otieno');
    expect(dialog).not.toContain('254700111222');
    // Every piece was told, the gateways past Django's check of forged requests.
    await expect
      .poll(() => askedHq().filter(({ method }) => method === 'POST'))
      .toMatchObject([{ status: 200 }]);
    expect(askedHq().filter(({ status }) => status !== 200)).toEqual([]);
    await s.caseline.click('Cancel');
  });

  it('HQ is asked for its list once for the page and its saves', async () => {
    await s.signIn('admin');
    await s.openAndTouch();
    await s.builder.clickSave();
    await s.caseline.waitForDialog();
    await s.caseline.click('Save anyway');
    await s.builder.waitForSaveState('Saved');
    const lists = askedHq().filter(({ url }) => url.includes('chat_contact_list'));
    expect(lists).toHaveLength(1);
  });

  it('somebody without messaging is told the likely owner, from the cases', async () => {
    await s.signIn('builder');
    await s.openAndTouch();
    await s.builder.clickSave();
    await s.caseline.waitForDialog();
    await waitForOwner(s.page, 'Achieng Otieno');
    await s.caseline.click('Cancel');
    expect(askedHq().find(({ url }) => url.includes('chat_contact_list'))?.status).toBe(403);
  });

  it('somebody who may see nothing saves without a question, and the panel says that owners were not asked', async () => {
    await s.signIn('newcomer');
    await s.openAndTouch();
    await s.builder.clickSave();
    await s.builder.waitForSaveState('Saved');
    expect(await s.caseline.dialogIsOpen()).toBe(false);
    await s.caseline.openPanel();
    await s.caseline.waitForText('Some owners of numbers could not be asked');
  });

  it('somebody whose session ended is told nothing that was known before', async () => {
    await s.signIn('admin');
    await s.openAndTouch();
    s.hq.signOutAll();
    await s.builder.reopen();
    await s.caseline.waitForFindings(0);
    await s.builder.touch();
    await s.builder.clickSave();
    await s.builder.waitForSaveState('Saved');
    expect(await s.caseline.dialogIsOpen()).toBe(false);
    await s.caseline.waitForText('Caseline asks again later', '.notice');
  });

  it.each([
    ['throttles', { type: 'throttled', retryAfterSeconds: 60 }],
    ['breaks connections', { type: 'cut' }],
    ['answers with a page about maintenance', { type: 'html' }],
    ['takes too long', { type: 'slow', ms: 6_000 }],
  ] as const)('HQ %s: the save goes on, once, and nothing is said to be known', async (_, fault) => {
    await s.signIn('admin');
    s.hq.set(fault);
    await s.openAndTouch();
    await s.builder.clickSave();
    await s.builder.waitForSaveState('Saved');
    expect(await s.builder.posts()).toHaveLength(1);
    expect(await s.caseline.dialogIsOpen()).toBe(false);
    expect(await shownOwners(s.page)).not.toContain('Achieng');
  });
});
