import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CasePage } from '../e2e/support/case-page.ts';
import { choose, click, type } from '../e2e/support/hand.ts';
import { press } from '../e2e/support/press.ts';
import { freshBrowser } from '../e2e/support/stage.ts';
import { type Pages, startPages } from '../pages/server.ts';

/** The stand-in for HQ's form settings, held against what those were seen to do. No Caseline is on the page. */
let pages: Pages;
let browser: Browser;
let page: Page;
let settings: CasePage;
let thrown: string[];

beforeAll(async () => {
  pages = await startPages();
  browser = await freshBrowser({ browser: 'chromium', extension: null });
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

  it('a question that is gone is lost as the row is drawn: the row says Not assigned, and the next save drops it', async () => {
    await settings.open({ setup: 'gone' });
    expect((await settings.rows())[0]).toEqual(['contact_phone_number', '']);
    expect(await settings.saveState()).toBe('Saved');
    await settings.touch();
    await settings.save();
    await settings.waitForSaveState('Saved');
    const diff = new URLSearchParams((await settings.posts())[0]?.body).get('update_diff') ?? '';
    expect(JSON.parse(diff)).toEqual({
      update_case: {
        add: { contact_phone_number: [{ question_path: '', update_mode: 'always' }] },
        delete: { contact_phone_number: [{ question_path: '/data/removed', update_mode: 'always' }] },
      },
    });
  });

  it('a question that goes while the page stands: the row shows nothing, its model keeps the path', async () => {
    await settings.open();
    await settings.forgetQuestion('/data/phone');
    await settings.refreshQuestions();
    expect(await settings.rows()).toContainEqual(['contact_phone_number', '']);
    await settings.touch();
    await settings.save();
    await settings.waitForSaveState('Saved');
    expect(await settings.lastActions()).toMatchObject({
      update_case: { update_multi: { contact_phone_number: [{ question_path: '/data/phone' }] } },
    });
  });

  it('a key that is let go opens the menu of suggestions without the focus, and nothing closes it', async () => {
    await settings.open({ setup: 'misspelt' });
    const input = await settings.input('contact_phone');
    await input.evaluate((element) => element.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true })));
    expect(await settings.suggestions()).toEqual([
      'contact_phone_number',
      'contact_phone_number_is_verified',
    ]);
    await click(page, 'h1');
    await page.keyboard.press('Escape');
    expect(await settings.suggestions()).toHaveLength(2);
  });

  it('a text that is told by input and change reaches the model, wakes Save, and opens no menu', async () => {
    await settings.open({ setup: 'misspelt' });
    const input = await settings.input('contact_phone');
    const atOnce = await input.evaluate((element) => {
      element.value = 'contact_phone_number';
      for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
      return document.querySelector('#case-config-ko .savebtn-bar')?.textContent;
    });
    expect(atOnce).toBe('Saved');
    await settings.waitForSaveState('Save');
    expect(await settings.suggestions()).toEqual([]);
  });

  it('a suggestion is taken with Enter, and leaving the field closes the menu', async () => {
    await settings.open({ setup: 'misspelt' });
    await press(() => settings.input('contact_phone'));
    await page.keyboard.press('End');
    await page.keyboard.type('_');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await settings.rows()).toContainEqual(['contact_phone_number_is_verified', '/data/phone']);
    await press(() => settings.input('language_code'));
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    await page.waitForFunction(() => document.activeElement?.closest('tr') !== null);
    await page.$eval('h1', (title) => title.scrollIntoView());
    await page.mouse.click(5, 5);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.atwho-view')].every((view) => view.getClientRects().length === 0),
    );
  });

  it('a locked question locks its row: fields are disabled, a lock stands for the delete button', async () => {
    await settings.open({ setup: 'locked' });
    const input = await settings.input('contact_phone');
    const row = await input.evaluate((element) => {
      const tr = element.closest('tr');
      return [
        element.disabled,
        tr?.querySelector('select')?.disabled,
        tr?.querySelector('[data-bind*="removeProperty"]') === null,
        tr?.querySelector('.fa-lock') !== null,
      ];
    });
    expect(row).toEqual([true, true, true, true]);
  });

  it('a description is edited in the property cell, and wakes no Save', async () => {
    await settings.open();
    await click(page, '#case-config-ko tr .inline-edit .read-only');
    await type(page, '#case-config-ko tr .inline-edit textarea', 'What people call them');
    expect(await settings.saveState()).toBe('Saved');
  });

  it('Bootstrap 5: nothing can be pressed while all is saved, what lies behind is hit', async () => {
    await settings.open();
    const hit = await page.$eval('#case-config-ko .savebtn-bar .btn', (button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2) === button;
    });
    expect(hit).toBe(false);
  });

  it('asks before a child case goes, outside of the tab; looking at the question wakes Save already', async () => {
    await settings.open({ setup: 'family' });
    await settings.removeAction('.panel-case-actions', 'Cancel');
    expect(await settings.saveState()).toBe('Save');
    expect(await page.$$('#case-config-ko .panel-case-actions')).toHaveLength(2);
    await settings.removeAction('.panel-case-actions', 'Remove Child Case');
    expect(await page.$$('#case-config-ko .panel-case-actions')).toHaveLength(1);
  });

  it('a page with something unsaved asks before a real leaving, one without does not', async () => {
    await settings.open();
    let asked = 0;
    page.on('dialog', () => {
      asked += 1;
    });
    await page.reload();
    await settings.ready();
    expect(asked).toBe(0);
    await settings.rename('time_zone', 'zone');
    await settings.waitForSaveState('Save');
    await page.reload();
    await settings.ready();
    expect(asked).toBe(1);
  });

  it('Registration needs a name, Follow-up none', async () => {
    await settings.open({ setup: 'followup' });
    await choose(page, '#case-action-select', 'open');
    expect((await settings.rows())[0]).toEqual(['name', '']);
    await choose(page, '#case-action-select', 'update');
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

  it('every row named name of a form that opens a case is its name, required or not', async () => {
    await settings.open({ setup: 'names' });
    await settings.touch();
    await settings.save();
    await settings.waitForSaveState('Saved');
    expect(await settings.lastActions()).toMatchObject({
      open_case: { name_update_multi: [{ question_path: '/data/name' }, { question_path: '/data/email' }] },
      update_case: { update_multi: { language_code: [{}] } },
    });
  });

  it('"Save only if edited" is posted as the mode of its update', async () => {
    await settings.open({ setup: 'edited' });
    await settings.touch();
    await settings.save();
    await settings.waitForSaveState('Saved');
    expect(await settings.lastActions()).toMatchObject({
      update_case: {
        update_multi: { contact_phone: [{ question_path: '/data/phone', update_mode: 'edit' }] },
      },
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
        {
          case_type: 'client',
          case_properties: { contact_phone: { question_path: '/data/phone' } },
          preload: { '/data/email': 'contact_phone_nummber' },
        },
        { case_type: 'commcare-user', auto_select: { mode: 'usercase' } },
      ],
      open_cases: [{ case_type: 'child', name_update: { question_path: '/data/name' } }],
    });
  });
});
