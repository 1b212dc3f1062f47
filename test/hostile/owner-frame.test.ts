import { expect, it } from 'vitest';
import { shownOwners, waitForOwner } from '../e2e/support/shown-owners.ts';
import { settle, useHostile } from './support/hostile.ts';

const s = useHostile();

/** The address of the frame, which a page never gets: as if it had. */
async function stolenAddress(): Promise<string> {
  return await s.page.evaluate(
    () => document.querySelector('caseline-root')?.shadowRoot?.querySelector('iframe')?.src ?? '',
  );
}

it('form builder: a key that was used names nobody again, in whatever frame the page puts it', async () => {
  await s.open('form builder');
  await s.beAsked('form builder');
  const address = await stolenAddress();
  expect(address).toMatch(/owner\.html#[0-9a-f-]{36}$/);
  await s.caseline.click('Cancel');
  await expect.poll(() => shownOwners(s.page)).toBe('');
  await s.page.evaluate((src) => {
    for (const key of ['', src.split('#')[1], '00000000-0000-4000-8000-000000000000']) {
      const frame = document.createElement('iframe');
      frame.src = `${src.split('#')[0]}#${key}`;
      document.body.append(frame);
    }
  }, address);
  await settle(s);
  expect(await shownOwners(s.page)).toBe('');
});

it('form builder: the name is there for a person, also for one who hears the page', async () => {
  await s.open('form builder');
  await s.beAsked('form builder');
  await waitForOwner(s.page, 'Achieng Otieno · since');
  const title = await s.page.evaluate(
    () => document.querySelector('caseline-root')?.shadowRoot?.querySelector('iframe')?.title,
  );
  expect(title).toBe('Who it is');
});
