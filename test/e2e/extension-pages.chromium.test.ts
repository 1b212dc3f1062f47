import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { PATIENCE } from '../patience.ts';
import { brokenRules } from './support/axe.ts';
import { enterContentScript } from './support/content-script.ts';
import { popupAddress } from './support/extension-console.ts';
import { choose, click, clickText, need, type } from './support/hand.ts';
import { useScenario } from './support/scenario.ts';

const s = useScenario({ form: 'owned' });
let popup = '';
beforeEach(async () => {
  await s.builder.open();
  popup ||= await popupAddress(s.browser);
});

const wholeText = (page: Page): Promise<string> => page.$eval('main', (main) => main.textContent);

/** Also of a tab that lies behind another one, where nothing is drawn. */
const waitForText = (page: Page, text: string) =>
  page.waitForFunction(
    (wanted) => document.body.textContent.includes(wanted),
    { ...PATIENCE, polling: 50 },
    text,
  );

const waitForHeading = (text: string) =>
  s.page.waitForFunction((wanted) => document.querySelector('h1')?.textContent === wanted, PATIENCE, text);

/** Until the storage no longer has the language that was chosen. */
const waitUntilForgotten = (page: Page, language: string) =>
  page.waitForFunction(
    // The page's own `chrome`, which no types of this project know.
    `chrome.storage.local.get().then((all) => !/"language":"${language}"/.test(JSON.stringify(all)))`,
    { ...PATIENCE, polling: 100 },
  );

describe('the options page', () => {
  it('sets a check endpoint, shows it without its token, and removes it', async () => {
    await s.page.goto(popup.replace('popup', 'options'));
    await type(s.page, '[name="endpoint"]', `${s.demo.url}/check`);
    await type(s.page, '[name="token"]', 'a-secret-token');
    await click(s.page, '#servers ~ form button.primary');
    await need(s.page, '#servers ~ ul.list li');
    const text = await wholeText(s.page);
    expect(text).toContain(`https://www.commcarehq.org${s.demo.url}`.replace(/\/$/, ''));
    expect(text).not.toContain('a-secret-token');
    await click(s.page, '#servers ~ ul.list button');
    await need(s.page, '#servers ~ ul.list:empty');
    expect(await wholeText(s.page)).toContain('No server is set.');
  });

  it('takes a server of its own without a check endpoint', async () => {
    await s.page.goto(popup.replace('popup', 'options'));
    await click(s.page, '[name="origin"]', { count: 3 });
    await s.page.keyboard.type(s.demo.url);
    await click(s.page, '#servers ~ form button.primary');
    await expect.poll(() => wholeText(s.page)).toContain('known already');
  });

  it('says why an address is not taken', async () => {
    await s.page.goto(popup.replace('popup', 'options'));
    await type(s.page, '[name="endpoint"]', 'http://check.example.org');
    await type(s.page, '[name="token"]', 'a-secret-token');
    await click(s.page, '#servers ~ form button.primary');
    const said = () =>
      s.page.$$eval('#servers ~ form [role="alert"]', (alerts) =>
        alerts.map((alert) => alert.textContent).join(),
      );
    await expect.poll(said).toContain('https://');
    expect(await brokenRules(s.page, 'main')).toEqual([]);
  });
});

describe('the page that opens after an installation', () => {
  it('says in the language that is chosen what Caseline does, and that it may work', async () => {
    await s.page.goto(popup.replace('popup', 'welcome'));
    await need(s.page, '.given');
    await expect.poll(() => wholeText(s.page)).toContain('There is nothing to set up.');
    expect(await brokenRules(s.page, 'main')).toEqual([]);
    await choose(s.page, '[name="language"]', 'sw');
    await waitForHeading('Karibu Caseline');
    await choose(s.page, '[name="language"]', '');
    await waitForHeading('Welcome to Caseline');
    await waitUntilForgotten(s.page, 'sw');
  });
});

/** The popup in a tab of its own, about the page that the scenario has open. */
async function openPopup(): Promise<Page> {
  const opened = await s.page.evaluate(() => location.href);
  const page = await s.browser.newPage();
  await page.goto(popup);
  const tab: unknown = await page.evaluate(
    // The page's own `chrome`, which no types of this project know.
    `chrome.tabs.query({}).then((all) => all.find((one) => one.url === ${JSON.stringify(opened)}).id)`,
  );
  await page.goto(`${popup}?tab=${tab}`);
  return page;
}

