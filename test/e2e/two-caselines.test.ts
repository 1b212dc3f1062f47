import { expect, it } from 'vitest';
import { MISTAKES } from './support/demo-form.ts';
import { useScenario } from './support/scenario.ts';

const s = useScenario();

it('the extension and the plugin on one page say everything once', async () => {
  await s.builder.open('&plugin=1');
  await s.caseline.waitForFindings(MISTAKES);
  await s.builder.touch();
  await s.builder.clickSave();
  await s.caseline.waitForDialog();
  expect(await s.page.$$('caseline-root')).toHaveLength(1);
  await s.caseline.click('Save anyway');
  await s.builder.waitForSaveState('Saved');
  expect(await s.builder.posts()).toHaveLength(1);
});
