import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeBrowser } from './fake-browser.ts';
import { importProjects, type Projects } from './import-projects.ts';

const fake = vi.hoisted(() => ({ browser: { storage: { session: {} } } as object }));
vi.mock('../../src/extension/browser.ts', () => fake);

const NEVER = new AbortController().signal;
const HQ = 'https://www.commcarehq.org';
const DAY = 24 * 3_600_000;
const FRAME = { tabId: 1, frameId: 0, isPrivate: false };
const FORM = `${HQ}/a/kenya/apps/view/x/form/y/`;
const DECISION = {
  type: 'accept',
  decided: [{ key: 'k', reason: '', at: '2026-08-01T00:00:00Z' }],
} as const;

let state: ReturnType<typeof createFakeBrowser>['state'];
let projects: Projects;
let known: typeof import('../../src/extension/background/known-projects.ts');
let forms: typeof import('../../src/extension/background/form-memory.ts');

/** A check endpoint that knows one owner in each project. */
async function endpoint(url: string): Promise<Response> {
  if (url.startsWith('chrome-extension:')) throw new TypeError('no build.json');
  const project = url.split('/')[5];
  if (url.includes('/owners')) {
    return Response.json({
      version: '1',
      owners: [{ phone: '254712345678', kind: 'case', id: 'c1', name: 'Asha' }],
      removed: [],
      cursor: '1',
      more: false,
      full: true,
    });
  }
  return Response.json({ project, languages: ['en'] });
}

beforeEach(async () => {
  const made = createFakeBrowser();
  state = made.state;
  Object.assign(fake, { browser: made.browser });
  state.local.set('servers', [{ origin: HQ, endpoint: 'https://check.example.org', token: 'token' }]);
  vi.stubGlobal('fetch', endpoint);
  vi.resetModules();
  projects = await importProjects();
  known = await import('../../src/extension/background/known-projects.ts');
  forms = await import('../../src/extension/background/form-memory.ts');
  await projects.forgetEverything();
});

async function visit(project: string, isPrivate = false): Promise<void> {
  const desk = await projects.deskFor(HQ, project, { ...FRAME, isPrivate });
  const { facts } = await desk.facts(NEVER);
  expect(facts).toEqual({ languages: ['en'] });
}

const copied = async () =>
  (await projects.overview()).projects.map(({ project, owners }) => [project, owners]);
const kept = () =>
  [...state.local]
    .filter(([key, value]) => key !== 'servers' && JSON.stringify(value) !== '[]')
    .map(([key]) => key)
    .sort();

