import { expect, it } from 'vitest';
import { useHostile } from './support/hostile.ts';

const s = useHostile();

it('form settings: a save that a script presses asks neither the person nor the endpoint', async () => {
  await s.open('form settings');
  await s.settings.touch();
  // Beyond the time in which what the person did still counts.
  await s.page.evaluate(() => {
    const button = document.querySelector('.savebtn-bar .btn');
    for (let count = 0; count < 20; count += 1)
      button?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  });
  await s.settings.waitForSaveState('Saved');
  expect(s.checks()).toBe(0);
  expect(await s.caseline.dialogIsOpen()).toBe(false);
});
