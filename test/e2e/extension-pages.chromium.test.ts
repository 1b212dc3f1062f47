import { beforeEach, describe, expect, it } from 'vitest';
import { enterContentScript } from './support/content-script.ts';
import { popupAddress } from './support/extension-console.ts';
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
    await s.page.type('[name="endpoint"]', `${s.demo.url}/check`);
    await s.page.type('[name="token"]', 'a-secret-token');
    await s.page.click('button.primary');
    await s.page.waitForSelector('ul.list li');
    const text = await s.page.$eval('main', (main) => main.textContent);
    expect(text).toContain(`https://www.commcarehq.org${s.demo.url}`.replace(/\/$/, ''));
    expect(text).not.toContain('a-secret-token');
    await s.page.click('ul.list button');
    await s.page.waitForSelector('ul.list:empty');
    expect(await s.page.$eval('main', (main) => main.textContent)).toContain('No server is set.');
  });

  it('takes a server of its own without a check endpoint', async () => {
    await s.page.goto(popup.replace('popup', 'options'));
    const origin = await s.page.waitForSelector('[name="origin"]');
    await origin?.click({ count: 3 });
    await origin?.type(s.demo.url);
    await s.page.click('button.primary');
    await s.page.waitForSelector('ul.list li, [role="alert"]');
    expect(await s.page.$eval('main', (main) => main.textContent)).toContain('known already');
  });

  it('says why an address is not taken', async () => {
    await s.page.goto(popup.replace('popup', 'options'));
    await s.page.type('[name="endpoint"]', 'http://check.example.org');
    await s.page.type('[name="token"]', 'a-secret-token');
    await s.page.click('button.primary');
    const alert = await s.page.waitForSelector('[role="alert"]');
    expect(await alert?.evaluate((element) => element.textContent)).toContain('https://');
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
    const details = await s.page.waitForSelector('details');
    await details?.evaluate((element) => element.setAttribute('open', ''));
    await s.page.type('[name="numbers"]', '+254 712-345-678\n0711\tno number\n');
    await s.page.click('details button[type="submit"]');
    await s.page.waitForSelector('details [role="status"] li');
    const rows = await s.page.$$eval('details li', (items) => items.map((item) => item.textContent));
    expect(rows).toEqual([
      '254712345678 is held by Achieng Otieno',
      '0711 is held by nobody that is known in this project',
      'no number is no number that CommCare HQ stores',
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
