import { expect, it } from 'vitest';
import { MISTAKES } from '../support/demo-form.ts';
import { useScenario } from '../support/scenario.ts';

const s = useScenario();

it('a background that is stopped while a designer works costs nothing: fixes, saves and owners go on', async () => {
  await s.builder.open();
  await s.caseline.waitForFindings(MISTAKES);
  await s.stopBackground();
  await s.caseline.choose('time_zone');
  await s.caseline.click('Use Africa/Nairobi');
  await s.caseline.waitForFindings(MISTAKES - 1);
  await s.caseline.closePanel();
  await s.stopBackground();
  await s.builder.clickSave();
  await s.caseline.waitForDialog();
  await s.stopBackground();
  await s.caseline.click('Save anyway');
  await s.builder.waitForSaveState('Saved');
  expect(await s.builder.posts()).toHaveLength(1);
});

it('a background that is stopped in the middle of a check does not hold the save', async () => {
  await s.builder.open();
  await s.caseline.waitForFindings(MISTAKES);
  // Asked about also when nobody can tell who holds a number.
  await s.builder.makeMistake();
  s.demo.endpoint.set({ type: 'slow', ms: 1_500 });
  await s.builder.clickSave();
  await s.builder.waitForSaveState('Saving');
  await s.stopBackground();
  await s.caseline.waitForDialog();
  await s.caseline.click('Save anyway');
  await s.builder.waitForSaveState('Saved');
});
