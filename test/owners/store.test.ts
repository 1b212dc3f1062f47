import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IDLE_DAYS, type Owners, openOwners, projectKey } from '../../src/owners/store.ts';
import { runs } from '../fuzz/runs.ts';
import { FakeDirectory } from './fake-directory.ts';

const NEVER = new AbortController().signal;
const KEY = projectKey('https://www.commcarehq.org', 'chw-kenya');
const START = Date.parse('2026-08-15T12:00:00Z');
const DAY = 24 * 3_600_000;

let name = '';
let databases = 0;
let now = START;
let owners: Owners;
let fake: FakeDirectory;

beforeEach(async () => {
  databases += 1;
  name = `owners-${databases}`;
  now = START;
  owners = await openOwners(name, () => now);
  fake = new FakeDirectory();
});
afterEach(async () => {
  owners.close();
  await deleteDB(name);
});

const asha = { kind: 'case', id: 'a'.repeat(32), name: 'Asha', since: '2026-01-01T00:00:00Z' } as const;
const nurse = { kind: 'mobile-worker', id: 'w1', pending: true, url: 'https://hq/x' } as const;
const phoneOf = (i: number) => String(254_700_000_000 + i * 7);

function fill(count: number): void {
  for (let i = 0; i < count; i += 1) fake.set(phoneOf(i), { kind: 'case', id: `case-${i}` });
}
const sync = () => owners.sync(fake.directory, KEY, NEVER);
/** What the copy knows; it can be read. */
async function found(key: string, phones: readonly string[]) {
  const known = await owners.lookUp(key, phones);
  if (known === null) throw new Error('there is no copy, or it could not be read');
  return known;
}

