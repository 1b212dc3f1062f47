import { expect, it } from 'vitest';
import { useEntry } from './use-entry.ts';

const s = useEntry();

it('a number that could not be asked about is asked about again, and the person hears of it', async () => {
  // From the first moment on: nothing of the project is known in this browser.
  s.demo.endpoint.set({ type: 'dead' });
  await s.entry.open({ form: 'register' });
  await s.entry.type('Full name', 'Achieng');
  await s.entry.type('Phone number', '254712345678');
  await s.entry.choose('May we send messages?', 'Yes');
  await s.entry.submit();
  await s.entry.waitForSaved();
  await expect.poll(() => s.entry.layerText('.notice')).toContain('Caseline asks again later');

  s.demo.endpoint.set(null);
  // The browser itself says so: what a page dispatches does not count.
  await s.page.setOfflineMode(true);
  await s.page.setOfflineMode(false);
  await expect
    .poll(() => s.entry.layerText('.notice'))
    .toContain('A number in “Phone number” is held by another contact');
});
