import { beforeEach, describe, expect, it } from 'vitest';
import { ADAPTER_PAGES, type AdapterPage } from './adapter-page.ts';
import type { Scenario } from './scenario.ts';

const WRONG = 'Africa/Kampal';
const RIGHT = 'Africa/Kampala';

interface AdapterScenario {
  readonly name: string;
  /** Also in Firefox. */
  readonly everywhere?: true;
  run(page: AdapterPage, s: Scenario): Promise<void>;
}

const saved = (s: Scenario): Promise<string> =>
  s.page.$eval('#saved', (element) => element.textContent ?? '');
const isSaid = (page: AdapterPage) => expect.poll(() => page.said()).toContain(WRONG);

/** What every library of others must do, in its own way. */
const SCENARIOS: readonly AdapterScenario[] = [
  {
    name: 'says at the question what is wrong with what it fills, and tells the page',
    async run(page, s) {
      expect(await page.said()).toBe('');
      await page.zone(WRONG);
      await isSaid(page);
      const told = await s.page.evaluate(() => (window as unknown as { told: string[] }).told);
      expect(told.join()).toContain(WRONG);
    },
  },
  {
    name: 'puts an offer into the library’s own data, and is silent then',
    everywhere: true,
    async run(page) {
      await page.zone(WRONG);
      await isSaid(page);
      await page.use();
      await expect.poll(() => page.kept()).toBe(RIGHT);
      await expect.poll(() => page.said()).toBe('');
    },
  },
  {
    name: 'is silent when it is put right by hand',
    async run(page) {
      await page.zone(WRONG);
      await isSaid(page);
      await page.zone(RIGHT);
      await expect.poll(() => page.said()).toBe('');
    },
  },
  {
    name: 'holds a save and leads to the question',
    async run(page, s) {
      await page.zone(WRONG);
      await isSaid(page);
      await page.save();
      await s.caseline.waitForText(page.dialog, 'dialog[open]');
      await s.caseline.click(page.goTo);
      await expect.poll(() => page.isShown()).toBe(true);
      expect(await saved(s)).toBe('');
    },
  },
  {
    name: 'saves once when the person agrees',
    everywhere: true,
    async run(page, s) {
      await page.zone(WRONG);
      await isSaid(page);
      await page.save();
      await s.caseline.waitForText(page.dialog, 'dialog[open]');
      await s.caseline.click(page.anyway);
      await expect.poll(() => saved(s)).not.toBe('');
      expect((await saved(s)).split(`"${WRONG}"`)).toHaveLength(2);
    },
  },
  {
    name: 'leaves nothing behind at its end, and saves go on',
    async run(page, s) {
      await page.zone(WRONG);
      await isSaid(page);
      await s.page.evaluate(() => (window as unknown as { detach(): void }).detach());
      await expect.poll(() => s.page.$$eval('caseline-root, caseline-note', ({ length }) => length)).toBe(0);
      await page.save();
      await expect.poll(() => saved(s)).toContain(WRONG);
    },
  },
];

/** @param everywhere those that every browser runs, else the others */
export function runAdapterScenarios(s: Scenario, everywhere: boolean): void {
  describe.each(ADAPTER_PAGES.map((create) => [create(s).library, create] as const))('%s', (_, create) => {
    let page: AdapterPage;
    beforeEach(async () => {
      page = create(s);
      await page.open();
    });
    const mine = SCENARIOS.filter((one) => (one.everywhere ?? false) === everywhere);
    it.each(mine.map((one) => [one.name, one] as const))('%s', (_name, one) => one.run(page, s));
  });
}
