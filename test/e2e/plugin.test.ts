import type { ElementHandle } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { PATIENCE } from '../patience.ts';
import { MISTAKES, SAFE_FIXES } from './support/demo-form.ts';
import { hover, type } from './support/hand.ts';
import { keepBooks, type PageState, readState, settledState } from './support/page-state.ts';
import { press } from './support/press.ts';
import { useScenario } from './support/scenario.ts';

const s = useScenario({ extension: null, requests: true });

interface HostWindow {
  Caseline: {
    attach(target: unknown, options: object): { (): void; ready: Promise<string> };
  };
  detach: { (): void; ready: Promise<string> };
  calls: string[];
}

/** The form builder with the script on its page, and nothing attached yet. */
async function openBuilder(): Promise<void> {
  await s.builder.open();
  await s.page.addScriptTag({ url: `${s.demo.url}/plugin/caseline.js` });
}

/** Attaches to the form builder's element. */
async function attach(options: object = {}): Promise<string> {
  return await s.page.evaluate(
    (given) => {
      const host = window as unknown as HostWindow;
      host.detach = host.Caseline.attach(document.getElementById('formdesigner'), {
        project: 'demo',
        endpoint: `${location.origin}/check`,
        locale: 'en',
        ...given,
      });
      return host.detach.ready;
    },
    { token: s.demo.token, ...options },
  );
}
const detach = (): Promise<void> => s.page.evaluate(() => (window as unknown as HostWindow).detach());

describe('the plugin on a form builder', () => {
  it('is at work where a page embeds it with one script', async () => {
    await s.builder.open('&plugin=1');
    await s.caseline.waitForFindings(MISTAKES);
  });

  it('loads its heavy parts when it is attached, from its own folder', async () => {
    const loaded: string[] = [];
    s.page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.startsWith('/plugin/')) loaded.push(pathname);
    });
    await openBuilder();
    expect(loaded).toEqual(['/plugin/caseline.js']);
    expect(await attach()).toBe('attached');
    expect(loaded.length).toBeGreaterThan(3);
    expect(loaded.some((path) => /^\/plugin\/chunks\/vellum-page-/.test(path))).toBe(true);
    expect(loaded.some((path) => /form-page|field-elements/.test(path))).toBe(false);
  });

  it('can be given the instance instead of an element', async () => {
    await openBuilder();
    const state = await s.page.evaluate(() => {
      const element = document.getElementById('formdesigner');
      const key = Object.getOwnPropertyNames(element).find((name) => /^jQuery\d+$/.test(name)) ?? '';
      const { vellum_instance: vellum } = Reflect.get(element ?? {}, key) as { vellum_instance: unknown };
      const host = window as unknown as HostWindow;
      host.detach = host.Caseline.attach(vellum, { locale: 'en' });
      return host.detach.ready;
    });
    expect(state).toBe('attached');
    await s.page.waitForSelector('caseline-root', PATIENCE);
    await s.caseline.openPanel();
    await s.caseline.waitForText('contact_phone_number', '.panel');
  });

  it('uses a fix, and asks before a save with mistakes', async () => {
    await openBuilder();
    await attach();
    await s.caseline.waitForFindings(MISTAKES);
    await s.builder.touch();
    await s.builder.clickSave();
    await s.caseline.waitForDialog();
    expect(await s.builder.posts()).toEqual([]);
    await s.caseline.click('Save anyway');
    await s.builder.waitForSaveState('Saved');
    expect((await s.builder.posts()).length).toBeGreaterThan(0);
  });

  it.each([
    ['dead', { type: 'dead' }],
    ['garbage', { type: 'garbage' }],
    ['silent', { type: 'silent' }],
  ] as const)('saves a form without mistakes although the endpoint is %s', async (_, fault) => {
    s.demo.endpoint.set(fault);
    await fetch(`${s.demo.url}/_posts`, { method: 'DELETE' });
    await s.page.goto(`${s.demo.url}/a/demo/apps/view/app1/form/clean/source/?form=clean`);
    await s.page.waitForSelector('.fd-question-tree a.jstree-anchor', PATIENCE);
    await s.page.addScriptTag({ url: `${s.demo.url}/plugin/caseline.js` });
    await attach();
    await s.page.waitForSelector('caseline-root', PATIENCE);
    const first = await s.page.$eval('.fd-question-tree a.jstree-anchor', (element) =>
      element.textContent?.trim(),
    );
    await s.builder.select(first ?? '');
    await s.builder.type('nodeID', 'renamed');
    await s.builder.waitForSaveState('Save');
    await s.builder.clickSave();
    await s.builder.waitForSaveState('Saved');
  });

  it('leaves the form builder, the page and its globals as they were', async () => {
    await keepBooks(s.page);
    await openBuilder();
    const methods = () =>
      s.page.evaluate(() => {
        const element = document.getElementById('formdesigner');
        const key = Object.getOwnPropertyNames(element).find((name) => /^jQuery\d+$/.test(name)) ?? '';
        const { vellum_instance: vellum } = Reflect.get(element ?? {}, key) as { vellum_instance: object };
        return [
          Object.getOwnPropertySymbols(vellum).map(String),
          Object.entries(Object.getOwnPropertyDescriptors(vellum)).map(
            ([name, { value, enumerable, writable }]) =>
              `${name} ${enumerable} ${writable} ${typeof value === 'function' ? String(value).length : ''}`,
          ),
        ];
      });
    const [before, methodsBefore] = [await settledState(s.page), await methods()];
    await attach();
    await s.caseline.waitForFindings(MISTAKES);
    expect(await methods()).not.toEqual(methodsBefore);
    await detach();
    await s.page.evaluate(() => Reflect.deleteProperty(window, 'detach'));
    // Vellum draws its tree a moment after its messages are gone.
    await expect.poll(methods).toEqual(methodsBefore);
    const withoutEmpty = (state: PageState): PageState => ({
      ...state,
      html: state.html.replace(/ (?:class|style|title)=""/g, ''),
    });
    await expect.poll(async () => withoutEmpty(await readState(s.page))).toEqual(withoutEmpty(before));
  });

  it('can be attached again after its end', async () => {
    await openBuilder();
    await attach();
    await s.caseline.waitForFindings(MISTAKES);
    await detach();
    expect(await s.caseline.exists()).toBe(false);
    await attach();
    await s.caseline.waitForFindings(MISTAKES);
  });

  it('is one at a time: the second stands aside', async () => {
    await openBuilder();
    await attach();
    await s.caseline.waitForFindings(MISTAKES);
    await attach();
    await expect.poll(async () => (await s.page.$$('caseline-root')).length).toBe(1);
    await s.caseline.waitForFindings(MISTAKES);
  });

  it('keeps its card while the form builder draws another question', async () => {
    await openBuilder();
    await attach();
    await s.caseline.waitForFindings(MISTAKES);
    await s.caseline.choose('time_zone');
    await s.builder.select('Full name');
    expect(await s.caseline.exists()).toBe(true);
    expect(await s.caseline.listed()).toHaveLength(MISTAKES);
  });

  it('is gone with a page that goes while it saves', async () => {
    await openBuilder();
    await attach();
    await s.caseline.waitForFindings(MISTAKES);
    s.demo.endpoint.set({ type: 'slow', ms: 2_000 });
    await s.builder.touch();
    await s.builder.clickSave();
    await s.page.goto(`${s.demo.url}/`);
    expect(await s.caseline.exists()).toBe(false);
    expect(await s.builder.posts()).toEqual([]);
  });

  it('that is ended while a save is held lets it go', async () => {
    await openBuilder();
    await attach();
    await s.caseline.waitForFindings(MISTAKES);
    await s.builder.touch();
    await s.builder.clickSave();
    await s.caseline.waitForDialog();
    await detach();
    await s.builder.waitForSaveState('Saved');
  });
});

