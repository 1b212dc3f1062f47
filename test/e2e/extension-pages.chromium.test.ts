import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { brokenRules } from './support/axe.ts';
import { enterContentScript } from './support/content-script.ts';
import { popupAddress } from './support/extension-console.ts';
import { pressOn } from './support/press.ts';
import { useScenario } from './support/scenario.ts';

const s = useScenario({ form: 'owned' });
let popup = '';
beforeEach(async () => {
  await s.builder.open();
  popup ||= await popupAddress(s.browser);
});

describe('the options page', () => {
  it('sets a check endpoint, shows it without its token, and removes it', async () => {
    await s.page.goto(popup.replace('popup', 'options'));
    await s.page.waitForSelector('[name="endpoint"]');
    await s.page.type('[name="endpoint"]', `${s.demo.url}/check`);
    await s.page.type('[name="token"]', 'a-secret-token');
    await pressOn(s.page, '#servers ~ form button.primary');
    await s.page.waitForSelector('#servers ~ ul.list li');
    const text = await s.page.$eval('main', (main) => main.textContent);
    expect(text).toContain(`https://www.commcarehq.org${s.demo.url}`.replace(/\/$/, ''));
    expect(text).not.toContain('a-secret-token');
    await pressOn(s.page, '#servers ~ ul.list button');
    await s.page.waitForSelector('#servers ~ ul.list:empty');
    expect(await s.page.$eval('main', (main) => main.textContent)).toContain('No server is set.');
  });

  it('takes a server of its own without a check endpoint', async () => {
    await s.page.goto(popup.replace('popup', 'options'));
    const origin = await s.page.waitForSelector('[name="origin"]');
    await origin?.click({ count: 3 });
    await origin?.type(s.demo.url);
    await pressOn(s.page, '#servers ~ form button.primary');
    await s.page.waitForSelector('#servers ~ ul.list li, #servers ~ form [role="alert"]');
    expect(await s.page.$eval('main', (main) => main.textContent)).toContain('known already');
  });

  it('says why an address is not taken', async () => {
    await s.page.goto(popup.replace('popup', 'options'));
    await s.page.waitForSelector('[name="endpoint"]');
    await s.page.type('[name="endpoint"]', 'http://check.example.org');
    await s.page.type('[name="token"]', 'a-secret-token');
    await pressOn(s.page, '#servers ~ form button.primary');
    const alert = await s.page.waitForSelector('[role="alert"]');
    expect(await alert?.evaluate((element) => element.textContent)).toContain('https://');
    expect(await brokenRules(s.page, 'main')).toEqual([]);
  });
});

