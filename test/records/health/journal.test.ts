import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StateEntry } from '../../../src/health/state.ts';
import { HEALTH_DATABASE } from '../../../src/records/health/database.ts';
import { forgetAllHealth, forgetHealth } from '../../../src/records/health/forget.ts';
import { type HealthJournal, JournalFailed, openJournal } from '../../../src/records/health/journal.ts';

const PROJECT = 'https://www.commcarehq.org chw';
const opened: HealthJournal[] = [];
const open = async (key = PROJECT, now = 1): Promise<HealthJournal> => {
  const journal = await openJournal(key, now);
  opened.push(journal);
  return journal;
};
afterEach(async () => {
  vi.restoreAllMocks();
  for (const journal of opened.splice(0)) journal.close();
  await deleteDB(HEALTH_DATABASE);
});

const OK = { tone: 'ok', cause: 'x' } as const;
const LINES = { sms: OK, replies: OK, email: OK, timeZone: OK, language: OK, gateway: OK };
const one = (id: string, wanted: string | null = null): StateEntry => ({
  kind: 'case',
  id,
  caseType: 'client',
  owner: 'north',
  lines: LINES,
  wanted,
});
const at = (next: string | null): StateEntry => ({ kind: 'at', next, newest: null, since: null });

describe('the journal', () => {
  it('holds after a visit what each page told, and where to go on', async () => {
    const journal = await open();
    await journal.add([one('a'), one('b'), at('page 2')]);
    await journal.add([one('c'), { kind: 'gone', id: 'a' }, at(null)]);
    const { memory } = await open();
    expect([...memory.cases.keys()]).toEqual(['b', 'c']);
    expect(memory.at.next).toBeNull();
  });

  it('hashes a number alike on every visit, and otherwise in another project', async () => {
    const first = await (await open()).hash('254712345678');
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(await (await open()).hash('254712345678')).toBe(first);
    expect(await (await open('https://www.commcarehq.org other')).hash('254712345678')).not.toBe(first);
  });

  it('is written anew once most of it is outdated', async () => {
    const journal = await open();
    for (let n = 0; n < 7; n += 1) {
      const page = Array.from({ length: 1_000 }, (_, i) => one(`c${i}`));
      await journal.add([...page, at(`page ${n}`)]);
    }
    await journal.tidy();
    const database = await openDB(HEALTH_DATABASE);
    expect((await database.getAll('entries')).flat()).toHaveLength(1_001);
    database.close();
    const { memory } = await open();
    expect([memory.cases.size, memory.at.next]).toEqual([1_000, 'page 6']);
  });

  it('goes with its key when it is forgotten, and a run that goes on is told', async () => {
    const journal = await open();
    const before = await journal.hash('254712345678');
    await journal.add([one('a'), at(null)]);
    expect(await forgetHealth(PROJECT)).toBe(true);
    await expect(journal.add([one('b'), at(null)])).rejects.toMatchObject({ why: 'gone' });
    const again = await open();
    expect(again.memory.cases.size).toBe(0);
    expect(await again.hash('254712345678')).not.toBe(before);
  });

  it('only what was not used for long is forgotten, when that is asked for', async () => {
    await (await open('old', 1_000)).add([one('a'), at(null)]);
    await (await open('new', 2_000)).add([one('a'), at(null)]);
    await forgetAllHealth(1_500);
    expect((await open('old')).memory.cases.size).toBe(0);
    expect((await open('new')).memory.cases.size).toBe(1);
  });

  it('of two tabs only one writes: the other is told', async () => {
    const [first, second] = [await open(), await open()];
    await first.add([one('a'), at(null)]);
    await expect(second.add([one('b'), at(null)])).rejects.toBeInstanceOf(JournalFailed);
    expect([...(await open()).memory.cases.keys()]).toEqual(['a']);
  });

  it('a disk that is full is said, and what was kept stays', async () => {
    const journal = await open();
    await journal.add([one('a'), at(null)]);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await expect(journal.add([one('b'), at(null)])).rejects.toMatchObject({ why: 'no-room' });
    vi.restoreAllMocks();
    expect([...journal.memory.cases.keys()]).toEqual(['a']);
    expect([...(await open()).memory.cases.keys()]).toEqual(['a']);
  });

  it('what cannot be read is no journal', async () => {
    await (await open()).add([one('a'), at(null)]);
    const database = await openDB(HEALTH_DATABASE);
    await database.put('entries', [{ kind: 'odd' }], [PROJECT, 0]);
    database.close();
    await expect(openJournal(PROJECT, 1)).rejects.toMatchObject({ why: 'broken' });
    await forgetHealth(PROJECT);
    expect((await open()).memory.cases.size).toBe(0);
  });
});