describe('a copy of the owners', () => {
  it('gives back what the directory told, and nothing for other numbers', async () => {
    fake.set('254712345678', asha);
    fake.set('254700000001', nurse);
    fake.set('٢٥٤٧١٢', { kind: 'case', id: 'c-arabic' });
    expect(await sync()).toEqual({ ok: true, count: 3, asOf: '2026-08-15T12:00:00.000Z', full: true });
    const known = await found(KEY, ['254712345678', '254700000001', '٢٥٤٧١٢', '254799999999', '']);
    expect(Object.fromEntries(known)).toEqual({
      '254712345678': { phone: '254712345678', ...asha },
      '254700000001': { phone: '254700000001', ...nurse },
      '٢٥٤٧١٢': { phone: '٢٥٤٧١٢', kind: 'case', id: 'c-arabic' },
    });
  });

  it('is visited whole, each number once as it is now', async () => {
    fill(20_000);
    await sync();
    fake.remove(phoneOf(3));
    fake.set(phoneOf(5), { kind: 'case', id: 'somebody else' });
    await sync();
    const seen = new Map<string, string>();
    let rows = 0;
    const visit = async (some: readonly { phone: string; id: string }[]): Promise<void> => {
      rows += some.length;
      for (const { phone, id } of some) seen.set(phone, id);
    };
    expect(await owners.visitAll(KEY, visit)).toBe(true);
    expect([rows, seen.size]).toEqual([19_999, 19_999]);
    expect([seen.has(phoneOf(3)), seen.get(phoneOf(5)), seen.get(phoneOf(6))]).toEqual([
      false,
      'somebody else',
      'case-6',
    ]);
    expect(await owners.visitAll('another project', visit)).toBe(false);
  });

  it('knows nothing and has no age before the first sync', async () => {
    expect(await owners.lookUp(KEY, ['254712345678'])).toBeNull();
    expect([await owners.asOf(KEY), await owners.age(KEY), await owners.count(KEY)]).toEqual([null, null, 0]);
  });

  it('answers the same with and without its index in memory', async () => {
    fill(9_000);
    fake.set('٢٥٤٧١٢', { kind: 'case', id: 'c-arabic' });
    fake.remove(phoneOf(4));
    fake.pageSize = 4_000;
    await sync();
    fake.set(phoneOf(5), nurse);
    fake.remove(phoneOf(6));
    await sync();
    const phones = [
      '٢٥٤٧١٢',
      '٢',
      ...Array.from({ length: 9 }, (_, i) => phoneOf(i)),
      phoneOf(8_999),
      phoneOf(9_000),
    ];
    const few = await found(KEY, phones);
    const many = await found(KEY, [...phones, ...phones]);
    const inMemory = await found(KEY, phones);
    expect(few.size).toBe(9);
    expect([...many].sort()).toEqual([...few].sort());
    expect([...inMemory].sort()).toEqual([...few].sort());
    expect(few.get(phoneOf(5))?.kind).toBe('mobile-worker');
  });

  it('keeps servers and projects apart', async () => {
    fake.set('254712345678', asha);
    await sync();
    for (const other of [projectKey('https://india.commcarehq.org', 'chw-kenya'), `${KEY}2`]) {
      expect(await owners.lookUp(other, ['254712345678'])).toBeNull();
    }
  });

  it('is there again after the background was stopped', async () => {
    fake.set('254712345678', asha);
    await sync();
    owners.close();
    owners = await openOwners(name, () => now);
    expect((await found(KEY, ['254712345678'])).get('254712345678')?.name).toBe('Asha');
    now += 5_000;
    expect(await owners.age(KEY)).toBe(5_000);
    // A copy that is of tomorrow is not a new one until then.
    now -= DAY;
    expect(await owners.age(KEY)).toBe(DAY - 5_000);
    now += DAY;
  });

  it('takes only the changes the second time', async () => {
    fill(500);
    await sync();
    fake.asked = [];
    fake.remove(phoneOf(3));
    fake.set(phoneOf(4), asha);
    fake.set('254712345678', nurse);
    expect(await sync()).toMatchObject({ ok: true, count: 500, full: false });
    expect(fake.asked).toEqual(['e1 500']);
    const known = await found(KEY, [phoneOf(3), phoneOf(4), phoneOf(5), '254712345678']);
    expect([...known].map(([phone, owner]) => [phone, owner.id])).toEqual([
      [phoneOf(4), asha.id],
      [phoneOf(5), 'case-5'],
      ['254712345678', 'w1'],
    ]);
  });

  it('follows any sequence of changes, whatever the size of pages', async () => {
    const change = fc.record({ phone: fc.integer({ min: 0, max: 40 }), remove: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(change)), fc.integer({ min: 1, max: 7 }), async (batches, size) => {
        await owners.forgetAll();
        fake = new FakeDirectory();
        fake.pageSize = size;
        const model = new Map<string, string>();
        for (const [n, batch] of batches.entries()) {
          for (const { phone: i, remove } of batch) {
            const phone = phoneOf(i);
            if (remove) fake.remove(phone);
            else fake.set(phone, { kind: 'case', id: `${n}-${i}` });
            if (remove) model.delete(phone);
            else model.set(phone, `${n}-${i}`);
          }
          expect((await sync()).ok).toBe(true);
          const known = await found(
            KEY,
            Array.from({ length: 41 }, (_, i) => phoneOf(i)),
          );
          expect(new Map([...known].map(([phone, owner]) => [phone, owner.id]))).toEqual(model);
        }
      }),
      { numRuns: runs(40) },
    );
  });

  it('holds a large project in records of some hundred owners', async () => {
    fill(30_000);
    fake.pageSize = 5_000;
    expect(await sync()).toMatchObject({ ok: true, count: 30_000 });
    const phones = Array.from({ length: 100 }, (_, i) => phoneOf(i * 300));
    expect((await found(KEY, phones)).size).toBe(100);
    const database = await openDB(name);
    expect(await database.count('rows')).toBeLessThan(150);
    const sizes = (await database.getAll('rows')).map((record: Uint8Array) => record.length);
    expect(Math.max(...sizes)).toBeLessThan(65_536);
    database.close();
  });
});

