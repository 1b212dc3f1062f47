/** What the background does for the health page. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: { storage: { session: {} } } as object }));
vi.mock('../../src/extension/browser.ts', () => fake);

const HQ = 'https://www.commcarehq.org';
const PLACE = { origin: HQ, project: 'kenya', tab: null };
const CASES = `${HQ}/a/kenya/api/case/v2/?limit=1000`;

let state: ReturnType<typeof createFakeBrowser>['state'];
let health: typeof import('../../src/extension/background/health.ts');
let limits: typeof import('../../src/extension/background/limits.ts');
let asked: string[] = [];
let answer: (url: string) => Response;
let tabs: Record<number, { url: string; incognito: boolean }> = {};

beforeEach(async () => {
  const made = createFakeBrowser();
  state = made.state;
  const get = async (id: number) => {
    const tab = tabs[id];
    if (!tab) throw new Error('no such tab');
    return tab;
  };
  Object.assign(fake, { browser: { ...made.browser, tabs: { ...Reflect.get(made.browser, 'tabs'), get } } });
  asked = [];
  tabs = {};
  answer = () => Response.json({ cases: [] });
  vi.stubGlobal('fetch', async (url: string) => {
    if (url.startsWith('chrome-extension:')) throw new TypeError('no build.json');
    asked.push(url);
    return answer(url);
  });
  vi.resetModules();
  health = await import('../../src/extension/background/health.ts');
  limits = await import('../../src/extension/background/limits.ts');
});

describe('a page of cases', () => {
  it('comes as HQ gives it', async () => {
    expect(await health.askForHealth(PLACE, CASES)).toEqual({
      status: 200,
      retryAfter: null,
      body: '{"cases":[]}',
    });
    expect(asked).toEqual([CASES]);
  });

  it.each([
    `${HQ}/a/other/api/case/v2/`,
    `${HQ}/a/kenya/settings/users/`,
    `${HQ}/a/kenya/api/case/v2/abc/`,
    `${HQ}/a/kenya/api/case/v2/../../../x/`,
    'https://example.org/a/kenya/api/case/v2/',
    `http://www.commcarehq.org/a/kenya/api/case/v2/`,
  ])('nothing else is asked: %s', async (url) => {
    expect(await health.askForHealth(PLACE, url)).toBeNull();
    expect(asked).toEqual([]);
  });

  it('a status, and how long to wait, are told', async () => {
    answer = () => new Response('', { status: 429, headers: { 'retry-after': '7' } });
    expect(await health.askForHealth(PLACE, CASES)).toEqual({ status: 429, retryAfter: '7', body: '' });
  });

  it('no answer is none', async () => {
    answer = () => {
      throw new TypeError('failed to fetch');
    };
    expect(await health.askForHealth(PLACE, CASES)).toBeNull();
  });

  it('without the permission for the server nobody is asked', async () => {
    state.granted.clear();
    expect(await health.askForHealth(PLACE, CASES)).toBeNull();
    expect(await health.beginHealth(PLACE)).toMatchObject({ refused: 'permission' });
    expect(asked).toEqual([]);
  });

  it('nor with the session of a private window', async () => {
    tabs[3] = { url: `${HQ}/a/kenya/`, incognito: true };
    expect(await health.askForHealth({ ...PLACE, tab: 3 }, CASES)).toBeNull();
    expect(await health.beginHealth({ ...PLACE, tab: 3 })).toMatchObject({ refused: 'private' });
    expect(asked).toEqual([]);
  });

  it('a tab that shows another server by now, or is closed, counts for nothing', async () => {
    tabs[3] = { url: 'https://example.org/', incognito: false };
    expect(await health.askForHealth({ ...PLACE, tab: 3 }, CASES)).toMatchObject({ status: 200 });
    expect(await health.askForHealth({ ...PLACE, tab: 4 }, CASES)).toMatchObject({ status: 200 });
    expect(asked).toEqual([CASES, CASES]);
  });

  it('more than a project’s share of pages waits', async () => {
    for (let n = 0; n < limits.CASE_PAGES.most; n += 400) {
      const { limits: buckets } = await import('../../src/extension/background/projects.ts');
      await buckets.take(`${HQ} kenya`, limits.CASE_PAGES, 400);
    }
    expect(await health.askForHealth(PLACE, CASES)).toMatchObject({ status: 429 });
    expect(asked).toEqual([]);
  });
});

describe('before cases are read', () => {
  it('what a person wrote down of the project is known, where HQ does not tell it', async () => {
    state.local.set('preferences', {
      facts: [{ origin: HQ, project: 'kenya', countries: ['KE'], languages: ['sw'] }],
    });
    answer = () => new Response('', { status: 403 });
    expect(await health.beginHealth(PLACE)).toMatchObject({
      refused: null,
      facts: { countries: ['KE'], languages: ['sw'] },
    });
  });

  it('somebody who is signed out is told so', async () => {
    answer = () => new Response('', { status: 401 });
    expect(await health.beginHealth(PLACE)).toMatchObject({ refused: 'signed-out', facts: {} });
  });
});
