import { describe, expect, it } from 'vitest';
import { HQ_OWNERS, type HqOwner } from '../pages/hq/people.ts';
import { popupAddress, stopBackground } from './support/extension-console.ts';
import { useHqScenario } from './support/hq-scenario.ts';
import { waitForOwner } from './support/shown-owners.ts';

const s = useHqScenario();

const lists = () =>
  s.hq.asked.filter(({ url }) => url.startsWith(`/a/${s.builder.project}/sms/chat_contact_list/`));

/** A project of so many owners, the one of the form at the end of the list. */
function manyOwners(count: number): readonly HqOwner[] {
  const others = Array.from({ length: count }, (_, i): HqOwner => {
    return { name: `Client ${i}`, kind: 'Case', phone: String(255_600_000_000 + i), id: `case-${i}` };
  });
  return [...others, ...HQ_OWNERS];
}

describe('a background that is stopped while it copies the owners', () => {
  let popupUrl = '';

  it('leaves nothing that answers by half, and goes on at the next visit', async () => {
    popupUrl = await popupAddress(s.browser);
    await s.signIn('admin');
    s.hq.owners = manyOwners(8_000);
    // So slow that a check cannot wait for the list: only the copy can answer.
    s.hq.set({ type: 'slow', ms: 400 });
    await s.builder.open();
    await s.caseline.waitForFindings(0);
    await expect.poll(() => lists().length).toBeGreaterThan(9);
    await stopBackground(s.page);

    s.hq.set({ type: 'cut' });
    await s.builder.touch();
    await s.builder.clickSave();
    await s.builder.waitForSaveState('Saved');
    expect(await s.caseline.dialogIsOpen()).toBe(false);
    await s.caseline.waitForText('could not be reached', '.notice');

    s.hq.set({ type: 'slow', ms: 400 });
    const before = lists().length;
    await s.builder.reopen();
    await expect
      .poll(() =>
        lists()
          .slice(before)
          .some(({ url }) => url.includes('iDisplayStart=8000')),
      )
      .toBe(true);
    s.hq.owners = HQ_OWNERS;
    await stopBackgroundAfterCopy();
    s.hq.set({ type: 'cut' });
    await s.builder.type('nodeID', 'another_name');
    await s.builder.clickSave();
    await s.caseline.waitForDialog();
    const dialog = await s.caseline.text('dialog');
    await waitForOwner(s.page, 'Achieng Otieno');
    expect(dialog).toContain('from the list of');
    await s.caseline.click('Cancel');
  });

  /** The copy is whole when the popup says so. */
  async function stopBackgroundAfterCopy(): Promise<void> {
    const popup = await s.browser.newPage();
    const project = s.builder.project;
    await expect
      .poll(async () => {
        await popup.goto(popupUrl);
        await popup.waitForSelector('.list li');
        const text = await popup.evaluate(() => document.body.innerText);
        return (
          text.replaceAll('\n', ' ').includes(`${project} 127.0.0.1`) && text.includes('8,002 known owners')
        );
      })
      .toBe(true);
    await popup.close();
    await s.page.bringToFront();
    await s.builder.select('Full name');
    await stopBackground(s.page);
  }
});

describe('a network that is cut in mid-check', () => {
  it('lets the save go on, once, and claims to know nothing', async () => {
    await s.signIn('admin');
    s.hq.set({ type: 'cut' });
    await s.openAndTouch();
    s.hq.set({ type: 'slow', ms: 700 });
    await s.builder.clickSave();
    await expect.poll(() => s.hq.waiting).toBeGreaterThan(0);
    s.hq.set({ type: 'cut' });
    await s.builder.waitForSaveState('Saved');
    expect(await s.builder.posts()).toHaveLength(1);
    expect(await s.caseline.dialogIsOpen()).toBe(false);
    await s.caseline.waitForText('Caseline asks again later', '.notice');
  });
});