describe('registered with a form builder that the host bundles', () => {
  beforeEach(async () => {
    await s.builder.open('&bundled=1');
    await s.caseline.waitForFindings(MISTAKES);
  });

  it('says its errors in the popover at the Save button, too', async () => {
    // A pointer that rests there from before enters nothing.
    await s.page.mouse.move(1, 1);
    await hover(s.page, '.fd-save-button .btn');
    await s.page.waitForFunction(
      () => document.querySelector('.popover')?.textContent?.includes('Caseline: '),
      PATIENCE,
    );
  });

  it('holds a save until the designer has answered, and lets it through once', async () => {
    await s.builder.touch();
    await s.builder.clickSave();
    await s.caseline.waitForDialog();
    expect(await s.builder.posts()).toEqual([]);
    await s.caseline.click('Save anyway');
    await s.builder.waitForSaveState('Saved');
    expect(await s.builder.posts()).toHaveLength(1);
  });

  it('applies fixes and follows them', async () => {
    await s.caseline.openPanel();
    await s.caseline.click(`Apply all ${SAFE_FIXES} safe fixes`);
    await s.caseline.waitForFindings(MISTAKES - SAFE_FIXES + 1);
    await s.builder.waitForSaveState('Save');
  });
});

describe('a host of its own kind', () => {
  /** A directory of the host's own, right or wrong. */
  async function attachWith(
    kind: 'right' | 'throws' | 'never answers' | 'answers nonsense',
  ): Promise<string> {
    return await s.page.evaluate((wanted) => {
      const fail = (): never => {
        throw new Error('host');
      };
      const silence = (): Promise<never> => new Promise(() => {});
      const nonsense = async () => ({ ok: true, value: { results: 7 } });
      const right = {
        settings: async () => ({ ok: true, value: { project: 'x', gateways: ['OURS'] } }),
        check: async (items: { ref: string }[]) => ({
          ok: true,
          value: {
            asOf: '2026-01-01T00:00:00.000Z',
            results: items.map(({ ref }) => ({
              ref,
              number: '254712345678',
              owner: { status: 'owned_here', owner: { kind: 'case', id: 'c', name: 'Secret Name' } },
              gateway: 'unknown',
              language: 'unknown',
            })),
          },
        }),
        owners: async () => ({ ok: false, failure: { reason: 'absent' } }),
      };
      const directories = {
        right,
        throws: { settings: fail, check: fail, owners: fail },
        'never answers': { settings: silence, check: silence, owners: silence },
        'answers nonsense': { settings: nonsense, check: nonsense, owners: async () => null },
      };
      const host = window as unknown as HostWindow;
      host.detach = host.Caseline.attach(document.getElementById('formdesigner'), {
        locale: 'en',
        directory: directories[wanted],
      });
      return host.detach.ready;
    }, kind);
  }

  it('brings its own directory', async () => {
    await openBuilder();
    await attachWith('right');
    await s.page.waitForSelector('caseline-root', PATIENCE);
    await s.builder.touch();
    await s.builder.clickSave();
    await s.caseline.waitForDialog();
    const text = await s.caseline.text('dialog');
    expect(text).toContain('already taken');
    expect(text).not.toContain('Secret Name');
  });

  it.each(['throws', 'never answers', 'answers nonsense'] as const)(
    'whose directory %s is asked about the form all the same, and saves',
    async (kind) => {
      await openBuilder();
      expect(await attachWith(kind)).toBe('attached');
      // The form has been read: what comes now is the designer's.
      await s.caseline.waitForFindings(MISTAKES);
      await s.builder.makeMistake();
      await s.builder.clickSave();
      await s.caseline.waitForDialog();
      await s.caseline.click('Save anyway');
      await s.builder.waitForSaveState('Saved');
    },
  );

  it('brings its colours and the dark scheme', async () => {
    await openBuilder();
    await attach({
      theme: { scheme: 'dark', values: { accent: 'rgb(1, 2, 3)', radius: '0px', surface: 'red; }' } },
    });
    await s.caseline.waitForFindings(MISTAKES);
    const look = await s.page.evaluate(() => {
      const root = document.querySelector('caseline-root')?.shadowRoot;
      const layer = root?.querySelector('.layer');
      const style = layer && getComputedStyle(layer);
      const rules = [...(root?.adoptedStyleSheets[0]?.cssRules ?? [])].map(({ cssText }) => cssText);
      // Nobody else knows what they are called.
      const [, prefix] = /(--\w+-)surface:/.exec(rules.join('')) ?? [];
      return ['accent', 'radius', 'surface'].map((name) =>
        style?.getPropertyValue(`${prefix}${name}`).trim(),
      );
    });
    // A value that is more than a value is left out.
    expect(look).toEqual(['rgb(1, 2, 3)', '0px', '#1f2229']);
  });

  it('is told when the plugin’s files cannot be loaded, and works on', async () => {
    await openBuilder();
    await s.page.setRequestInterception(true);
    s.page.on('request', (request) => {
      if (request.url().includes('/plugin/')) void request.abort();
      else void request.continue();
    });
    const state = await s.page.evaluate(async () => {
      const host = window as unknown as HostWindow;
      host.calls = [];
      host.detach = host.Caseline.attach(document.getElementById('formdesigner'), {
        onError: () => host.calls.push('error'),
      });
      return [await host.detach.ready, ...host.calls];
    });
    expect(state).toEqual(['failed', 'error']);
    await s.builder.touch();
    await s.builder.clickSave();
    await s.builder.waitForSaveState('Saved');
  });

  it('that hands over no element is told so at once', async () => {
    await openBuilder();
    const message = await s.page.evaluate(() => {
      try {
        (window as unknown as HostWindow).Caseline.attach({}, {});
        return null;
      } catch (error) {
        return error instanceof TypeError ? error.message : 'another error';
      }
    });
    expect(message).toContain('Caseline');
  });
});

