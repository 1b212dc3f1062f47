import type { Dialog, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, pause, startDesk } from '../pages/stand-in-desk.ts';

/** How the stand-in saves, against the facts about Vellum; see stand-in-model.test.ts. */
let desk: Desk;
let page: Page;
let dialogs: string[] = [];
beforeAll(async () => {
  desk = await startDesk();
}, 60_000);
afterAll(async () => {
  await desk.close();
});
beforeEach(async () => {
  dialogs = [];
  page = await desk.open('&fullSha1=1');
  page.on('dialog', (dialog: Dialog) => {
    dialogs.push(`${dialog.type()}: ${dialog.message()}`);
    void dialog.accept();
  });
}, 40_000);
afterEach(async () => {
  await page.close();
});

const OPTIONS = { timeout: 40_000 };
/** The real one keeps other dialogs hidden in the page. */
const DIALOG = '.fd-modal-generic-container .modal';
const BUTTON = '.fd-form-actions .fd-save-button > div.pull-right > span.btn.btn-info';

/** Makes the form dirty. */
const touch = (value = "'Asia/Kolkata'"): Promise<void> =>
  page.evaluate((text) => {
    const mug = window.v.data.core.form?.getMugByPath('/data/tz');
    if (mug) mug.p.calculateAttr = text;
  }, value);

const text = (): Promise<string> => page.$eval(BUTTON, (span) => (span.textContent ?? '').trim());

async function waitFor(state: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => window.v.data.core.saveButton.state === wanted && !document.querySelector('.fd-form-saving'),
    { timeout: 15_000 },
    state,
  );
}

