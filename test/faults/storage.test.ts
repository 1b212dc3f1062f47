import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PATIENCE_MS } from '../../src/guard/patience.ts';
import { createFakeBrowser } from '../extension/fake-browser.ts';
import { createNetwork, createWorker, HELD, HQ, save } from './support/worker.ts';

/**
 * Every call of storage that Caseline makes in a browser, with every way in which storage fails. Whatever it does: the form
 * is saved once, in time, and what is known stays known or is said not to be known.
 */

const fake = vi.hoisted(() => ({ browser: {} as object, sends: null as unknown }));
vi.mock('../../src/extension/browser.ts', () => fake);

type Fake = ReturnType<typeof createFakeBrowser>;
type Worker = ReturnType<typeof createWorker>;

const NEVER = new AbortController().signal;
const DECIDED = { reason: 'so it is', at: '2026-08-01T00:00:00Z' };
const ignore = (key: string) => ({
  type: 'decide',
  decision: { type: 'ignore', decided: [{ key, ...DECIDED }] },
});
const LATER = {
  type: 'later',
  title: 'Registration',
  items: [{ ref: '0', contact: { contact_phone_number: HELD, contact_phone_number_is_verified: '1' } }],
  places: [{ label: 'Phone', site: null }],
};

let made: Fake;
let worker: Worker;
let network: ReturnType<typeof createNetwork>['network'];
let clock: ReturnType<typeof setInterval>;
let unhandled: unknown[];
/** As a browser tells a script of it: who prevents it has taken note. */
const note = (reason: unknown) => {
  const event = Object.assign(new Event('unhandledrejection', { cancelable: true }), { reason });
  if (self.dispatchEvent(event)) unhandled.push(reason);
};

/** The page's desk: its messages go to the worker. */
async function pageDesk() {
  const { createBackgroundDesk } = await import('../../src/extension/background/background-desk.ts');
  return createBackgroundDesk();
}

const saveForm = async () => await save(await pageDesk());
const remembered = async () => {
  const answer = (await worker.fromPage({ type: 'remembered' })) as { ignored: { key: string }[] };
  return answer.ignored.map(({ key }) => key);
};
interface Seen {
  readonly projects: {
    readonly owners: number;
    readonly asOf: string | null;
    readonly trouble: string | null;
  }[];
  readonly forms: number;
  readonly later: unknown[];
  readonly unread: boolean;
  readonly troubles: { readonly where: string; readonly error: string; readonly at: string }[];
}
const overview = async () => (await worker.fromPopup({ type: 'overview' })) as Seen;
const lookUp = async () =>
  (await worker.fromPopup({ type: 'look-up', origin: HQ, project: 'demo', numbers: [HELD] })) as {
    asOf: string | null;
    owners: { name: string }[];
  };

/** Both ends of a message: what rejects there is heard here. */
const tried = async (message: Promise<unknown>) =>
  await message.then(
    () => 'done',
    () => 'refused',
  );

