import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Storage, StoredOwner } from '../../src/service/storage.ts';
import { openFreshPglite } from './databases.ts';

let storage: Storage;
beforeAll(async () => {
  storage = await openFreshPglite();
});
afterAll(() => storage.close());

const owner = (phone: string, id: string, more: Partial<StoredOwner> = {}): StoredOwner => ({
  phone,
  project: 'p',
  kind: 'case',
  id,
  name: id,
  since: '2026-08-01T00:00:00.000000Z',
  pending: false,
  ...more,
});
const save = (id: string, day: number, phone: string | null) =>
  storage.record([{ project: 'p', id, name: id, at: `2026-08-0${day}T00:00:00.000000Z`, phone }]);
const holder = async (phone: string) => (await storage.known([phone]))[0]?.owner?.id ?? null;
const listed = async () => {
  const { changes } = await storage.ownerChanges('p', 0, 10_000);
  return new Map(changes.map((change) => [change.phone, change.owner?.id]));
};

it('a list comes whole in pages, in the order of its changes, however many digits they have', async () => {
  const many = Array.from({ length: 120 }, (_, i) =>
    owner(`9${1_000 + i}`, `paged-${i}`, { project: 'paged' }),
  );
  await storage.addOwners(many);
  const ids: (string | undefined)[] = [];
  for (let position = 0, more = true; more; ) {
    const page = await storage.ownerChanges('paged', position, 7);
    ids.push(...page.changes.map((change) => change.owner?.id));
    ({ position, more } = page);
  }
  expect(ids).toEqual(many.map(({ id }) => id));
});

describe('owners known from elsewhere', () => {
  it('are put in once; the first of a number stays', async () => {
    const owners = [
      owner('100001', 'a'),
      owner('100001', 'b'),
      owner('100002', 'c', { kind: 'mobile-worker' }),
    ];
    expect(await storage.addOwners(owners)).toBe(2);
    expect(await storage.addOwners(owners)).toBe(0);
    expect([await holder('100001'), await holder('100002')]).toEqual(['a', 'c']);
  });

  it('a worker may hold several numbers, a case its last one', async () => {
    const since = '2026-08-02T00:00:00.000000Z';
    await storage.addOwners([
      owner('200001', 'w', { kind: 'mobile-worker' }),
      owner('200002', 'w', { kind: 'mobile-worker' }),
      owner('200003', 'k'),
      owner('200004', 'k', { since }),
    ]);
    expect(await Promise.all(['200001', '200002', '200003', '200004'].map(holder))).toEqual([
      'w',
      'w',
      null,
      'k',
    ]);
  });

  it('give their numbers back when their cases are saved without them', async () => {
    await storage.addOwners([owner('300001', 'd')]);
    await save('d', 3, null);
    expect(await holder('300001')).toBeNull();
    expect((await listed()).has('300001')).toBe(false);
  });

  it('are put in order with what was fed before', async () => {
    await save('e', 4, '400002');
    expect(await storage.addOwners([owner('400001', 'e')])).toBe(0);
    expect([await holder('400001'), await holder('400002')]).toEqual([null, 'e']);
    await save('f', 2, '400003');
    await save('f', 3, null);
    expect(await storage.addOwners([owner('400003', 'g', { since: '2026-08-05T00:00:00.000000Z' })])).toBe(1);
    await save('g', 6, null);
    expect(await holder('400003')).toBeNull();
  });

  it('take nothing from a holder that is known, unless they say that they came before it', async () => {
    await save('h', 4, '400011');
    expect(await storage.addOwners([owner('400011', 'i', { since: null })])).toBe(0);
    expect(await holder('400011')).toBe('h');
    expect(await storage.addOwners([owner('400011', 'j')])).toBe(1);
    expect(await holder('400011')).toBe('j');
  });

  it('come by the thousand', async () => {
    const many = Array.from({ length: 5_000 }, (_, i) => owner(`5${100_000 + i}`, `many-${i}`));
    expect(await storage.addOwners(many)).toBe(5_000);
    expect(await storage.addOwners(many)).toBe(0);
    expect((await listed()).get('5104999')).toBe('many-4999');
  });
});