describe('another form builder: Form.io', () => {
  const parts = (selector: string) =>
    s.page.$eval(selector, (element) => (element as HTMLElement).innerText.trim());
  beforeEach(async () => {
    await s.page.goto(`${s.demo.url}/html-form/formio`);
    await s.page.waitForFunction(() => 'ready' in window, PATIENCE);
    await s.caseline.waitForFindings(2);
  });

  it('shows findings at its components, and a fix changes its schema', async () => {
    await s.caseline.choose('contact_phone_number');
    await s.caseline.waitForText('of type Decimal', '.card');
    await press(async () => {
      const fix = await s.page.waitForFunction(
        () => document.querySelector('caseline-root')?.shadowRoot?.querySelector('.fixes button'),
        PATIENCE,
      );
      return fix as ElementHandle<Element>;
    });
    await s.page.waitForSelector('#builder .formio-component-phoneNumber', PATIENCE);
    await s.page.waitForFunction(
      () =>
        !document
          .querySelector('caseline-root')
          ?.shadowRoot?.querySelector<HTMLElement>('.panel')
          ?.innerText.includes('Decimal'),
      PATIENCE,
    );
  });

  it('says at its drawn form what HQ makes of a number, and follows it when it is drawn anew', async () => {
    const field = '#preview [name="data[phone]"]';
    await s.page.waitForSelector(field, PATIENCE);
    await type(s.page, field, '712345678');
    await s.page.keyboard.press('Tab');
    await s.page.waitForSelector('#preview caseline-note', PATIENCE);
    expect(await parts('#preview caseline-note')).toContain('country code');
  });
});
