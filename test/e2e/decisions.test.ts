import { describe, expect, it } from 'vitest';
import { MISTAKES } from './support/demo-form.ts';
import { useScenario } from './support/scenario.ts';
import { waitForOwner } from './support/shown-owners.ts';

const s = useScenario();

describe('what a designer decided about a form', () => {
  it('an ignored finding stays ignored at the next visit, with its reason, until it is checked again', async () => {
    await s.builder.open();
    await s.caseline.waitForFindings(MISTAKES);
    await s.caseline.choose('contact_backend_id');
    await s.caseline.ignore('The gateway is made next week');
    await s.caseline.waitForFindings(MISTAKES - 1);

    await s.builder.open();
    await s.caseline.waitForFindings(MISTAKES - 1);
    await s.caseline.openPanel();
    await s.caseline.openDecided('ignored');
    await s.caseline.waitForText('The gateway is made next week', '.decided.ignored');
    await s.caseline.click('Check again');
    await s.caseline.waitForFindings(MISTAKES);
  });

  it('what was saved anyway is not asked about at the next visit, until the designer wishes it', async () => {
    await s.builder.open();
    await s.caseline.waitForFindings(MISTAKES);
    await s.builder.makeMistake();
    await s.builder.clickSave();
    await s.caseline.waitForDialog();
    await s.caseline.giveReason('The zone comes on Monday');
    await s.caseline.click('Save anyway');
    await s.builder.waitForSaveState('Saved');

    await s.builder.reopen();
    await s.caseline.waitForFindings(MISTAKES);
    await s.builder.select('E-mail address');
    await s.builder.type('nodeID', 'mail');
    await s.builder.waitForSaveState('Save');
    await s.builder.clickSave();
    // The number that somebody holds is asked about at every visit: its owner may have changed.
    await s.caseline.waitForDialog();
    const dialog = await s.caseline.text('dialog');
    await waitForOwner(s.page, 'Achieng Otieno');
    expect(dialog).not.toContain('Mars/Olympus');
    await s.caseline.click('Cancel');

    await s.caseline.openPanel();
    await s.caseline.openDecided('accepted');
    await s.caseline.waitForText('Saved anyway: The zone comes on Monday', '.decided.accepted');
    await s.caseline.click('Ask again');
    await s.caseline.waitForText('Helpers', '.panel');
    await s.caseline.closePanel();
    await s.builder.clickSave();
    await s.caseline.waitForDialog();
    expect(await s.caseline.text('dialog')).toContain('Mars/Olympus');
  });
});