describe('Save', OPTIONS, () => {
  it('is a span that shows one of four states, without role or tab stop', async () => {
    const span = await page.$eval(BUTTON, (element) => ({
      disabled: element.classList.contains('disabled'),
      role: element.getAttribute('role'),
      tab: element.getAttribute('tabindex'),
    }));
    const saved = await text();
    await touch();
    expect([saved, await text(), span]).toEqual(['Saved', 'Save', { disabled: true, role: null, tab: null }]);
  });

  it('goes through the chain by look-up, so that each step can be wrapped', async () => {
    await page.evaluate(() => {
      const { v, log } = window;
      const names = [
        'ensureCurrentMugIsSaved',
        'validateAndSaveXForm',
        'canSerializeXForm',
        'createXML',
        'send',
        'augmentSentData',
        'onFormSave',
      ] as const;
      for (const name of names) {
        const original = v[name];
        Reflect.set(v, name, function (this: unknown, ...args: unknown[]) {
          log.push(name);
          return Reflect.apply(original, this, args);
        });
      }
      v.data.core.saveButton.on('state:change', () => log.push(`state ${v.data.core.saveButton.state}`));
      v.data.core.saveButton.on('save', () => log.push('save'));
    });
    await touch();
    await page.click(BUTTON);
    await waitFor('saved');
    expect(await page.evaluate(() => window.log)).toEqual([
      'state save',
      'ensureCurrentMugIsSaved',
      'validateAndSaveXForm',
      'canSerializeXForm',
      'createXML',
      'send',
      'augmentSentData',
      'state saving',
      'save',
      'state saved',
      'onFormSave',
    ]);
  });

  it('posts the form, the mapping difference and the case references', async () => {
    await page.evaluate(() => {
      const mug = window.v.data.core.form?.getMugByPath('/data/name');
      if (mug) mug.p.caseProperty = 'name';
    });
    await page.click(BUTTON);
    await waitFor('saved');
    const [post] = await desk.posts(page);
    // Whole or as a patch, whichever is shorter: how short a patch gets depends on the machine's speed.
    const { patch = '', xform = '', ...others } = post?.fields ?? {};
    expect(Object.keys(others).sort()).toEqual([
      'case_mapping_diff',
      'case_references',
      'comment',
      'name',
      'sha1',
    ]);
    expect([post?.kind, patch === '', xform === '']).toEqual(
      xform ? ['full', true, false] : ['patch', false, true],
    );
    expect(JSON.parse(post?.fields.case_mapping_diff ?? '')).toEqual({
      update_case: { add: { name: [{ question_path: '/data/name' }] } },
    });
    expect(JSON.parse(post?.fields.case_references ?? '')).toEqual({
      load: { '/data/backend': ['#case/contact_backend_id'] },
      save: {
        '/data/save_new': {
          case_type: 'contact',
          properties: ['contact_phone_number', 'time_zone', 'case_type', 'case_name', 'owner_id'],
          create: true,
          close: false,
        },
        '/data/save_upd': {
          case_type: 'contact',
          properties: [
            'contact_phone_number',
            'contact_phone_number_is_verified',
            'commcare_email_address',
            'time_zone',
            'language_code',
            'contact_backend_id',
          ],
          create: false,
          close: false,
        },
      },
    });
    expect(await page.evaluate(() => window.v.data.core.lastSavedXForm === window.v.createXML())).toBe(true);
    expect(await page.evaluate(() => window.v.data.caseManagement?.baseline.name)).toEqual([
      { question_path: '/data/name' },
    ]);
  });

  it('sends a patch once that is shorter', async () => {
    await touch();
    await page.click(BUTTON);
    await waitFor('saved');
    await touch("'Africa/Nairobi'");
    await page.click(BUTTON);
    await waitFor('saved');
    const posts = await desk.posts(page);
    expect(posts.length).toBe(2);
    expect(posts[1]?.kind).toBe('patch');
    expect(posts[1]?.fields.patch).toMatch(/^@@ -\d+/);
    expect(posts[1]?.fields.xform).toBeUndefined();
  });

  it('waits and is blocked by a wrapper of validateAndSaveXForm', async () => {
    await page.evaluate(() => {
      const original = window.v.validateAndSaveXForm;
      let tries = 0;
      window.v.validateAndSaveXForm = function (...args) {
        tries += 1;
        if (tries > 1) setTimeout(() => original.apply(this, args), 200);
      };
    });
    await touch();
    await page.click(BUTTON);
    await pause(300);
    const blocked = [await text(), (await desk.posts(page)).length];
    await page.click(BUTTON);
    await waitFor('saved');
    expect([blocked, (await desk.posts(page)).length]).toEqual([['Save', 0], 1]);
  });

  it('shows a spinner while the server thinks', async () => {
    await desk.fault(page, { delayMs: 700 });
    await touch();
    await page.click(BUTTON);
    await page.waitForSelector('body > .fd-form-saving');
    const during = await text();
    await waitFor('saved');
    expect([during, await text()]).toEqual(['Saving', 'Saved']);
  });

  it('says when it failed and can be tried again', async () => {
    await desk.fault(page, { status: 500 });
    await touch();
    await page.click(BUTTON);
    await waitFor('retry');
    const failed = [await text(), dialogs];
    await page.click(BUTTON);
    await waitFor('saved');
    expect(failed).toEqual(['Try Again', ['alert: There was an error saving']]);
  });

  it("asks before it overwrites others' work", async () => {
    await desk.fault(page, { conflict: true });
    await touch();
    await page.click(BUTTON);
    await page.waitForSelector(`${DIALOG} .btn-primary`, { visible: true });
    const title = await page.$eval(`${DIALOG} .modal-title`, (element) => element.textContent?.trim());
    const button = await page.$eval(`${DIALOG} .btn-primary`, (element) => element.textContent?.trim());
    const before = await text();
    await pause(400);
    await page.click(`${DIALOG} .btn-primary`);
    await waitFor('saved');
    const posts = await desk.posts(page);
    expect([title, button, before]).toEqual(['Lost Work Warning', 'Overwrite their work', 'Save']);
    expect(posts.at(-1)?.kind).toBe('full');
    expect(posts.at(-1)?.fields.sha1).toBeUndefined();
  });

  it('asks about the Alt key and then sends everything', async () => {
    await touch();
    await page.keyboard.down('Alt');
    await page.click(BUTTON);
    await page.keyboard.up('Alt');
    await waitFor('saved');
    expect(dialogs[0]).toMatch(/^confirm: Holding the ALT key/);
    const [post] = await desk.posts(page);
    expect([post?.kind, post?.fields.sha1]).toEqual(['full', undefined]);
  });

  it('does nothing while disabled or while the expression editor has changes', async () => {
    await touch();
    await page.evaluate(() => window.v.data.core.saveButton.fire('disable'));
    const disabled = await page.$eval(BUTTON, (span) => span.classList.contains('disabled'));
    await page.click(BUTTON);
    await page.evaluate(() => {
      window.v.data.core.saveButton.fire('enable');
      window.v.data.core.hasXPathEditorChanged = true;
    });
    await page.click(BUTTON);
    await pause(300);
    expect([disabled, (await desk.posts(page)).length, await text()]).toEqual([true, 0, 'Save']);
  });

  it('drops messages on the case property, and no others', async () => {
    const left = await (async () => {
      await page.evaluate(() => {
        const mug = window.v.data.core.form?.getMugByPath('/data/phone');
        for (const attribute of ['caseProperty', 'nodeID']) {
          mug?.addMessage(attribute, { key: 'mine', level: 'warning', message: 'look' });
        }
      });
      await touch();
      await page.click(BUTTON);
      await waitFor('saved');
      return await page.evaluate(() => {
        const messages = window.v.data.core.form?.getMugByPath('/data/phone')?.messages;
        return ['caseProperty', 'nodeID'].map((attribute) => messages?.get(attribute, 'mine') !== null);
      });
    })();
    expect(left).toEqual([false, true]);
  });

  it('shows what is wrong while the pointer rests on it', async () => {
    await page.evaluate(() => {
      const original = window.v.preSaveValidation;
      window.v.preSaveValidation = function () {
        return [...original.call(this), '<em class="guest">look here</em>'];
      };
      const mug = window.v.data.core.form?.getMugByPath('/data/phone');
      mug?.addMessage('nodeID', { key: 'mine', level: 'warning', message: 'look' });
    });
    await page.hover(BUTTON);
    await page.waitForSelector('body > .popover .guest');
    const said = await page.$eval('body > .popover', (box) => box.textContent ?? '');
    expect(said).toContain('Validation Failed');
    expect(said).toContain('Form has validation errors.');
  });
});