describe('a copy over the years', () => {
  it('grows without being copied anew', async () => {
    fill(100);
    await sync();
    for (let i = 100; i < 20_000; i += 1) fake.set(phoneOf(i), { kind: 'case', id: `case-${i}` });
    fake.pageSize = 5_000;
    expect(await sync()).toMatchObject({ ok: true, count: 20_000, full: false });
    expect((await found(KEY, [phoneOf(0), phoneOf(19_999), phoneOf(20_000)])).size).toBe(2);
  });

  it('writes rows once: a change adds to them', async () => {
    fill(1_000);
    await sync();
    const database = await openDB(name);
    const before = await database.getAll('rows');
    fake.set(phoneOf(3), asha);
    await sync();
    const after = await database.getAll('rows');
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.length).toBe(before.length + 1);
    database.close();
  });

  it('is copied anew once most of its rows are outdated', async () => {
    fake.pageSize = 5_000;
    fill(1_000);
    await sync();
    const fulls: boolean[] = [];
    for (let round = 0; round < 8; round += 1) {
      fill(1_000);
      const result = await sync();
      fulls.push(result.ok && result.full);
    }
    expect(fulls.filter(Boolean)).toHaveLength(1);
    const database = await openDB(name);
    expect(await database.count('rows')).toBeLessThan(20);
    database.close();
  });

  it('asks for changes only and reads nothing more when there are none', async () => {
    fill(50);
    await sync();
    const database = await openDB(name);
    // What is not read is not missed.
    await database.clear('index');
    now += 60_000;
    expect(await sync()).toMatchObject({ ok: true, count: 50, full: false });
    expect(await owners.age(KEY)).toBe(0);
    database.close();
  });
});