describe('the popup about the page in front', () => {
  it('says what was found there, leaves a form alone when asked to, and comes back', async () => {
    await s.caseline.waitForFindings(0);
    const page = await openPopup();
    await waitForText(page, 'Nothing wrong was found.');
    expect(await wholeText(page)).toContain('This page: Form builder');
    expect(await brokenRules(page, 'main')).toEqual([]);
    await clickText(page, 'Off for this form');
    await waitForText(page, 'Caseline is off for this form.');
    expect(await brokenRules(page, 'main')).toEqual([]);
    await Promise.all([s.page.waitForNavigation(), clickText(page, 'Reload the page')]);
    await need(s.page, '.fd-question-tree a.jstree-anchor');
    // The background has answered the loader by the time it answers the popup.
    await page.bringToFront();
    await page.reload();
    await waitForText(page, 'Caseline is off for this form.');
    expect(await s.caseline.exists()).toBe(false);
    await clickText(page, 'Switch on');
    await waitForText(page, 'Off for this form');
    await s.page.bringToFront();
    await s.builder.open();
    await s.caseline.waitForFindings(0);
    await page.close();
  });

  it('follows a page that has not finished when the popup opens', async () => {
    const page = await openPopup();
    await s.page.bringToFront();
    await s.page.reload({ waitUntil: 'domcontentloaded' });
    await page.reload();
    await waitForText(page, 'Nothing wrong was found.');
    await page.close();
  });

  it('speaks the language that was chosen, and has nothing of the form in its report', async () => {
    await s.caseline.waitForFindings(0);
    const page = await openPopup();
    await page.waitForFunction(
      () =>
        /^State: idle/m.test(document.querySelector<HTMLTextAreaElement>('textarea[readonly]')?.value ?? ''),
      PATIENCE,
    );
    const report = await page.$eval('textarea[readonly]', (area) => area.value);
    expect(report).toMatch(/^Caseline \d+\.\d+\.\d+\n.*\nPage: vellum\nState: idle/);
    expect(report).not.toContain('demo');
    await choose(page, '[name="language"]', 'fr');
    await s.page.bringToFront();
    await s.builder.open();
    await s.caseline.button('Caseline\u00a0: rien à signaler');
    await choose(page, '[name="language"]', '');
    // What is set outlives its page only once it is kept.
    await waitUntilForgotten(page, 'fr');
    await page.close();
  });
});

describe('a storage that keeps nothing', () => {
  it('is told on the options page, and what was set stays', async () => {
    await s.page.goto(popup.replace('popup', 'options'));
    await need(s.page, '[name="language"]');
    await s.page.evaluate(`chrome.storage.local.set = () => Promise.reject(new Error('quota'))`);
    await choose(s.page, '[name="language"]', 'fr');
    const alert = await need(s.page, '[role="alert"].lost');
    // In the language that was chosen as soon as that is loaded, although it could not be kept.
    const said = await alert.evaluate((element) => element.textContent);
    expect(said).toMatch(/could not keep|n’a pas pu garder/);
    await s.page.reload();
    const select = await need(s.page, '[name="language"]');
    expect(await select.evaluate((element) => Reflect.get(element, 'value'))).toBe('');
  });
});

/** The popup, once the background has kept what is looked for. */
async function showKept(text: RegExp): Promise<void> {
  const kept = async (): Promise<string> => {
    await s.page.goto(popup);
    await need(s.page, '#kept ~ ul.list, #kept ~ p');
    return await wholeText(s.page);
  };
  await expect.poll(kept).toMatch(text);
}

describe('the popup', () => {
  it('shows what is kept, decisions too, and forgets it', async () => {
    await s.openWithOwners();
    await s.builder.touch();
    await s.builder.clickSave();
    await s.caseline.waitForDialog();
    await s.caseline.click('Save anyway');
    await s.builder.waitForSaveState('Saved');
    await showKept(/demo.*known owners.*kept for 1 form/);
    expect(await s.page.$('[role="alert"]')).toBeNull();
    await clickText(s.page, 'Forget everything');
    await waitForText(s.page, 'Nothing is stored');
  });
});

describe('a pasted list of numbers', () => {
  it('is looked up in what is kept, without the network, and nothing is called free', async () => {
    await s.openWithOwners();
    s.demo.endpoint.set({ type: 'dead' });
    await showKept(/demo.*known owners/);
    // The popup folds another part, too.
    const part = 'details:has([name="numbers"])';
    await click(s.page, `${part} > summary`);
    await type(s.page, '[name="numbers"]', '+254 712-345-678\n0711\tno number\n');
    await click(s.page, `${part} button[type="submit"]`);
    await need(s.page, `${part} [role="status"] li`);
    expect(await brokenRules(s.page, 'main')).toEqual([]);
    const rows = await s.page.$$eval(`${part} li`, (items) => items.map((item) => item.textContent));
    expect(rows).toEqual([
      '254712345678: HQ will take replies for another contact of this project, which holds this number: Achieng Otieno',
      '0711: HQ will send SMS to +0711, but that is doubtful: the number begins with 0: it is written as people dial it inside their country',
      'no number: HQ will send no SMS: the value is no number that HQ stores',
    ]);
    expect(await s.page.$eval(`${part} [role="status"]`, (status) => status.textContent)).toContain(
      'from the list of',
    );
  });
});

it('content scripts cannot read the storage with the tokens', async () => {
  await s.caseline.waitForFindings(0);
  const evaluate = await enterContentScript(s.page);
  const answer = await evaluate(`chrome.storage.local.get(null).then(() => 'read', () => 'refused')`);
  expect(answer).toBe('refused');
});
