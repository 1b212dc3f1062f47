import type { Dialog } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { click, hover } from '../e2e/support/hand.ts';
import { PATIENCE } from '../patience.ts';
import { pause } from './stand-in-desk.ts';
import { useDesk } from './use-desk.ts';

/** How the stand-in saves, against the facts about Vellum; see model.test.ts. */
const on = useDesk('&fullSha1=1');
let dialogs: string[] = [];
beforeEach(() => {
  dialogs = [];
  on.page.on('dialog', (dialog: Dialog) => {
    dialogs.push(`${dialog.type()}: ${dialog.message()}`);
    void dialog.accept();
  });
});

/** The real one keeps other dialogs hidden in the on.page. */
const DIALOG = '.fd-modal-generic-container .modal';
const BUTTON = '.fd-form-actions .fd-save-button > div.pull-right > span.btn.btn-info';

/** Makes the form dirty. */
const touch = (value = "'Asia/Kolkata'"): Promise<void> =>
  on.page.evaluate((text) => {
    const mug = window.v.data.core.form?.getMugByPath('/data/tz');
    if (mug) mug.p.calculateAttr = text;
  }, value);

const text = (): Promise<string> => on.page.$eval(BUTTON, (span) => (span.textContent ?? '').trim());

async function waitFor(state: string): Promise<void> {
  await on.page.waitForFunction(
    (wanted) => window.v.data.core.saveButton.state === wanted && !document.querySelector('.fd-form-saving'),
    PATIENCE,
    state,
  );
}

