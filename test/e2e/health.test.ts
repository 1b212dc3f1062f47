/** The page that says who of a project can be reached: the built extension, HQ as the stand-in answers. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hqCase, hqCases, indexedOn } from '../pages/hq/cases.ts';
import { createHq, type Hq } from '../pages/hq/hq.ts';
import type { Person } from '../pages/hq/people.ts';
import { type Pages, startPages } from '../pages/server.ts';
import { brokenRules } from './support/axe.ts';
import { HealthTab } from './support/health-page.ts';
import { freshBrowser } from './support/stage.ts';

let hq: Hq;
let pages: Pages;
let browser: Browser;
/** A tab in which the person is signed in to HQ. */
let tab: Page;
let health: HealthTab;
let origin = '';
let projects = 0;
let project = '';
/** What HQ was asked before that is not looked at. */
let seen = 0;

beforeAll(async () => {
  hq = createHq();
  pages = await startPages({ handlers: [hq.handle] });
  // Development builds know a check endpoint for `localhost`; here HQ itself is asked.
  origin = pages.url.replace('//localhost', '//127.0.0.1').replace(/\/$/, '');
  browser = await freshBrowser();
  tab = await browser.newPage();
});
beforeEach(() => {
  projects += 1;
  seen = hq.asked.length;
  project = `health-${projects}`;
});
afterEach(async () => {
  // No number stands in an address.
  expect(hq.asked.map(({ url }) => url).join('\n')).not.toMatch(/712\d{6}/);
  hq.signOutAll();
  hq.cases = null;
  hq.optedOut = [];
  await health.page.close();
});
afterAll(async () => {
  await tab?.close();
  await pages?.close();
});

async function openAs(person: Person, withTab = true): Promise<void> {
  await tab.goto(`${origin}/_sign-in/${person}`);
  health = await HealthTab.open(browser, origin, project, withTab ? tab : null);
}

const casePages = () =>
  hq.asked.slice(seen).filter(({ url }) => url.includes('/api/case/v2/') && url.includes('limit'));

describe('who can be reached', () => {
  it('somebody who may see everything: the answer first, each cause with its cases, and nothing is left when it is deleted', async () => {
    hq.cases = hqCases(300);
    hq.optedOut = [hqCase(0).properties.contact_phone_number ?? ''];
    await openAs('admin');
    await health.press('Read the cases');
    await health.waitFor('HQ will send SMS to 239 of 300 cases (80 %).');
    await health.waitUntilRead();
    const text = await health.text();
    expect(text).toMatch(/Biggest cause\s+30 cases\. The number begins with 0/);
    expect(text).toMatch(/Who mends it\s+whoever corrects data, at a desk/);
    expect(text).toContain('In Bulk Edit set the filter: contact_phone_number starts with 0');
    expect(text).toContain('What HQ could not send in the last 30 days');
    expect(text).toContain('The number opted out of SMS');
    expect(text).not.toContain('Not everything could be read');
    expect(await health.pieces()).toEqual({
      cases: 'told',
      owners: 'told',
      languages: 'told',
      gateways: 'told',
      zone: 'told',
      errors: 'told',
      optOuts: 'told',
    });
    await health.press('Show 30 cases', 'The number begins with 0');
    await health.page.waitForSelector('.rows a');
    const link = await health.page.$eval('.rows a', (one) => Reflect.get(one, 'href'));
    expect(link).toBe(`${origin}/a/${project}/reports/case_data/${hqCase(8).case_id}/`);
    expect(await brokenRules(health.page, 'main')).toEqual([]);
    // No number is on the page, and none is kept.
    expect(await health.text()).not.toMatch(/712\d{6}/);
    await health.press('Delete this report');
    await health.waitFor('The report of this project is deleted.');
    await health.reopen();
    expect(await health.text()).not.toContain('HQ will send SMS');
  });

  it('somebody who may see cases alone: what is missing is said piece by piece', async () => {
    hq.cases = hqCases(30);
    await openAs('builder', false);
    await health.press('Read the cases');
    await health.waitFor('HQ will send SMS to 24 of 30 cases (80 %).');
    await health.waitFor(
      'Not everything could be read: who holds numbers, languages, gateways, time zone of the project, opt-outs.',
    );
    expect(await health.pieces()).toMatchObject({ cases: 'told', owners: 'not-told', languages: 'not-told' });
  });

  it('somebody who may see none: that is said, and what is needed', async () => {
    hq.cases = hqCases(30);
    await openAs('newcomer');
    await health.press('Read the cases');
    await health.waitFor('HQ does not let you read cases this way.');
    expect(await health.text()).not.toContain('HQ will send SMS');
  });

  it('50,000 cases: stopped, gone on with after the page was loaded again, and then only what changed', async () => {
    hq.cases = hqCases(50_000);
    await openAs('admin');
    await health.press('Read the cases');
    await health.waitFor('of 50,000 cases read', 2);
    await health.press('Stop');
    await health.waitFor('Stopped. What was read is kept');
    const before = casePages().length;
    expect(before).toBeLessThan(50);
    await health.reopen();
    await health.press('Go on reading');
    await health.waitFor('HQ will send SMS to 40,000 of 50,000 cases (80 %).', 6);
    await health.waitUntilRead(2);
    // A page whose answer came too late was asked for once more.
    expect(casePages().length).toBeLessThanOrEqual(51);
    seen = hq.asked.length;
    const at = indexedOn(60_000);
    hq.cases = [
      ...hq.cases,
      hqCase(8, { indexed_on: at, closed: true }),
      hqCase(18, { indexed_on: at, closed: true }),
    ];
    await health.reopen();
    await health.press('Read what changed');
    await health.waitFor('HQ will send SMS to 40,000 of 49,998 cases', 2);
    await health.waitFor('As many as on');
    expect(casePages()).toHaveLength(1);
    expect(casePages()[0]?.url).toContain('indexed_on.gte');
  });
});