describe('what the extension keeps of projects', () => {
  it('knows both of two projects that are opened at the same time', async () => {
    await Promise.all([visit('kenya'), visit('nepal')]);
    await expect.poll(copied).toEqual(
      expect.arrayContaining([
        ['kenya', 1],
        ['nepal', 1],
      ]),
    );
    expect(kept()).toEqual([`facts ${HQ} kenya`, `facts ${HQ} nepal`, 'projects']);
  });

  it('looks up a pasted list in what it keeps, and says since when', async () => {
    await visit('kenya');
    await expect.poll(copied).toEqual([['kenya', 1]]);
    const found = await projects.lookUpNumbers(HQ, 'kenya', ['254712345678', '254799999999']);
    expect(found.owners.map(({ phone, name }) => [phone, name])).toEqual([['254712345678', 'Asha']]);
    expect(found.asOf).toMatch(/^20/);
    expect(await projects.lookUpNumbers(HQ, 'nepal', ['254712345678'])).toEqual({ asOf: null, owners: [] });
  });

  it('tells when the disk has no room for the owners, and that it went well later', async () => {
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const troubles = async () => (await projects.overview()).projects.map(({ trouble }) => trouble);
    await visit('kenya');
    await expect.poll(troubles).toEqual(['no-room']);
    full.mockRestore();
    await projects.refreshOwners(new Date(), NEVER);
    expect(await troubles()).toEqual(['no-room']);
    await visit('kenya');
    await expect.poll(troubles).toEqual([null]);
    expect(await copied()).toEqual([['kenya', 1]]);
  });

  it('keeps nothing of a private window', async () => {
    await visit('kenya', true);
    await new Promise((done) => setTimeout(done, 50));
    expect(await copied()).toEqual([]);
    expect(kept()).toEqual([]);
  });

  it('a private window that is signed out neither sees nor forgets what ordinary windows know', async () => {
    await visit('kenya');
    await expect.poll(copied).toEqual([['kenya', 1]]);
    const contact = { contact_phone_number: '254712345678', contact_phone_number_is_verified: '1' };
    const items = [{ ref: '0', contact }];
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('no network')));
    const ordinary = await projects.deskFor(HQ, 'kenya', FRAME);
    expect((await ordinary.check(items, NEVER)).answers).toMatchObject([
      { answer: { owner: { name: 'Asha' } } },
    ]);
    const secret = await projects.deskFor(HQ, 'kenya', { ...FRAME, isPrivate: true });
    expect((await secret.check(items, NEVER)).answers).toEqual([]);
    vi.stubGlobal('fetch', async () => new Response(null, { status: 401 }));
    expect((await secret.check(items, NEVER)).failure).toEqual({ reason: 'signed-out' });
    expect(await copied()).toEqual([['kenya', 1]]);
  });

  it.each([
    ['a page about maintenance', () => new Response('<title>Maintenance</title>')],
    ['JSON that ends in the middle', () => new Response('{"aaData":[["A')],
    ['JSON of something else', () => new Response('{"aaData":7,"cases":7}')],
    ['pages that are not found', () => new Response('<title>404</title>', { status: 404 })],
  ])('answers from the copy, and keeps it, while HQ answers with %s', async (_name, answer) => {
    const row = ['Asha', 'Case', '+254712345678', 'c1', '/a/kenya/reports/case_data/c1/'];
    const list = () => Response.json({ iTotalDisplayRecords: 1, aaData: [row] });
    const answers = (contacts: () => Response) => async (input: string) => {
      if (input.startsWith('chrome-extension:')) throw new TypeError('no build.json');
      return contacts();
    };
    state.local.delete('servers');
    vi.stubGlobal('fetch', answers(list));
    await (await projects.deskFor(HQ, 'kenya', null)).facts(NEVER);
    await expect.poll(copied).toEqual([['kenya', 1]]);
    vi.stubGlobal('fetch', answers(answer));
    // As after a minute: what was read is read again.
    (await import('../../src/extension/background/directories.ts')).forgetEveryHq();
    const desk = await projects.deskFor(HQ, 'kenya', null);
    await desk.facts(NEVER);
    const contact = { contact_phone_number: '254712345678', contact_phone_number_is_verified: '1' };
    expect(await desk.check([{ ref: '0', contact }], NEVER)).toMatchObject({
      answers: [{ answer: { owner: { name: 'Asha' } }, from: 'cache' }],
      failure: { reason: 'garbage' },
    });
    expect(await copied()).toEqual([['kenya', 1]]);
  });

  it('forgets owners after 30 days without a visit, although the copy was refreshed every hour', async () => {
    await visit('kenya');
    await expect.poll(copied).toEqual([['kenya', 1]]);
    const now = Date.now();
    await projects.refreshOwners(new Date(now + 29 * DAY), NEVER);
    expect(await copied()).toEqual([['kenya', 1]]);
    await projects.refreshOwners(new Date(now + 31 * DAY), NEVER);
    await known.rememberVisit(HQ, 'kenya', new Date());
    expect(await copied()).toEqual([['kenya', 0]]);
    expect(kept()).toEqual(['projects']);
  });

  it('forgets what one endpoint said when another one is asked', async () => {
    await visit('kenya');
    await expect.poll(copied).toEqual([['kenya', 1]]);
    await projects.forgetServers(new Set(['https://india.commcarehq.org']));
    expect(await copied()).toEqual([['kenya', 1]]);
    await projects.forgetServers(new Set([HQ]));
    expect(kept()).toEqual([]);
  });
});