describe('Save', () => {
  it('is a span that shows one of four states, without role or tab stop', async () => {
    const span = await on.page.$eval(BUTTON, (element) => ({
      disabled: element.classList.contains('disabled'),
      role: element.getAttribute('role'),
      tab: element.getAttribute('tabindex'),
    }));
    const saved = await text();
    await touch();
    expect([saved, await text(), span]).toEqual(['Saved', 'Save', { disabled: true, role: null, tab: null }]);
  });

  it('goes through the chain by look-up, so that each step can be wrapped', async () => {
    await on.page.evaluate(() => {
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
    await click(on.page, BUTTON);
    await waitFor('saved');
    expect(await on.page.evaluate(() => window.log)).toEqual([
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
    await on.page.evaluate(() => {
      const mug = window.v.data.core.form?.getMugByPath('/data/name');
      if (mug) mug.p.caseProperty = 'name';
    });
    await click(on.page, BUTTON);
    await waitFor('saved');
    const [post] = await on.desk.posts(on.page);
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
    expect(await on.page.evaluate(() => window.v.data.core.lastSavedXForm === window.v.createXML())).toBe(
      true,
    );
    expect(await on.page.evaluate(() => window.v.data.caseManagement?.baseline.name)).toEqual([
      { question_path: '/data/name' },
    ]);
  });

  it('sends a patch once that is shorter', async () => {
    await touch();
    await click(on.page, BUTTON);
    await waitFor('saved');
    await touch("'Africa/Nairobi'");
    await click(on.page, BUTTON);
    await waitFor('saved');
    const posts = await on.desk.posts(on.page);
    expect(posts.length).toBe(2);
    expect(posts[1]?.kind).toBe('patch');
    expect(posts[1]?.fields.patch).toMatch(/^@@ -\d+/);
    expect(posts[1]?.fields.xform).toBeUndefined();
  });

  it('waits and is blocked by a wrapper of validateAndSaveXForm', async () => {
    await on.page.evaluate(() => {
      const original = window.v.validateAndSaveXForm;
      let tries = 0;
      window.v.validateAndSaveXForm = function (...args) {
        tries += 1;
        if (tries > 1) setTimeout(() => original.apply(this, args), 200);
      };
    });
    await touch();
    await click(on.page, BUTTON);
    await pause(300);
    const blocked = [await text(), (await on.desk.posts(on.page)).length];
    await click(on.page, BUTTON);
    await waitFor('saved');
    expect([blocked, (await on.desk.posts(on.page)).length]).toEqual([['Save', 0], 1]);
  });

  it('shows a spinner while the server thinks', async () => {
    await on.desk.fault(on.page, { delayMs: 700 });
    await touch();
    await click(on.page, BUTTON);
    await on.page.waitForSelector('body > .fd-form-saving');
    const during = await text();
    await waitFor('saved');
    expect([during, await text()]).toEqual(['Saving', 'Saved']);
  });

  it('says when it failed and can be tried again', async () => {
    await on.desk.fault(on.page, { status: 500 });
    await touch();
    await click(on.page, BUTTON);
    await waitFor('retry');
    const failed = [await text(), dialogs];
    await click(on.page, BUTTON);
    await waitFor('saved');
    expect(failed).toEqual(['Try Again', ['alert: There was an error saving']]);
  });

  it("asks before it overwrites others' work", async () => {
    await on.desk.fault(on.page, { conflict: true });
    await touch();
    await click(on.page, BUTTON);
    await on.page.waitForSelector(`${DIALOG} .btn-primary`, { visible: true });
    const title = await on.page.$eval(`${DIALOG} .modal-title`, (element) => element.textContent?.trim());
    const button = await on.page.$eval(`${DIALOG} .btn-primary`, (element) => element.textContent?.trim());
    const before = await text();
    await click(on.page, `${DIALOG} .btn-primary`);
    await waitFor('saved');
    const posts = await on.desk.posts(on.page);
    expect([title, button, before]).toEqual(['Lost Work Warning', 'Overwrite their work', 'Save']);
    expect(posts.at(-1)?.kind).toBe('full');
    expect(posts.at(-1)?.fields.sha1).toBeUndefined();
  });

  it('asks about the Alt key and then sends everything', async () => {
    await touch();
    await on.page.keyboard.down('Alt');
    await click(on.page, BUTTON);
    await on.page.keyboard.up('Alt');
    await waitFor('saved');
    expect(dialogs[0]).toMatch(/^confirm: Holding the ALT key/);
    const [post] = await on.desk.posts(on.page);
    expect([post?.kind, post?.fields.sha1]).toEqual(['full', undefined]);
  });

  it('does nothing while disabled or while the expression editor has changes', async () => {
    await touch();
    await on.page.evaluate(() => window.v.data.core.saveButton.fire('disable'));
    const disabled = await on.page.$eval(BUTTON, (span) => span.classList.contains('disabled'));
    await click(on.page, BUTTON);
    await on.page.evaluate(() => {
      window.v.data.core.saveButton.fire('enable');
      window.v.data.core.hasXPathEditorChanged = true;
    });
    await click(on.page, BUTTON);
    await pause(300);
    expect([disabled, (await on.desk.posts(on.page)).length, await text()]).toEqual([true, 0, 'Save']);
  });

  it('drops messages on the case property, and no others', async () => {
    const left = await (async () => {
      await on.page.evaluate(() => {
        const mug = window.v.data.core.form?.getMugByPath('/data/phone');
        for (const attribute of ['caseProperty', 'nodeID']) {
          mug?.addMessage(attribute, { key: 'mine', level: 'warning', message: 'look' });
        }
      });
      await touch();
      await click(on.page, BUTTON);
      await waitFor('saved');
      return await on.page.evaluate(() => {
        const messages = window.v.data.core.form?.getMugByPath('/data/phone')?.messages;
        return ['caseProperty', 'nodeID'].map((attribute) => messages?.get(attribute, 'mine') !== null);
      });
    })();
    expect(left).toEqual([false, true]);
  });

  it('shows what is wrong while the pointer rests on it', async () => {
    await on.page.evaluate(() => {
      const original = window.v.preSaveValidation;
      window.v.preSaveValidation = function () {
        return [...original.call(this), '<em class="guest">look here</em>'];
      };
      const mug = window.v.data.core.form?.getMugByPath('/data/phone');
      mug?.addMessage('nodeID', { key: 'mine', level: 'warning', message: 'look' });
    });
    await hover(on.page, BUTTON);
    await on.page.waitForSelector('body > .popover .guest');
    const said = await on.page.$eval('body > .popover', (box) => box.textContent ?? '');
    expect(said).toContain('Validation Failed');
    expect(said).toContain('Form has validation errors.');
  });
});
