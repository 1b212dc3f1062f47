import { describe, expect, it } from 'vitest';
import { MISTAKES } from './support/demo-form.ts';
import { focusOn } from './support/hand.ts';
import { useScenario } from './support/scenario.ts';

const s = useScenario();

describe('saving a form with errors', () => {
  it('asks, and Cancel leaves the form unsaved and editable', async () => {
    await s.builder.open();
    await s.caseline.waitForFindings(MISTAKES);
    await s.builder.touch();
    await s.builder.clickSave();
    await s.caseline.waitForDialog();
    expect(await s.builder.posts()).toEqual([]);
    await s.caseline.click('Cancel');
    await s.builder.waitForSaveState('Save');
    expect(await s.caseline.dialogIsOpen()).toBe(false);
    // The next save is the only one.
    await s.builder.clickSave();
    await s.caseline.waitForDialog();
    await s.caseline.click('Save anyway');
    await s.builder.waitForSaveState('Saved');
    expect(await s.builder.posts()).toHaveLength(1);
  });

  it('Escape is Cancel', async () => {
    await s.builder.open();
    await s.caseline.waitForFindings(MISTAKES);
    await s.builder.touch();
    await s.builder.clickSave();
    await s.caseline.waitForDialog();
    await s.page.keyboard.press('Escape');
    await s.builder.waitForSaveState('Save');
    expect(await s.builder.posts()).toEqual([]);
  });

  it('the open panel leaves Save free', async () => {
    await s.builder.open();
    await s.caseline.waitForFindings(MISTAKES);
    await s.builder.makeMistake();
    await s.caseline.openPanel();
    await s.builder.clickSave();
    await s.caseline.waitForDialog();
  });

  it('Go to question leads to the first error of the designer and does not save', async () => {
    await s.builder.open();
    await s.caseline.waitForFindings(MISTAKES);
    await s.builder.makeMistake();
    await s.builder.select('Full name');
    await s.builder.clickSave();
    await s.caseline.waitForDialog();
    await s.caseline.click('Go to question');
    await s.builder.waitForSaveState('Save');
    await s.builder.waitForSelected('tz');
    await s.caseline.waitForText('Mars/Olympus', '.card');
    expect(await s.builder.posts()).toEqual([]);
  });

  it('Save anyway saves once, and the same errors are not asked about again', async () => {
    await s.builder.open();
    await s.caseline.waitForFindings(MISTAKES);
    await s.builder.makeMistake();
    await s.builder.clickSave();
    await s.caseline.waitForDialog();
    await s.caseline.click('Save anyway');
    await s.builder.waitForSaveState('Saved');
    const [post, ...more] = await s.builder.posts();
    expect(more).toEqual([]);
    expect(post?.savedXform).toContain('Mars/Olympus');

    await s.builder.touch();
    await s.builder.clickSave();
    await s.builder.waitForSaveState('Saved');
    expect(await s.builder.posts()).toHaveLength(2);
    expect(await s.caseline.dialogIsOpen()).toBe(false);
  });
});

describe('saving in a hurry', () => {
  it('two quick clicks save once', async () => {
    await s.builder.open();
    await s.caseline.waitForFindings(MISTAKES);
    await s.builder.touch();
    s.demo.endpoint.set({ type: 'slow', ms: 800 });
    await s.builder.doubleClickSave();
    await s.caseline.waitForDialog();
    await s.caseline.click('Save anyway');
    await s.builder.waitForSaveState('Saved');
    s.demo.endpoint.set(null);
    await s.builder.type('nodeID', 'another_name');
    await s.builder.waitForSaveState('Save');
    await s.builder.clickSave();
    await s.builder.waitForSaveState('Saved');
    expect(await s.builder.posts()).toHaveLength(2);
  });

  it('an edit made while the check is running is saved with it', async () => {
    await s.builder.open();
    await s.caseline.waitForFindings(MISTAKES);
    await s.builder.touch();
    s.demo.endpoint.set({ type: 'slow', ms: 2_000 });
    await s.builder.clickSave();
    // As fast as can be: the question is asked when the answer is there.
    const field = await focusOn(() => s.builder.field('nodeID'));
    await field.evaluate((element) => (element as HTMLInputElement).select());
    await s.page.keyboard.type('late');
    await s.caseline.waitForDialog();
    await s.caseline.click('Save anyway');
    await s.builder.waitForSaveState('Saved');
    expect((await s.builder.posts())[0]?.savedXform).toContain('/data/late');
  });

  it('a save that the server refuses can be tried again, without a second question', async () => {
    await s.builder.open();
    await s.caseline.waitForFindings(MISTAKES);
    await s.builder.touch();
    await s.builder.fault({ status: 500, times: 1 });
    await s.builder.clickSave();
    await s.caseline.waitForDialog();
    await s.caseline.click('Save anyway');
    await s.builder.waitForSaveState('Try Again');
    await s.builder.clickSave();
    await s.builder.waitForSaveState('Saved');
    expect(await s.caseline.dialogIsOpen()).toBe(false);
  });
});