it('in Firefox no endpoint is asked by whom sharing numbers is not permitted', async () => {
  state.isFirefox = true;
  const { sourceFor } = await import('../../src/extension/background/directories.ts');
  expect((await sourceFor(HQ, 'kenya', FRAME)).kind).toBe('hq');
  state.granted.add('personallyIdentifyingInfo');
  expect((await sourceFor(HQ, 'kenya', FRAME)).kind).toBe('endpoint');
});

describe('"Forget everything"', () => {
  it('forgets decisions, facts and projects, also those that nobody remembers having opened; settings stay', async () => {
    await visit('kenya');
    await expect.poll(copied).toEqual([['kenya', 1]]);
    await forms.decideAbout(FORM, DECISION);
    state.local.set(`facts ${HQ} long-ago`, {});
    expect((await projects.overview()).forms).toBe(1);
    await projects.forgetEverything();
    expect(kept()).toEqual([]);
    expect(state.local.has('servers')).toBe(true);
    expect(await projects.overview()).toMatchObject({ projects: [], forms: 0, later: [], unread: false });
  });

  it('decisions come back at the next visit, and old ones without a reason still count', async () => {
    await forms.decideAbout(FORM, DECISION);
    expect(await forms.loadForm(FORM)).toEqual({
      ...{ accepted: DECISION.decided, ignored: [], asked: [] },
    });
    state.local.set(`form ${HQ}/b/`, { accepted: [{ key: 'k', at: '2026-08-01' }], ignored: [] });
    expect(await forms.loadForm(`${HQ}/b/`)).toMatchObject({
      accepted: [{ key: 'k', reason: '' }],
      asked: [],
    });
    expect(await forms.loadForm(`${HQ}/c/`)).toEqual({ accepted: [], ignored: [], asked: [] });
  });
});

describe('what was decided before a form’s pages shared it', () => {
  const decided = (key: string, reason: string, day: number) => ({
    ...{ key, reason },
    at: `2026-08-0${day}T00:00:00Z`,
  });
  const key = (action: string) =>
    `["time-zone-unknown","/data/tz","default",null,"${action}","update","time_zone"]`;

  it('counts on both, the later decision of two, and is one entry after the next decision', async () => {
    state.local.set(`form ${FORM}source/`, {
      accepted: [decided('a', 'builder', 1)],
      ignored: [decided(key('case-mappings'), 'builder', 2)],
      asked: ['asked'],
    });
    state.local.set(`form ${FORM}`, {
      accepted: [decided('b', 'settings', 2), decided('asked', '', 3)],
      ignored: [decided(key('update_case'), 'settings', 1)],
    });
    const known = {
      accepted: [decided('a', 'builder', 1), decided('b', 'settings', 2)],
      ignored: [decided(key('case-mappings'), 'builder', 2)],
      asked: ['asked'],
    };
    expect(await forms.loadForm(FORM)).toEqual(known);
    await forms.decideAbout(FORM, { type: 'check-again', keys: [key('case-mappings')] });
    expect(await forms.loadForm(FORM)).toEqual({ ...known, ignored: [] });
    expect([...state.local.keys()].filter((name) => name.startsWith('form '))).toEqual([`form ${FORM}`]);
  });

  it('two pages that decide at once both count', async () => {
    await Promise.all([
      forms.decideAbout(FORM, { type: 'ignore', decided: [decided('a', '', 1)] }),
      forms.decideAbout(FORM, { type: 'ignore', decided: [decided('b', '', 1)] }),
    ]);
    expect((await forms.loadForm(FORM)).ignored.map(({ key }) => key)).toEqual(['a', 'b']);
  });

  it('never grows without end: the oldest go', async () => {
    const many = (from: number) =>
      Array.from({ length: 400 }, (_, index) => decided(`k${from + index}`, '', 1));
    await forms.decideAbout(FORM, { type: 'ignore', decided: many(0) });
    await forms.decideAbout(FORM, { type: 'ignore', decided: many(400) });
    const { ignored } = await forms.loadForm(FORM);
    expect([ignored.length, ignored.at(-1)?.key]).toEqual([500, 'k799']);
  });
});
