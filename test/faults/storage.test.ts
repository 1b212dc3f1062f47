import { eventually } from '../eventually.ts';
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PATIENCE_MS } from '../../src/guard/patience.ts';
import type { createFakeBrowser } from '../extension/fake-browser.ts';
import { ignore, LATER, type Overview, tried, useWorker } from './support/use-worker.ts';
import { HELD } from './support/worker.ts';

/**
 * Every call of storage that Caseline makes in a browser, with every way in which storage fails. Whatever it does: the form
 * is saved once, in time, and what is known stays known or is said not to be known.
 */

const fake = vi.hoisted(() => ({ browser: {} as object }));
vi.mock('../../src/extension/browser.ts', () => fake);

type Fake = ReturnType<typeof createFakeBrowser>;
const w = useWorker(fake);

/** Nothing of a person is in what was noted. */
function expectNoValues({ troubles }: Overview): void {
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
  w.browser.state.trip = (of, call) => (of === area ? trip?.(of, call) : undefined);
  w.browser.state.spoil = spoil ? (of, value) => (of === area ? spoil(value) : value) : null;
}

function mendArea(): void {
  w.browser.state.trip = null;
  w.browser.state.spoil = null;
}

/** What stands under every key is none of ours. */
const GARBAGE = new Set(['corrupted', 'newer version']);

describe.each(['local', 'session'] as const)('storage.%s', (area) => {
  describe.each(Object.keys(AREA_FAULTS))('%s', (name) => {
    const isUnread = area === 'local' && UNREADABLE.has(name);
    const isGarbage = area === 'local' && GARBAGE.has(name);

    beforeEach(async () => {
      await w.visit();
      w.worker.stop();
      breakArea(area, name);
    });
    afterEach(() => expect(w.unhandled).toEqual([]));

    it('each save goes on once, in time, and is asked about', async () => {
      for (const up of [true, false]) {
        w.network.up = up;
        w.worker.stop();
        const { posts, questions, reason, held } = await w.saveForm();
        const isAsked = up && !isUnread;
        expect({ posts, questions, reason }).toEqual({
          posts: 1,
          questions: [[`${HELD} from ${isAsked ? 'directory' : 'cache'}`]],
          reason: isAsked ? null : 'unreachable',
        });
        expect(held).toBeLessThan(PATIENCE_MS.background);
      }
      w.network.up = true;
      const { facts, failure } = await w.facts();
      expect(failure).toEqual(isUnread ? { reason: 'unreachable' } : null);
      // Where nothing readable says that an endpoint is set, HQ is asked, who tells no languages.
      if (!isUnread && !isGarbage) expect(facts).toEqual({ languages: ['en'] });
      expectNoValues(await w.overview());
    });

    it('what is kept stays, and what cannot be kept or read is said', async () => {
      const seen = await w.overview();
      const decision = await tried(w.worker.fromPage(ignore('now')));
      const waiting = await tried(w.worker.fromPage({ ...LATER, title: 'Again' }));
      await tried(w.worker.fromPage({ type: 'remembered' }));
      mendArea();
      w.worker.stop();
      const kept = await w.remembered();
      if (!isGarbage) expect(kept).toContain('before');
      if (decision === 'done') expect(kept).toContain('now');
      const all = await w.overview();
      const title = waiting === 'done' ? 'Again' : 'Registration';
      expect(all.later).toMatchObject([{ title }]);
      // The notice of the save says so: only what is kept is promised to be asked about.
      if (area === 'session') expect(waiting).toBe(AREA_FAULTS[name]?.trip ? 'refused' : 'done');
      if (area === 'local') expect(waiting).toBe('done');
      else expect(decision).toBe('done');
      if (!seen.unread && !GARBAGE.has(name)) {
        expect(seen).toMatchObject({ projects: all.projects, forms: all.forms, later: [{}] });
      }
      expectNoValues(seen);
    });

    it('"Forget everything" forgets all else, and says whether all is gone', async () => {
      const isGone = await w.worker.fromPopup({ type: 'forget' });
      mendArea();
      expect((await w.lookUp()).owners).toEqual([]);
      const { projects, forms, later } = await w.overview();
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

/** The database's own, when it is opened: nobody else asks for it, and nothing hears what it throws. */
const isOwn = ([, mode]: readonly unknown[]): boolean => mode === 'versionchange';

const OWNERS_FAULTS: Readonly<Record<string, () => void | Promise<void>>> = {
  quota: () => replace(IDBObjectStore.prototype, 'put', () => throwing('QuotaExceededError')),
  'quota at the second write': () =>
    replace(IDBObjectStore.prototype, 'put', (real) => {
      let writes = 0;
      return function (...args) {
        writes += 1;
        return Reflect.apply(writes === 2 ? throwing('QuotaExceededError') : real, this, args);
      };
    }),
  'aborted after a write that succeeded': () =>
    replace(IDBObjectStore.prototype, 'put', (real) => {
      return function (this: IDBObjectStore, ...args: unknown[]) {
        const request = Reflect.apply(real, this, args) as IDBRequest;
        request.addEventListener('success', () => this.transaction.abort());
        return request;
      } as Method;
    }),
  deleted: async () => {
    await w.worker.start();
    await w.lookUp();
    await deleteDB('caseline-owners');
  },
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
        if (isOwn(args)) return transaction;
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
  closed: () =>
    replace(IDBDatabase.prototype, 'transaction', (real) => {
      return function (...args) {
        return Reflect.apply(isOwn(args) ? real : throwing('InvalidStateError'), this, args);
      };
    }),
  'newer version': async () => {
    await w.worker.start();
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
      await w.visit();
      w.worker.stop();
      await OWNERS_FAULTS[name]?.();
    });
    afterEach(() => expect(w.unhandled).toEqual([]));

    it('each save goes on once, in time, and is asked about or said not to be', async () => {
      w.network.up = false;
      const copied = await w.saveForm();
      expect(copied).toMatchObject({ posts: 1, reason: 'unreachable' });
      // Asked from the copy, where it can be read.
      if (copied.questions.length > 0) expect(copied.questions).toEqual([[`${HELD} from cache`]]);
      w.network.up = true;
      const asked = await w.saveForm();
      expect(asked).toMatchObject({ posts: 1, questions: [[`${HELD} from directory`]], reason: null });
      for (const { held } of [copied, asked]) expect(held).toBeLessThan(PATIENCE_MS.background);
      expect((await w.facts()).failure).toBeNull();
      const looked = await w.lookUp();
      // That nobody of the copy holds it is said of no number.
      if (looked.asOf !== null) expect(looked.owners).toHaveLength(1);
      expectNoValues(await w.overview());
    });

    it('knows what it knew afterwards, or nothing, and all of it after a visit', async () => {
      await w.facts();
      await w.overview();
      vi.restoreAllMocks();
      w.worker.stop();
      const looked = await w.lookUp();
      if (looked.asOf !== null) expect(looked.owners).toHaveLength(1);
      await w.facts();
      await eventually(async () => expect((await w.lookUp()).owners).toHaveLength(1));
    });

    it('is forgotten, or said to be left', async () => {
      const isGone = await w.worker.fromPopup({ type: 'forget' });
      vi.restoreAllMocks();
      w.worker.stop();
      const { owners } = await w.lookUp();
      if (isGone === true) expect(owners).toEqual([]);
      else expect(['blocked', 'no storage at all', 'closed', 'aborted']).toContain(name);
    });
  });
});
