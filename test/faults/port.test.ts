import { eventually } from '../eventually.ts';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decideSave } from '../../src/guard/gate.ts';
import { createOwners } from '../../src/guard/owners.ts';
import { PATIENCE_MS } from '../../src/guard/patience.ts';
import { createFakeBrowser } from '../extension/fake-browser.ts';
import { importProjects, type Projects } from '../extension/import-projects.ts';

const fake = vi.hoisted(() => ({ browser: { storage: { session: {} } } as object }));
vi.mock('../../src/extension/browser.ts', () => fake);

const NEVER = new AbortController().signal;
const HQ = 'https://www.commcarehq.org';
const FRAME = { tabId: 1, frameId: 0, isPrivate: false };
/** Held by a case of the project, as the copy knows. */
const HELD = '254712345678';

interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body?: string;
  readonly retryAfter?: string;
}

/** What a question to the network meets: an answer, an error of fetch, or nothing until it is given up. */
type Fault = Answer | 'refused' | 'silent' | 'endless';

const JSON_TYPE = 'application/json';
const FAULTS: readonly (readonly [string, Fault])[] = [
  ['refused, or no such name', 'refused'],
  ['slow headers', 'silent'],
  ['an answer without end', 'endless'],
  ['404', { status: 404, type: JSON_TYPE, body: '{}' }],
  ['409', { status: 409, type: JSON_TYPE, body: '{}' }],
  ['413', { status: 413, type: JSON_TYPE, body: '{}' }],
  ['422', { status: 422, type: JSON_TYPE, body: '{}' }],
  ['429', { status: 429 }],
  ['429 with a time', { status: 429, retryAfter: '60' }],
  ['429 with a time that is none', { status: 429, retryAfter: 'soon' }],
  ['500', { status: 500, type: 'text/html', body: '<h1>Oops</h1>' }],
  ['503', { status: 503, retryAfter: '99999' }],
  [
    'a page about maintenance with 200',
    { status: 200, type: 'text/html', body: '<title>Maintenance</title>' },
  ],
  ['the wrong type', { status: 200, type: 'image/png', body: 'PNG' }],
  ['half an answer', { status: 200, type: JSON_TYPE, body: '{"asOf":"2026-08-15T12:00:00Z","results":[' }],
  ['an answer of another shape', { status: 200, type: JSON_TYPE, body: '{"aaData":7,"results":7}' }],
  ['an empty answer', { status: 204 }],
];
/** HQ sends who is signed out to its page for signing in; a check endpoint has no such page. */
const REDIRECT = ['a redirect elsewhere', { status: 302 }] as const;
/** Whoever is signed out or may not see a project must not go on seeing its owners. */
const LOCKED = [['401', { status: 401 }] as const];

const faultsOf = (asked: Asked): readonly (readonly [string, Fault])[] =>
  asked === 'endpoint' ? [...FAULTS, REDIRECT] : FAULTS;
const lockedOf = (asked: Asked): readonly (readonly [string, Fault])[] =>
  asked === 'HQ' ? [...LOCKED, REDIRECT] : LOCKED;

type Asked = 'endpoint' | 'HQ';

let fault: Fault | null;
let clock: ReturnType<typeof setInterval>;
let projects: Projects;
let browser: ReturnType<typeof createFakeBrowser>;

const OWNER = { phone: HELD, kind: 'case', id: 'c1', name: 'Asha' };
const ownersPage = { version: '1', owners: [OWNER], removed: [], cursor: '1', more: false, full: true };
const hqList = {
  iTotalDisplayRecords: 1,
  aaData: [['Asha', 'Case', HELD, 'c1', '/a/demo/reports/case_data/c1/']],
};

function rightAnswer(url: string): unknown {
  if (url.includes('/owners')) return ownersPage;
  if (url.includes('chat_contact_list')) return hqList;
  return { project: 'demo', languages: ['en'] };
}

/** The network, as it is now. */
async function fetchIt(url: string, init: RequestInit = {}): Promise<Response> {
  if (url.startsWith('chrome-extension:')) throw new TypeError('no build.json');
  if (fault === null) return Response.json(rightAnswer(url));
  if (fault === 'refused') throw new TypeError('Failed to fetch');
  if (fault === 'silent')
    return await new Promise((_, reject) => {
      init.signal?.addEventListener('abort', () => reject(init.signal?.reason), { once: true });
    });
  if (fault === 'endless') {
    const piece = new Uint8Array(1_000_000).fill(0x20);
    const body = new ReadableStream({ pull: (controller) => controller.enqueue(piece) });
    return new Response(body, { headers: { 'content-type': JSON_TYPE } });
  }
  const { status, type = 'text/plain', body = '', retryAfter } = fault;
  const headers = new Headers({ 'content-type': type });
  if (retryAfter !== undefined) headers.set('retry-after', retryAfter);
  if (status >= 300 && status < 400) {
    // As browsers answer when redirects are not to be followed.
    return Object.defineProperty(new Response(null, { headers }), 'type', { value: 'opaqueredirect' });
  }
  return new Response(status === 204 ? null : body, { status, headers });
}