describe('what goes wrong on the way', () => {
  it('goes on with the page where it was stopped', async () => {
    fill(250);
    fake.spoil = (page, n) => (n === 3 ? { reason: 'unreachable' } : page);
    expect(await sync()).toEqual({ ok: false, failure: { reason: 'unreachable' } });
    expect(await owners.lookUp(KEY, [phoneOf(1)])).toBeNull();
    owners.close();
    owners = await openOwners(name, () => now);
    fake.spoil = null;
    expect(await sync()).toMatchObject({ ok: true, count: 250 });
    expect(fake.asked).toEqual([null, 'e1 100', 'e1 200', 'e1 200']);
  });

  it('keeps the old copy and gives the room back when the disk is full', async () => {
    fill(600);
    await sync();
    const database = await openDB(name);
    const rows = await database.count('rows');
    fake.epoch = 'e2';
    fill(600);
    const real = IDBObjectStore.prototype.put;
    let puts = 0;
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args: Parameters<typeof real>
    ) {
      puts += 1;
      if (puts === 6) throw new DOMException('full', 'QuotaExceededError');
      return real.apply(this, args);
    });
    // Each page is written by itself.
    fake.spoil = (page) => {
      now += 10_000;
      return page;
    };
    expect(await sync()).toEqual({ ok: false, failure: { reason: 'no-room' } });
    put.mockRestore();
    expect(await database.count('rows')).toBe(rows);
    expect((await found(KEY, [phoneOf(1), phoneOf(599)])).size).toBe(2);
    expect(await sync()).toMatchObject({ ok: true, count: 600, full: true });
    database.close();
  });

  it('loses no page that was written when the background is stopped between two', async () => {
    fill(250);
    let stopped: (() => void) | null = null;
    const hanging = new Promise<void>((resolve) => {
      stopped = resolve;
    });
    let asked = 0;
    const { directory } = fake;
    const slow: typeof directory = {
      ...directory,
      async owners(cursor, signal) {
        asked += 1;
        // Each page takes longer than rows may wait to be written.
        now += 10_000;
        if (asked < 3) return await directory.owners(cursor, signal);
        stopped?.();
        return await new Promise(() => undefined);
      },
    };
    void owners.sync(slow, KEY, NEVER);
    await hanging;
    owners.close();
    owners = await openOwners(name, () => now);
    fake.asked = [];
    expect(await sync()).toMatchObject({ ok: true, count: 250, full: true });
    expect(fake.asked).toEqual(['e1 200']);
    expect((await found(KEY, [phoneOf(0), phoneOf(120), phoneOf(249)])).size).toBe(3);
  });

  it('says how far it has come', async () => {
    fill(250);
    const seen: (number | null)[] = [];
    fake.spoil = (page) => {
      seen.push(owners.received(KEY));
      return page;
    };
    await sync();
    expect([...seen, owners.received(KEY)]).toEqual([null, 100, 200, null]);
  });

  it('two stores on one database do not spoil each other', async () => {
    const second = await openOwners(name, () => now);
    fill(300);
    const both = await Promise.all([sync(), second.sync(fake.directory, KEY, NEVER)]);
    expect(both.some((result) => result.ok)).toBe(true);
    for (const store of [owners, second]) {
      expect((await store.lookUp(KEY, [phoneOf(0), phoneOf(299), phoneOf(300)]))?.size).toBe(2);
    }
    fake.set(phoneOf(0), asha);
    expect(await second.sync(fake.directory, KEY, NEVER)).toMatchObject({ ok: true, full: false });
    second.close();
  });

  it('starts anew when the checksum of a delta disagrees', async () => {
    fill(20);
    await sync();
    fake.set('254712345678', asha);
    fake.asked = [];
    fake.spoil = (page, n) => (n === 1 ? { ...page, owners: [] } : page);
    expect(await sync()).toMatchObject({ ok: true, count: 21, full: true });
    expect(fake.asked).toEqual(['e1 20', null]);
  });

  it('keeps the old copy when the whole set disagrees with its checksum', async () => {
    fill(20);
    await sync();
    fake.epoch = 'e2';
    fake.spoil = (page) => ({ ...page, checksum: 'f'.repeat(32) });
    expect(await sync()).toEqual({ ok: false, failure: { reason: 'garbage' } });
    expect((await found(KEY, [phoneOf(1)])).size).toBe(1);
    fake.spoil = null;
    expect(await sync()).toMatchObject({ ok: true, count: 20, full: true });
  });

  it('drops owners that a rebuilt service does not know any more', async () => {
    fill(20);
    await sync();
    fake = new FakeDirectory();
    fake.epoch = 'e2';
    fake.set('254712345678', asha);
    expect(await sync()).toMatchObject({ ok: true, count: 1, full: true });
    expect([...(await found(KEY, [phoneOf(1), '254712345678'])).keys()]).toEqual(['254712345678']);
  });

  it('does not go round in circles with a directory that never ends', async () => {
    fill(5);
    fake.spoil = (page) => ({ ...page, more: true, cursor: 'e1 5' });
    expect(await sync()).toEqual({ ok: false, failure: { reason: 'garbage' } });
  });

  it('refuses numbers with line feeds', async () => {
    fake.set('25471\n2345678', asha);
    expect(await sync()).toEqual({ ok: false, failure: { reason: 'garbage' } });
  });

  it('an aborted sync changes nothing', async () => {
    fill(5);
    const stop = new AbortController();
    stop.abort();
    expect(await owners.sync(fake.directory, KEY, stop.signal)).toEqual({
      ok: false,
      failure: { reason: 'aborted' },
    });
    expect(await owners.asOf(KEY)).toBeNull();
  });

  it('two syncs at once ask once', async () => {
    fill(5);
    const both = await Promise.all([sync(), sync()]);
    expect(both.map((result) => result.ok)).toEqual([true, true]);
    expect(fake.asked).toEqual([null]);
  });

  it('a lost record makes it forget, not guess', async () => {
    fill(5);
    await sync();
    const database = await openDB(name);
    await database.clear('rows');
    database.close();
    expect(await owners.lookUp(KEY, [phoneOf(1)])).toBeNull();
    expect(await owners.asOf(KEY)).toBeNull();
    expect(await sync()).toMatchObject({ ok: true, count: 5, full: true });
  });

  it.each(['few numbers', 'many'])(
    'a lost part of the index makes it forget, not guess, asked for %s',
    async (how) => {
      fill(10_000);
      fake.pageSize = 5_000;
      await sync();
      const phones = Array.from({ length: how === 'many' ? 100 : 2 }, (_, i) => phoneOf(9_000 + i));
      expect((await found(KEY, phones)).size).toBe(phones.length);
      owners.close();
      owners = await openOwners(name, () => now);
      const database = await openDB(name);
      const keys = await database.getAllKeys('index');
      expect(keys.length).toBeGreaterThan(2);
      await database.delete('index', keys.at(-1) ?? '');
      database.close();
      expect(await owners.lookUp(KEY, phones)).toBeNull();
      expect(await owners.asOf(KEY)).toBeNull();
      expect(await sync()).toMatchObject({ ok: true, count: 10_000, full: true });
    },
  );

  it('a lost record in a delta makes it start anew next time', async () => {
    fill(5);
    await sync();
    const database = await openDB(name);
    await database.clear('index');
    database.close();
    fake.set('254712345678', asha);
    expect(await sync()).toEqual({ ok: false, failure: { reason: 'broken' } });
    expect(await sync()).toMatchObject({ ok: true, count: 6, full: true });
  });

  it('makes a database anew that a newer version left', async () => {
    owners.close();
    await deleteDB(name);
    (await openDB(name, 99, { upgrade: (db) => void db.createObjectStore('future') })).close();
    owners = await openOwners(name, () => now);
    fill(3);
    expect(await sync()).toMatchObject({ ok: true, count: 3 });
  });

  it('gives way to a newer version that opens the database', async () => {
    fill(3);
    await sync();
    const newer = await openDB(name, 99);
    expect(await owners.lookUp(KEY, [phoneOf(1)])).toBeNull();
    expect(newer.version).toBe(99);
    newer.close();
  });

  it('goes on after somebody has deleted it, and knows nothing of before', async () => {
    fill(300);
    await sync();
    // All of it is in memory.
    expect(
      (
        await found(
          KEY,
          Array.from({ length: 300 }, (_, i) => phoneOf(i)),
        )
      ).size,
    ).toBe(300);
    await deleteDB(name);
    expect(await owners.lookUp(KEY, [phoneOf(1)])).toBeNull();
    expect(await owners.count(KEY)).toBe(0);
    expect(await sync()).toMatchObject({ ok: true, count: 300, full: true });
    expect((await found(KEY, [phoneOf(1)])).size).toBe(1);
  });

  it('loses nothing that it had when it is deleted while a copy comes', async () => {
    fill(300);
    const directory = {
      ...fake.directory,
      async owners(...asked: Parameters<typeof fake.directory.owners>) {
        await deleteDB(name);
        return await fake.directory.owners(...asked);
      },
    };
    expect((await owners.sync(directory, KEY, NEVER)).ok).toBe(false);
    expect(await sync()).toMatchObject({ ok: true, count: 300 });
    expect((await found(KEY, [phoneOf(299)])).size).toBe(1);
  });

  it('is an empty store where the browser gives no storage', async () => {
    const real = globalThis.indexedDB;
    const refused = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(globalThis, 'indexedDB', {
      value: { open: refused, deleteDatabase: refused },
      configurable: true,
    });
    try {
      const none = await openOwners('none');
      expect(await none.sync(fake.directory, KEY, NEVER)).toEqual({
        ok: false,
        failure: { reason: 'no-room' },
      });
      expect(await none.lookUp(KEY, ['1'])).toBeNull();
      await none.forget(KEY);
    } finally {
      Object.defineProperty(globalThis, 'indexedDB', { value: real, configurable: true });
    }
  });
});

