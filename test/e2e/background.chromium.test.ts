import { expect, it } from 'vitest';
import { useScenario } from './support/scenario.ts';

const s = useScenario({ form: 'owned' });

it('a background that the browser has stopped wakes up and answers before a save', async () => {
  await s.openWithOwners();
  await s.builder.touch();
  await s.stopBackground();
  await s.builder.clickSave();
  await s.caseline.waitForDialog();
  expect(await s.caseline.text('dialog')).toContain('Achieng Otieno');
});