describe('the page that opens after an installation', () => {
  it('says in the language that is chosen what Caseline does, and that it may work', async () => {
    await s.page.goto(popup.replace('popup', 'welcome'));
    await s.page.waitForSelector('.given');
    expect(await s.page.$eval('main', (main) => main.textContent)).toContain('There is nothing to set up.');
    expect(await brokenRules(s.page, 'main')).toEqual([]);
    await s.page.select('[name="language"]', 'sw');
    await s.page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Karibu Caseline');
    await s.page.select('[name="language"]', '');
    await s.page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Welcome to Caseline');
    const isKept = `chrome.storage.local.get().then((all) => !/"language":"sw"/.test(JSON.stringify(all)))`;
    await s.page.waitForFunction(isKept, { polling: 100 });
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

const wholeText = (page: Page): Promise<string> => page.$eval('main', (main) => main.textContent);

const pressIn = (page: Page, label: string): Promise<void> =>
  page.evaluate((wanted) => {
    for (const button of document.querySelectorAll('button'))
      if (button.textContent === wanted) button.click();
  }, label);

describe('the popup about the page in front', () => {
  it('says what was found there, leaves a form alone when asked to, and comes back', async () => {
    await s.caseline.waitForFindings(0);
    const page = await openPopup();
    await page.waitForFunction(() => document.body.textContent.includes('Nothing wrong was found.'));
    expect(await wholeText(page)).toContain('This page: Form builder');
    expect(await brokenRules(page, 'main')).toEqual([]);
    await pressIn(page, 'Off for this form');
    await page.waitForFunction(() => document.body.textContent.includes('Caseline is off for this form.'));
    expect(await brokenRules(page, 'main')).toEqual([]);
    await Promise.all([s.page.waitForNavigation(), pressIn(page, 'Reload the page')]);
    await s.page.waitForSelector('.fd-question-tree a.jstree-anchor');
    // The background has answered the loader by the time it answers the popup.
    await page.bringToFront();
    await page.reload();
    await page.waitForFunction(() => document.body.textContent.includes('Caseline is off for this form.'));
    expect(await s.caseline.exists()).toBe(false);
    await pressIn(page, 'Switch on');
    await page.waitForFunction(() => document.body.textContent.includes('Off for this form'));
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
    const isSaid = () => document.body.textContent.includes('Nothing wrong was found.');
    await page.waitForFunction(isSaid, { polling: 200 });
    await page.close();
  });

  it('speaks the language that was chosen, and has nothing of the form in its report', async () => {
    await s.caseline.waitForFindings(0);
    const page = await openPopup();
    await page.waitForSelector('[name="language"]');
    await page.waitForFunction(() =>
      /^State: idle/m.test(document.querySelector<HTMLTextAreaElement>('textarea[readonly]')?.value ?? ''),
    );
    const report = await page.$eval('textarea[readonly]', (area) => area.value);
    expect(report).toMatch(/^Caseline \d+\.\d+\.\d+\n.*\nPage: vellum\nState: idle/);
    expect(report).not.toContain('demo');
    await page.select('[name="language"]', 'fr');
    await s.page.bringToFront();
    await s.builder.open();
    await s.caseline.button('Caseline : rien à signaler');
    await page.select('[name="language"]', '');
    // What is set outlives its page only once it is kept.
    const isKept = `chrome.storage.local.get().then((all) => !/"language":"fr"/.test(JSON.stringify(all)))`;
    await page.waitForFunction(isKept, { polling: 100 });
    await page.close();
  });
});

describe('a storage that keeps nothing', () => {
  it('is told on the options page, and what was set stays', async () => {
    await s.page.goto(popup.replace('popup', 'options'));
    await s.page.waitForSelector('[name="language"]');
    await s.page.evaluate(`chrome.storage.local.set = () => Promise.reject(new Error('quota'))`);
    await s.page.select('[name="language"]', 'fr');
    const alert = await s.page.waitForSelector('[role="alert"].lost');
    // In the language that was chosen as soon as that is loaded, although it could not be kept.
    const said = await alert?.evaluate((element) => element.textContent);
    expect(said).toMatch(/could not keep|n’a pas pu garder/);
    await s.page.reload();
    const select = await s.page.waitForSelector('[name="language"]');
    expect(await select?.evaluate((element) => Reflect.get(element, 'value'))).toBe('');
  });
});

describe('the popup', () => {
  it('shows what is kept, decisions too, and forgets it', async () => {
    await s.openWithOwners();
    await s.builder.touch();
    await s.builder.clickSave();
    await s.caseline.waitForDialog();
    await s.caseline.click('Save anyway');
    await s.builder.waitForSaveState('Saved');
    await s.page.goto(popup);
    await s.page.waitForSelector('ul.list li');
    expect(await s.page.$eval('main', (main) => main.textContent)).toMatch(
      /demo.*known owners.*kept for 1 form/,
    );
    expect(await s.page.$('[role="alert"]')).toBeNull();
    await s.page.evaluate(() => {
      for (const button of document.querySelectorAll('button')) {
        if (button.textContent === 'Forget everything') button.click();
      }
    });
    await s.page.waitForFunction(() => document.body.textContent.includes('Nothing is stored'));
  });
});

describe('a pasted list of numbers', () => {
  it('is looked up in what is kept, without the network, and nothing is called free', async () => {
    await s.openWithOwners();
    s.demo.endpoint.set({ type: 'dead' });
    await s.page.goto(popup);
    // Its parts come one after another: what is drawn last moves what stood there before.
    await pressOn(s.page, 'details:has([name="numbers"]) summary');
    await pressOn(s.page, '[name="numbers"]');
    await s.page.keyboard.type('+254 712-345-678\n0711\tno number\n');
    await pressOn(s.page, 'details:has([name="numbers"]) button[type="submit"]');
    await s.page.waitForSelector('details [role="status"] li');
    expect(await brokenRules(s.page, 'main')).toEqual([]);
    const rows = await s.page.$$eval('details li', (items) => items.map((item) => item.textContent));
    expect(rows).toEqual([
      '254712345678: HQ will take replies for another contact of this project, which holds this number: Achieng Otieno',
      '0711: HQ will send SMS to +0711, but that is doubtful: the number begins with 0: it is written as people dial it inside their country',
      'no number: HQ will send no SMS: the value is no number that HQ stores',
    ]);
    expect(await s.page.$eval('details [role="status"]', (status) => status.textContent)).toContain(
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
