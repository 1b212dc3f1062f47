import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { freshBrowser } from '../e2e/support/stage.ts';
import { EntryPage } from '../e2e/web-apps/entry-page.ts';
import { type Pages, startPages } from '../pages/server.ts';
import { createWebAppsRoutes, type WebAppsRoutes } from '../pages/web-apps/routes.ts';

/** The stand-in for Web Apps, held against what HQ's own client was seen to do. No Caseline. */
let webApps: WebAppsRoutes;
let pages: Pages;
let browser: Browser;
let page: Page;
let entry: EntryPage;
let thrown: string[];

beforeAll(async () => {
  webApps = createWebAppsRoutes();
  pages = await startPages({ handlers: [webApps.handle] });
  browser = await freshBrowser({ browser: 'chromium', extension: null });
});
beforeEach(async () => {
  page = await browser.newPage();
  thrown = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
  entry = new EntryPage(page, pages.url, false);
});
afterEach(async () => {
  webApps.fault(null, null);
  await page.close();
  webApps.formplayer.clear();
  expect(thrown).toEqual([]);
});
afterAll(async () => {
  await pages.close();
});

const answered = () => webApps.formplayer.answered;
const submitted = () => webApps.formplayer.submitted;
const press = (selector: string): Promise<void> =>
  page.evaluate((one) => document.querySelector<HTMLElement>(one)?.click(), selector);

describe('the Enter key', () => {
  it('presses the first button of the form without a type: the first choice is taken away, nothing is sent', async () => {
    await entry.open({ form: 'register' });
    await entry.choose('May we send messages?', 'Yes');
    await expect.poll(() => answered()).toEqual([{ ix: '2', answer: 1 }]);
    await entry.type('Phone number', '254700111222', false);
    await page.keyboard.press('Enter');
    await expect.poll(() => answered().at(-1)).toEqual({ ix: '2', answer: null });
    expect(submitted()).toEqual([]);
  });

  it('sends a form in which Submit is the first', async () => {
    await entry.open({ form: 'follow' });
    await entry.type('Local number', '700111222', false);
    await page.keyboard.press('Enter');
    await entry.waitForSaved();
    expect(submitted()).toHaveLength(1);
  });
});

describe('Submit', () => {
  it('collects the answers a quarter of a second later: what is changed meanwhile goes along', async () => {
    await entry.open({ form: 'register' });
    await entry.type('Full name', 'Achieng');
    await expect.poll(() => answered()).toHaveLength(1);
    const box = await entry.box('E-mail address');
    await box.evaluate((element) => {
      document.querySelector<HTMLElement>('#submit-button button')?.click();
      element.value = 'bob@x';
      element.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await entry.waitForSaved();
    expect(submitted().map(({ saved }) => saved['3'])).toEqual(['bob@x']);
  });

  it('says at once what is required, and is off while it is missing', async () => {
    await entry.open({ form: 'register' });
    webApps.fault('submit-all', { type: 'slow', ms: 1_000 });
    const said = await page.evaluate(() => {
      document.querySelector<HTMLElement>('#submit-button button')?.click();
      const button = document.querySelector<HTMLButtonElement>('#submit-button button');
      return [document.querySelector<HTMLElement>('form .alert-danger')?.innerText ?? '', button?.disabled];
    });
    expect(said).toEqual([expect.stringMatching(/Full name\s+An answer is required\./), true]);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.q .error-message')].some(
        (line) => line.textContent === 'An answer is required',
      ),
    );
    expect(
      await page.$eval('#submit-button button', (button) => (button as HTMLButtonElement).disabled),
    ).toBe(true);
  });
});

describe('what a question looks like', () => {
  it('its label holds more than its caption, a choice is a paragraph, its index names an object', async () => {
    await entry.open({ form: 'register' });
    const [name, choice] = await page.evaluate(() => [
      document.querySelector('.q .caption')?.textContent?.replace(/\s+/g, ' ').trim(),
      document.querySelector('.widget .form-check label')?.innerHTML,
    ]);
    expect(name).toBe('Full name A response is required for this question.');
    expect(choice).toBe('<p>Yes</p>\n');
    expect(await page.$eval('.q .ix', (ix) => ix.textContent)).toMatch(/ :: 0$/);
  });

  it.each([
    ['bootstrap=5', '#content-container', '.menu-scrollable-container'],
    ['bootstrap=3', '.menu-scrollable-container', '#content-container'],
  ])('%s: has %s and no %s', async (query, has, hasNot) => {
    await entry.open({ form: 'register', query });
    expect([await page.$$(has), await page.$$(hasNot)].map(({ length }) => length)).toEqual([1, 0]);
  });
});

describe('one question per screen', () => {
  it('has three buttons to the next one, of which one is shown: that which goes on only when it can', async () => {
    await entry.open({ form: 'register', query: 'paged=1' });
    const shown = () =>
      page.$$eval('.btn-formnav-next', (buttons) =>
        buttons
          .filter((button) => button.getClientRects().length > 0)
          .map((button) => /click: (\w+)/.exec(button.getAttribute('data-bind') ?? '')?.[1] ?? 'off'),
      );
    expect(await page.$$('.btn-formnav-next')).toHaveLength(3);
    expect(await shown()).toEqual(['clickedNextOnRequired']);
    await entry.type('Full name', 'Achieng');
    await expect.poll(shown).toEqual(['nextQuestion']);
  });
});

describe('rows and groups', () => {
  it('a folded row stays in the document, invisible; its header says so and unfolds it', async () => {
    await entry.open({ form: 'household' });
    await press('.add');
    await entry.type('Phone of the child', '0712');
    await entry.fold('Row 1');
    await expect.poll(() => entry.isShown('Phone of the child')).toBe(false);
    expect(await page.$eval('.gr-header', (header) => header.getAttribute('aria-expanded'))).toBe('false');
    expect(await entry.value('Phone of the child')).toBe('0712');
    await entry.fold('Row 1');
    await expect.poll(() => entry.isShown('Phone of the child')).toBe(true);
  });

  it('"Add" and "Delete" have no type either', async () => {
    await entry.open({ form: 'household' });
    await press('.add');
    await page.waitForSelector('.del');
    const types = await page.$$eval('#webforms form .add, #webforms form .del', (buttons) =>
      buttons.map((button) => button.getAttribute('type')),
    );
    expect(new Set(types)).toEqual(new Set([null]));
  });
});

describe('Formplayer’s answers', () => {
  it('one that a later one has overtaken is ignored', async () => {
    await entry.open({ form: 'register' });
    await entry.choose('Where do you live?', 'Nairobi');
    await expect.poll(() => answered()).toHaveLength(1);
    webApps.fault('answer', { type: 'overtaken' });
    await entry.type('Language', 'en');
    await expect.poll(() => webApps.formplayer.overtook).toBeGreaterThan(0);
    expect(await entry.value('Where do you live?')).toBe('1');
  });
});