describe('forgetting', () => {
  it('forgets one project and keeps the others', async () => {
    fill(3);
    await sync();
    await owners.sync(fake.directory, 'other', NEVER);
    await owners.forget(KEY);
    expect(await owners.lookUp(KEY, [phoneOf(1)])).toBeNull();
    expect((await owners.lookUp('other', [phoneOf(1)]))?.size).toBe(1);
    const database = await openDB(name);
    expect([await database.count('rows'), await database.count('index')]).toEqual([1, 1]);
    database.close();
  });

  it('stops a sync that is under way, so that nothing comes back', async () => {
    fill(500);
    const under = sync();
    await owners.forget(KEY);
    expect(await under).toEqual({ ok: false, failure: { reason: 'aborted' } });
    expect(await owners.asOf(KEY)).toBeNull();
  });

  it(`forgets after ${IDLE_DAYS} days without use, and use counts`, async () => {
    fill(3);
    await sync();
    await owners.sync(fake.directory, 'used', NEVER);
    now += 20 * DAY;
    await owners.lookUp('used', [phoneOf(1)]);
    now += 15 * DAY;
    await owners.forgetIdle(now);
    expect(await owners.asOf(KEY)).toBeNull();
    expect(await owners.asOf('used')).not.toBeNull();
  });
});
