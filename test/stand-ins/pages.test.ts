import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { click, focus } from '../e2e/support/hand.ts';
import { freshBrowser } from '../e2e/support/stage.ts';
import { type Pages, startPages } from '../pages/server.ts';
import { adoptInstance, pause } from './stand-in-desk.ts';

/** What the demo pages offer beside a plain form builder: switches in the address, faults, posts, guests' handlers. */
let pages: Pages;
let browser: Browser;
beforeAll(async () => {
  pages = await startPages({
    handlers: [
      (request, response) => {
        if (!request.url?.startsWith('/check/')) return false;
        response.end('checked');
        return true;
      },
    ],
  });
  browser = await freshBrowser({ browser: 'chromium', extension: null });
});
afterAll(async () => {
  await pages.close();
});
beforeEach(() => pages.clear());

const APP = '/a/demo/apps/view/app1';

async function visit<T>(path: string, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.evaluateOnNewDocument(() => {
    window.log = [];
    document.addEventListener('vellum:ready', () => window.log.push('ready'));
    window.addEventListener('error', (event) => window.log.push(`error ${event.message}`));
  });
  await page.goto(pages.url + path);
  try {
    return await use(page);
  } finally {
    await context.close();
  }
}

/** Long enough for a page that will not become ready. */
async function settled(page: Page): Promise<string[]> {
  await page.waitForFunction(() => !document.querySelector('#formdesigner')?.classList.contains('loading'));
  await pause(200);
  return await page.evaluate(() => window.log.splice(0));
}

const withInstance = <T>(path: string, use: (page: Page) => Promise<T>): Promise<T> =>
  visit(path, async (page) => {
    await adoptInstance(page);
    return await use(page);
  });