beforeEach(async () => {
  // A clock of its own, some twenty times as fast.
  const { setInterval } = globalThis;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  clock = setInterval(() => vi.advanceTimersByTime(50), 2);
  unhandled = [];
  process.on('unhandledRejection', note);
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('self', new EventTarget());
  vi.stubGlobal('chrome', { runtime: { id: 'caseline' } });
  made = createFakeBrowser();
  const executeScript = async ({ func, args }: { func: unknown; args: unknown[] }) => [
    { frameId: 0, result: typeof func === 'function' ? await func(...args) : null },
  ];
  worker = createWorker(made);
  Object.assign(made.browser.scripting, { executeScript });
  Object.assign(made.browser.runtime, { sendMessage: (request: unknown) => worker.fromPage(request) });
  Object.assign(fake, { browser: made.browser });
  made.state.local.set('servers', [{ origin: HQ, endpoint: 'https://check.example.org', token: 'token' }]);
  const wires = createNetwork();
  network = wires.network;
  vi.stubGlobal('fetch', wires.fetchIt);
});
afterEach(() => {
  clearInterval(clock);
  process.off('unhandledRejection', note);
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A visit while all is well: the owners are copied, one decision and one check that waits are kept. */
async function visit(): Promise<void> {
  await (await pageDesk()).facts(NEVER);
  await worker.fromPage(ignore('before'));
  await worker.fromPage(LATER);
  await vi.waitFor(async () => expect((await lookUp()).owners).toHaveLength(1), { timeout: 10_000 });
}

/** Nothing of a person is in what was noted. */
function expectNoValues({ troubles }: Seen): void {
  expect(JSON.stringify(troubles)).not.toMatch(/2547|Asha|demo|token|commcarehq/);
}

const never = () => new Promise<void>(() => undefined);
const fails = (name: string, message: string) => () => {
  throw Object.assign(new Error(message), { name });
};
type Trip = NonNullable<Fake['state']['trip']>;
const AREA_FAULTS: Readonly<Record<string, { trip?: Trip; spoil?: (value: unknown) => unknown }>> = {
  quota: {
    trip: (_, call) => (call === 'set' ? fails('Error', `QUOTA_BYTES quota exceeded ${HELD}`)() : undefined),
  },
  blocked: { trip: never },
  aborted: { trip: fails('AbortError', `The transaction was aborted ${HELD}`) },
  closed: { trip: fails('InvalidStateError', 'Extension context invalidated.') },
  corrupted: { spoil: () => '\u0000\u0001garbage' },
  'corrupted in part': { spoil: (value) => (Array.isArray(value) ? [null, { origin: 7 }, ...value] : value) },
  'newer version': { spoil: (value) => ({ version: 99, data: value }) },
};
/** Where the servers that are set cannot be read, nobody is asked but the copy. */
const UNREADABLE = new Set(['blocked', 'aborted', 'closed']);

function breakArea(area: 'local' | 'session', name: string): void {
  const { trip, spoil } = AREA_FAULTS[name] ?? {};
  made.state.trip = (of, call) => (of === area ? trip?.(of, call) : undefined);
  made.state.spoil = spoil ? (of, value) => (of === area ? spoil(value) : value) : null;
}

function mendArea(): void {
  made.state.trip = null;
  made.state.spoil = null;
}

/** What stands under every key is none of ours. */
const GARBAGE = new Set(['corrupted', 'newer version']);

describe.each(['local', 'session'] as const)('storage.%s', (area) => {
  describe.each(Object.keys(AREA_FAULTS))('%s', (name) => {
    const isUnread = area === 'local' && UNREADABLE.has(name);
    const isGarbage = area === 'local' && GARBAGE.has(name);

    beforeEach(async () => {
      await visit();
      worker.stop();
      breakArea(area, name);
    });
    afterEach(() => expect(unhandled).toEqual([]));

    it('each save goes on once, in time, and is asked about', async () => {
      for (const up of [true, false]) {
        network.up = up;
        worker.stop();
        const { posts, questions, reason, held } = await saveForm();
        const isAsked = up && !isUnread;
        expect({ posts, questions, reason }).toEqual({
          posts: 1,
          questions: [[`${HELD} from ${isAsked ? 'directory' : 'cache'}`]],
          reason: isAsked ? null : 'unreachable',
        });
        expect(held).toBeLessThan(PATIENCE_MS.background);
      }
      network.up = true;
      const { facts, failure } = await (await pageDesk()).facts(NEVER);
      expect(failure).toEqual(isUnread ? { reason: 'unreachable' } : null);
      // Where nothing readable says that an endpoint is set, HQ is asked, who tells no languages.
      if (!isUnread && !isGarbage) expect(facts).toEqual({ languages: ['en'] });
      expectNoValues(await overview());
    });

    it('what is kept stays, and what cannot be kept or read is said', async () => {
      const seen = await overview();
      const decision = await tried(worker.fromPage(ignore('now')));
      const waiting = await tried(worker.fromPage({ ...LATER, title: 'Again' }));
      await tried(worker.fromPage({ type: 'remembered' }));
      mendArea();
      worker.stop();
      const kept = await remembered();
      if (!isGarbage) expect(kept).toContain('before');
      if (decision === 'done') expect(kept).toContain('now');
      const all = await overview();
      const title = waiting === 'done' ? 'Again' : 'Registration';
      expect(all.later).toMatchObject([{ title }]);
      if (area === 'local') expect(waiting).toBe('done');
      else expect(decision).toBe('done');
      if (!seen.unread && !GARBAGE.has(name)) {
        expect(seen).toMatchObject({ projects: all.projects, forms: all.forms, later: [{}] });
      }
      expectNoValues(seen);
    });

    it('"Forget everything" forgets all else, and says whether all is gone', async () => {
      const isGone = await worker.fromPopup({ type: 'forget' });
      mendArea();
      expect((await lookUp()).owners).toEqual([]);
      const { projects, forms, later } = await overview();
      if (isGone === true) expect({ projects, forms, later }).toEqual({ projects: [], forms: 0, later: [] });
      else expect(UNREADABLE.has(name) || (name === 'quota' && area === 'local')).toBe(true);
    });
  });
});

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** A method of the browser's that does something else, until mocks are restored. */
function replace(prototype: object, method: string, by: (real: Method) => Method): void {
  const real = Reflect.get(prototype, method) as Method;
  vi.spyOn(prototype as Record<string, Method>, method).mockImplementation(by(real) as never);
}

const throwing =
  (name: string): Method =>
  () => {
    throw new DOMException(`about ${HELD}`, name);
  };

/** A request or transaction of IndexedDB that never answers. */
const silent: Method = () => new EventTarget();

const OWNERS_FAULTS: Readonly<Record<string, () => void | Promise<void>>> = {
  quota: () => replace(IDBObjectStore.prototype, 'put', () => throwing('QuotaExceededError')),
  blocked: () => {
    replace(IDBFactory.prototype, 'open', () => silent);
    replace(IDBFactory.prototype, 'deleteDatabase', () => silent);
  },
  'no storage at all': () => {
    replace(IDBFactory.prototype, 'open', () => throwing('SecurityError'));
    replace(IDBFactory.prototype, 'deleteDatabase', () => throwing('SecurityError'));
  },
  aborted: () =>
    replace(IDBDatabase.prototype, 'transaction', (real) => {
      return function (...args) {
        const transaction = Reflect.apply(real, this, args) as IDBTransaction;
        queueMicrotask(() => {
          try {
            transaction.abort();
          } catch {
            // It was over already.
            return;
          }
        });
        return transaction;
      };
    }),
  closed: () => replace(IDBDatabase.prototype, 'transaction', () => throwing('InvalidStateError')),
  'newer version': async () => {
    await worker.start();
    (await openDB('caseline-owners', 99)).close();
  },
  'rows damaged': () => spoilRecords('rows'),
  'index damaged': () => spoilRecords('index'),
  'list of projects damaged': () => spoilRecords('projects'),
};

async function spoilRecords(store: string): Promise<void> {
  const database = await openDB('caseline-owners');
  for (const key of await database.getAllKeys(store)) await database.put(store, new Uint8Array([7]), key);
  database.close();
}

describe('the copy of the owners', () => {
  describe.each(Object.keys(OWNERS_FAULTS))('%s', (name) => {
    beforeEach(async () => {
      await visit();
      worker.stop();
      await OWNERS_FAULTS[name]?.();
    });
    afterEach(() => expect(unhandled).toEqual([]));

    it('each save goes on once, in time, and is asked about or said not to be', async () => {
      network.up = false;
      const copied = await saveForm();
      expect(copied).toMatchObject({ posts: 1, reason: 'unreachable' });
      // Asked from the copy, where it can be read.
      if (copied.questions.length > 0) expect(copied.questions).toEqual([[`${HELD} from cache`]]);
      network.up = true;
      const asked = await saveForm();
      expect(asked).toMatchObject({ posts: 1, questions: [[`${HELD} from directory`]], reason: null });
      for (const { held } of [copied, asked]) expect(held).toBeLessThan(PATIENCE_MS.background);
      expect((await (await pageDesk()).facts(NEVER)).failure).toBeNull();
      const looked = await lookUp();
      // That nobody of the copy holds it is said of no number.
      if (looked.asOf !== null) expect(looked.owners).toHaveLength(1);
      expectNoValues(await overview());
    });

    it('knows what it knew afterwards, or nothing, and all of it after a visit', async () => {
      await (await pageDesk()).facts(NEVER);
      await overview();
      vi.restoreAllMocks();
      worker.stop();
      const looked = await lookUp();
      if (looked.asOf !== null) expect(looked.owners).toHaveLength(1);
      await (await pageDesk()).facts(NEVER);
      await vi.waitFor(async () => expect((await lookUp()).owners).toHaveLength(1), { timeout: 10_000 });
    });

    it('is forgotten, or said to be left', async () => {
      const isGone = await worker.fromPopup({ type: 'forget' });
      vi.restoreAllMocks();
      worker.stop();
      const { owners } = await lookUp();
      if (isGone === true) expect(owners).toEqual([]);
      else expect(['blocked', 'no storage at all', 'closed', 'aborted']).toContain(name);
    });
  });
});
