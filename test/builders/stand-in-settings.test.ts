import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../e2e/support/browser.ts';
import { CasePage } from '../e2e/support/case-page.ts';
import { type Pages, startPages } from '../pages/server.ts';

/** The stand-in for HQ's form settings, held against commcare-hq.md 1 and 2. No Caseline is on the page. */
let pages: Pages;
let browser: Browser;
let page: Page;
let settings: CasePage;
let thrown: string[];

beforeAll(async () => {
  pages = await startPages();
  browser = await launchChromium(null);
});
beforeEach(async () => {
  page = await browser.newPage();
  thrown = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
  page.on('dialog', (dialog) => void dialog.accept().catch(() => {}));
  settings = new CasePage(page, pages.url);
});
afterEach(async () => {
  await page.close();
  expect(thrown).toEqual([]);
});
afterAll(async () => {
  await browser.close();
  await pages.close();
});

describe("the page is HQ's", () => {
  it('takes its data out of the page as it reads them', async () => {
    await settings.open();
    expect(await page.$$('.initial-page-data [data-name]')).toEqual([]);
  });

  it.each(['3', '5'] as const)('Bootstrap %s: rows, div buttons and the same bindings', async (bootstrap) => {
    await settings.open({ bootstrap });
    expect(await settings.rows()).toEqual([
      ['name', '/data/name'],
      ['contact_phone_number', '/data/phone'],
      ['contact_phone_number_is_verified', '/data/verified'],
      ['commcare_email_address', '/data/email'],
      ['time_zone', '/data/tz'],
      ['language_code', '/data/language'],
      ['contact_backend_id', '/data/gateway'],
    ]);
    expect(await page.$eval('#case-config-ko .savebtn-bar .btn', (button) => button.localName)).toBe('div');
    expect(await page.$eval('#case-config-ko .savebtn-bar', (bar) => bar.className)).toContain(
      bootstrap === '3' ? 'pull-right' : 'float-end',
    );
  });

  it('shows ten rows at a time; the links turn pages without waking Save', async () => {
    await settings.open({ setup: 'large' });
    expect(await settings.rows()).toHaveLength(10);
    expect(await settings.saveState()).toBe('Saved');
    await settings.turnTo(3);
    expect((await settings.rows()).map(([property]) => property)).toContain('contact_phone');
    expect(await settings.saveState()).toBe('Saved');
  });

  it('the search box filters, and wakes Save although nothing changed', async () => {
    await settings.open({ setup: 'large' });
    await settings.search('contact');
    await page.waitForFunction(
      () => document.querySelectorAll('#case-config-ko tr.case-property-mapping').length === 1,
    );
    expect(await settings.saveState()).toBe('Save');
  });

  it('blanks in a property become underscores', async () => {
    await settings.open();
    await settings.rename('time_zone', 'my zone');
    expect((await settings.rows()).map(([property]) => property)).toContain('my_zone');
  });

  it('a new row stands first, and takes the name of its question', async () => {
    await settings.open();
    await settings.add();
    await settings.chooseQuestion('', '/data/email');
    expect((await settings.rows())[0]).toEqual(['email', '/data/email']);
  });

  it('complains of a property twice and of reserved words, and saves all the same', async () => {
    await settings.open({ setup: 'twice' });
    const complaints = await page.$$eval('#case-config-ko tr.has-error .help-block', (blocks) =>
      blocks.map((block) => block.textContent?.trim()).filter((text) => text?.startsWith('Property')),
    );
    expect(complaints).toEqual(['Property updated by two questions', 'Property updated by two questions']);
    await settings.touch();
    await settings.save();
    await settings.waitForSaveState('Saved');
    expect(await settings.posts()).toHaveLength(1);
  });

  it('a question that is gone stands first, is named, and stays', async () => {
    await settings.open({ setup: 'gone' });
    expect((await settings.rows())[0]).toEqual(['contact_phone_number', '/data/removed']);
  });

  it('Registration needs a name, Follow-up none', async () => {
    await settings.open({ setup: 'followup' });
    await page.select('#case-action-select', 'open');
    expect((await settings.rows())[0]).toEqual(['name', '']);
    await page.select('#case-action-select', 'update');
    expect((await settings.rows()).map(([property]) => property)).not.toContain('name');
  });
});

describe('what it posts', () => {
  it('needs the CSRF token', async () => {
    const answer = await fetch(`${pages.url}/a/demo/apps/edit_form_actions/x/demo/`, {
      method: 'POST',
      body: '',
    });
    expect(answer.status).toBe(403);
  });

  it('the newest shape, with what was changed', async () => {
    await settings.open();
    await settings.rename('time_zone', 'zone');
    await settings.save();
    await settings.waitForSaveState('Saved');
    const [post] = await settings.posts();
    const fields = new URLSearchParams(post?.body);
    expect([...fields.keys()]).toEqual(['requires', 'actions', 'update_diff']);
    expect(JSON.parse(fields.get('update_diff') ?? '')).toEqual({
      update_case: {
        add: { zone: [{ question_path: '/data/tz', update_mode: 'always' }] },
        delete: { time_zone: [{ question_path: '/data/tz', update_mode: 'always' }] },
      },
    });
    expect(await settings.lastActions()).toMatchObject({
      open_case: { name_update_multi: [{ question_path: '/data/name', update_mode: 'always' }] },
      update_case: { update_multi: { zone: [{ question_path: '/data/tz' }] } },
    });
  });

  it.each([
    ['update', { time_zone: { question_path: '/data/tz', update_mode: 'always' } }],
    ['path', { time_zone: '/data/tz' }],
  ])('the older shape %s', async (generation, expected) => {
    await settings.open({ generation });
    await settings.touch();
    await settings.save();
    await settings.waitForSaveState('Saved');
    expect(await settings.lastActions()).toMatchObject({ update_case: { update: expected } });
    expect((await settings.posts())[0]?.body).not.toContain('update_diff');
  });

  it('a failure says why, and can be tried again', async () => {
    await settings.open();
    await settings.fault({ save: { status: 400 } });
    await settings.touch();
    await settings.save();
    await settings.waitForSaveState('Try Again');
    expect(await page.$eval('.alert-danger', (alert) => alert.textContent)).toBe('HQ could not save this.');
    await settings.save();
    await settings.waitForSaveState('Saved');
  });

  it('advanced modules post their actions with their own case types', async () => {
    await settings.open({ setup: 'advanced', module: 'advanced' });
    await settings.touch();
    await settings.save();
    await settings.waitForSaveState('Saved');
    expect((await settings.posts())[0]?.url).toContain('edit_advanced_form_actions');
    expect(await settings.lastActions()).toMatchObject({
      load_update_cases: [
        { case_type: 'client', case_properties: { contact_phone: { question_path: '/data/phone' } } },
        { case_type: 'commcare-user', auto_select: { mode: 'usercase' } },
      ],
      open_cases: [{ case_type: 'child', name_update: { question_path: '/data/name' } }],
    });
  });
});