describe('the form builder page', () => {
  it.each(['/form/demo/source/', '/modules-0/forms-0/source/'])(
    'tells at %s when it is ready',
    async (path) => {
      const log = await visit(APP + path, async (page) => {
        await page.waitForFunction(() => window.log.length > 0);
        return await settled(page);
      });
      expect(log).toEqual(['ready']);
    },
  );

  it('selects the question that the address names', async () => {
    const selected = await withInstance(`${APP}/form/contact/source/#form/grp/nested_phone`, (page) =>
      page.evaluate(() => window.v.getCurrentlySelectedMug()?.absolutePath),
    );
    expect(selected).toBe('/data/grp/nested_phone');
  });

  it('can keep silent, as an older HQ', async () => {
    expect(await visit(`${APP}/form/demo/source/?ready=0`, settled)).toEqual([]);
  });

  it('says that a form is no XML, is not ready and has no form', async () => {
    const [log, text, key] = await visit(`${APP}/form/broken/source/`, async (page) => [
      await settled(page),
      await page.$eval('.modal.in .modal-body', (body) => body.textContent),
      await page.evaluate(() => {
        const element = document.querySelector('#formdesigner');
        const name = element && Object.getOwnPropertyNames(element).find((one) => /^jQuery\d+$/.test(one));
        const { vellum_instance: v } = Reflect.get(element ?? {}, name ?? '') as {
          vellum_instance: typeof window.v;
        };
        return [v.data.core.form === undefined, v.data.core.formLoadingFailed];
      }),
    ]);
    expect(log).toEqual([expect.stringMatching(/^error .*Invalid XML/)]);
    expect(text).toBe('Parsing Error. Please check that your form is valid XML.');
    expect(key).toEqual([true, true]);
  });

  it('can have a global jQuery', async () => {
    const found = await withInstance(`${APP}/form/demo/source/?jquery=global`, (page) =>
      page.evaluate(() => {
        const { jQuery } = window as unknown as {
          jQuery(target: string): { vellum(command: string): unknown };
        };
        return jQuery('#formdesigner').vellum('get') === window.v;
      }),
    );
    expect(found).toBe(true);
  });

  it('can be without case management and case actions', async () => {
    const found = await withInstance(
      `${APP}/form/contact/source/?plugins=-caseManagement,-saveToCase`,
      async (page) => ({
        plugins: await page.evaluate(() =>
          ['caseManagement', 'saveToCase', 'lock'].map((name) => window.v.isPluginEnabled(name)),
        ),
        section: await page.$('fieldset[data-slug="caseManagement"]'),
        data: await page.evaluate(() => window.v.data.caseManagement === undefined),
        type: await page.evaluate(() => window.v.data.core.form?.getMugByPath('/data/save_upd')?.__className),
      }),
    );
    expect(found).toEqual({
      plugins: [false, false, true],
      section: null,
      data: true,
      type: 'DataBindOnly',
    });
  });

  it('can be without rich text: plain fields show XPath, the model keeps hashtags', async () => {
    const found = await withInstance(`${APP}/form/contact/source/?richText=0`, async (page) => {
      await page.evaluate(() => {
        const mug = window.v.data.core.form?.getMugByPath('/data/phone_verified');
        if (mug) window.v.setCurrentMug(mug);
      });
      const field = 'input[name="property-calculateAttr"]';
      const shown = await page.$eval(field, (input) => (input as HTMLInputElement).value);
      await click(page, field, { count: 3 });
      await page.keyboard.type('/data/phone');
      return [
        shown,
        await page.evaluate(() => window.v.getCurrentlySelectedMug()?.p.calculateAttr),
        await page.evaluate(() => window.v.data.core.form?.richText),
        await page.evaluate(() => window.v.createXML().includes('vellum:ignore="richText"')),
      ];
    });
    expect(found).toEqual(["if(/data/phone != '', 1, '')", '#form/phone', false, true]);
  });

  it('can lock a question: its fields are closed, a script is not refused', async () => {
    const found = await withInstance(`${APP}/form/contact/source/?locked=/data/tz`, async (page) => {
      await page.evaluate(() => {
        const mug = window.v.data.core.form?.getMugByPath('/data/tz');
        if (mug) window.v.setCurrentMug(mug);
      });
      return await page.evaluate(() => {
        const mug = window.v.getCurrentlySelectedMug();
        const field = document.querySelector('[name="property-calculateAttr"]');
        if (!mug) return null;
        const locked = window.v.isPropertyLocked(mug, 'calculateAttr');
        mug.p.calculateAttr = "'UTC'";
        return {
          locked,
          field: [field?.getAttribute('contenteditable'), field?.hasAttribute('disabled')],
          select: document.querySelector<HTMLSelectElement>('select[name="property-caseProperty"]')?.disabled,
          remove: document.querySelector('.fd-button-remove'),
          value: mug.p.calculateAttr,
          xml: window.v.createXML().includes('vellum:lock="all"'),
        };
      });
    });
    expect(found).toEqual({
      locked: true,
      field: ['false', true],
      select: true,
      remove: null,
      value: "'UTC'",
      xml: true,
    });
  });

  it('shows another language', async () => {
    const names = await withInstance(`${APP}/form/contact/source/?lang=hin`, (page) =>
      page.$$eval('.jstree-anchor', (anchors) => anchors.slice(0, 2).map((anchor) => anchor.textContent)),
    );
    expect(names).toEqual(['naam', 'phone']);
  });

  it('loads and saves every form of the demo without a change', async () => {
    for (const form of ['demo', 'clean', 'contact', 'repeat', 'owned']) {
      await withInstance(`${APP}/form/${form}/source/?fullSha1=1`, async (page) => {
        const once = await page.evaluate(() => window.v.createXML());
        await page.evaluate((xml) => {
          window.v.loadXML(xml);
        }, once);
        expect(await page.evaluate(() => window.v.createXML())).toBe(once);
        expect(await page.evaluate(() => window.v.data.core.form?.parseWarnings)).toEqual([]);
      });
    }
  });

  it('works in Firefox', async () => {
    const firefox = await freshBrowser({ browser: 'firefox', extension: null });
    const page = await firefox.newPage();
    await page.goto(`${pages.url}${APP}/form/contact/source/?fullSha1=1`);
    await adoptInstance(page);
    await page.evaluate(() => {
      const mug = window.v.data.core.form?.getMugByPath('/data/tz');
      if (mug) window.v.setCurrentMug(mug);
    });
    await pause(650);
    await focus(page, '[name="property-calculateAttr"]');
    await page.keyboard.type('1');
    const typed = await page.evaluate(() => window.v.getCurrentlySelectedMug()?.p.calculateAttr);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    const undone = await page.evaluate(() => window.v.getCurrentlySelectedMug()?.p.calculateAttr);
    await click(page, '.fd-save-button .btn');
    await page.waitForFunction(() => window.v.data.core.saveButton.state === 'saved');
    expect([typed?.includes('1'), undone, pages.posts().length]).toEqual([true, "'Asia/Calcutta'", 1]);
  });
});

