import { beforeEach, describe, expect, it } from 'vitest';
import { PATIENCE } from '../patience.ts';
import { runAdapterScenarios } from './support/adapter-scenarios.ts';
import { focus, type } from './support/hand.ts';
import { press } from './support/press.ts';
import { useScenario } from './support/scenario.ts';

const s = useScenario({ extension: null });

runAdapterScenarios(s, false);

describe('a survey of SurveyJS', () => {
  const noteAt = (name: string) =>
    s.page.$$eval(`[data-name="${name}"] caseline-note`, (notes) =>
      notes.map((note) => note.textContent ?? '').join(),
    );
  beforeEach(async () => {
    await s.page.goto(`${s.demo.url}/html-form/surveyjs`);
    await s.page.waitForFunction(() => 'ready' in window, PATIENCE);
    await s.page.evaluate(() => (window as unknown as { ready: Promise<unknown> }).ready);
  });

  it('has a contact in each panel that repeats, and says it on the page that is shown later', async () => {
    await press(() => s.page.waitForSelector('.sd-navigation__next-btn', PATIENCE));
    await type(s.page, '[data-name="relatives"] [data-name="phone"] input', '0712345678');
    await s.page.keyboard.press('Tab');
    await expect.poll(() => noteAt('relatives"] [data-name="phone')).toContain('begins with 0');
    await press(() => s.page.waitForSelector('.sd-navigation__prev-btn', PATIENCE));
    await s.page.waitForSelector('[data-name="zone"]', PATIENCE);
    expect(await noteAt('phone')).toBe('');
    await press(() => s.page.waitForSelector('.sd-navigation__next-btn', PATIENCE));
    await expect.poll(() => noteAt('relatives"] [data-name="phone')).toContain('begins with 0');
  });

  it('asks about a number that somebody else holds before it is completed', async () => {
    await type(s.page, '[data-name="phone"] input', '254712345678');
    await s.page.keyboard.press('Tab');
    await focus(s.page, '[data-name="verified"] input');
    await s.page.keyboard.press('Space');
    await expect.poll(() => noteAt('phone')).toContain('another contact');
    await press(() => s.page.waitForSelector('.sd-navigation__next-btn', PATIENCE));
    await press(() => s.page.waitForSelector('.sd-navigation__complete-btn', PATIENCE));
    await s.caseline.waitForText('1 number is already taken', 'dialog[open]');
  });
});