beforeEach(async () => {
  // A clock of its own, some twenty times as fast: what waits, waits for as long as its patience says.
  const { setInterval } = globalThis;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  clock = setInterval(() => vi.advanceTimersByTime(50), 2);
  fault = null;
  browser = createFakeBrowser();
  // The frame of the page, which puts questions to HQ.
  const executeScript = async ({ func, args }: { func: unknown; args: unknown[] }) => [
    { frameId: 0, result: typeof func === 'function' ? await func(...args) : null },
  ];
  Object.assign(fake, {
    browser: { ...browser.browser, scripting: { ...browser.browser.scripting, executeScript } },
  });
  vi.stubGlobal('fetch', fetchIt);
  vi.resetModules();
  projects = await importProjects();
  await projects.forgetEverything();
});
afterEach(() => {
  clearInterval(clock);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function setUp(asked: Asked): void {
  const server = { origin: HQ, endpoint: 'https://check.example.org', token: 'token' };
  browser.state.local.set('servers', asked === 'endpoint' ? [server] : [{ origin: HQ }]);
}

const knownOwners = async () => (await projects.overview()).projects.map(({ owners }) => owners);

/** A visit while all is well leaves a copy of the owners behind. */
async function visit(): Promise<void> {
  const desk = await projects.deskFor(HQ, 'demo', FRAME);
  await desk.facts(NEVER);
  await eventually(async () => expect(await knownOwners()).toEqual([1]));
}

/** One save of a form with the number, by a person who saves anyway; what was asked and how it ended. */
async function save() {
  const desk = await projects.deskFor(HQ, 'demo', FRAME);
  const owners = createOwners({ desk, signal: NEVER, now: Date.now });
  const questions: string[][] = [];
  let posts = 0;
  const began = Date.now();
  const verdict = await decideSave({
    errors: [],
    numbers: [{ key: 'a', number: HELD }],
    owners,
    isAccepted: () => false,
    accept: () => {},
    async ask({ owned }) {
      questions.push(owned.map(({ number, from }) => `${number} from ${from}`));
      return { choice: 'save-anyway', reason: '' };
    },
  });
  if (verdict.decision === 'save') posts += 1;
  return {
    posts,
    questions,
    reason: verdict.decision === 'save' ? verdict.incomplete?.reason : null,
    held: Date.now() - began,
  };
}

describe.each(['endpoint', 'HQ'] as const)('a save while the %s meets', (asked) => {
  beforeEach(() => setUp(asked));

  it.each(faultsOf(asked))(
    '%s, with a copy of the owners: asked from the copy, saved once, told why, nothing forgotten',
    async (_, met) => {
      await visit();
      // The background was stopped since: what HQ said a moment ago is not remembered.
      vi.resetModules();
      projects = await importProjects();
      fault = met;
      const { posts, questions, reason, held } = await save();
      expect({ posts, questions }).toEqual({ posts: 1, questions: [[`${HELD} from cache`]] });
      expect(reason).toEqual(expect.any(String));
      expect(held).toBeLessThan(PATIENCE_MS.background);
      expect(await knownOwners()).toEqual([1]);
    },
  );

  it.each(faultsOf(asked))('%s, without a copy: no question, saved once, told why', async (_, met) => {
    fault = met;
    const { posts, questions, reason, held } = await save();
    expect({ posts, questions }).toEqual({ posts: 1, questions: [] });
    expect(reason).toEqual(expect.any(String));
    expect(held).toBeLessThan(PATIENCE_MS.background);
  });

  it.each(lockedOf(asked))(
    '%s: saved once without a question, and what was known of others is forgotten',
    async (_, met) => {
      await visit();
      vi.resetModules();
      projects = await importProjects();
      fault = met;
      expect(await save()).toMatchObject({ posts: 1, questions: [], reason: 'signed-out' });
      expect(await knownOwners()).toEqual([]);
    },
  );
});