describe('the server', () => {
  const get = async (path: string) => {
    const response = await fetch(pages.url + path);
    return { status: response.status, text: await response.text() };
  };

  it('lists its pages, and has one that is no form builder', async () => {
    const index = await get('/');
    expect(index.text).toContain(`href="${APP}/form/demo/source/?plugin=1"`);
    const app = await get(`${APP}/`);
    expect([app.status, app.text.includes('formdesigner"')]).toEqual([200, false]);
    expect((await get('/nothing')).status).toBe(404);
  });

  it('asks the handlers of its guests first', async () => {
    expect(await get('/check/v1/')).toEqual({ status: 200, text: 'checked' });
  });

  it('leaves one place for the plugin', async () => {
    const { text } = await get(`${APP}/form/demo/source/?plugin=1`);
    expect(text).toContain('<script src="/plugin/caseline.js"></script>');
    expect(text).toContain('Caseline.attach(');
    expect((await get(`${APP}/form/demo/source/`)).text).not.toContain('Caseline.attach(');
  });

  const post = async (path: string, fields: Record<string, string>) => {
    const { text } = await get(`${APP}/form/contact/source/`);
    const token = /id="csrfTokenContainer"[^>]*value="([^"]+)"/.exec(text)?.[1] ?? '';
    const response = await fetch(`${pages.url}/a/demo/apps/${path}/app1/contact/`, {
      method: 'POST',
      headers: { 'X-CSRFToken': fields.token ?? token },
      body: new URLSearchParams(fields),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };

  it('answers a save as HQ does', async () => {
    const xform = '<h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:title>New</h:title></h:html>';
    const stale = await post('patch_xform', { patch: '', sha1: 'f00' });
    const noXml = await post('edit_form_attr', { xform: '<h:html>' });
    const noToken = await post('edit_form_attr', { xform, token: 'wrong' });
    const full = await post('edit_form_attr', { xform });
    expect([stale.status, stale.body.status, noXml.status, noToken.status]).toEqual([
      200,
      'conflict',
      400,
      403,
    ]);
    expect([full.status, full.body.status, full.body.sha1]).toEqual([200, 'ok', undefined]);
    expect(pages.posts().map(({ kind, status }) => [kind, status])).toEqual([
      ['patch', 200],
      ['full', 400],
      ['full', 403],
      ['full', 200],
    ]);
    expect(pages.posts().at(-1)?.savedXform).toBe(xform);
    pages.clear();
    expect(pages.posts()).toEqual([]);
    expect((await get(`${APP}/form/contact/source/`)).text).toContain('Contact details');
  });

  it('fails as it is told, so often and for that form only', async () => {
    pages.fault({ status: 503, times: 2, form: 'contact' });
    pages.fault({ status: 500, form: 'another' });
    const answers = [];
    for (let i = 0; i < 3; i++) answers.push((await post('edit_form_attr', { xform: '<a/>' })).status);
    expect(answers).toEqual([503, 503, 200]);
  });
});
