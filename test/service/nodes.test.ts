import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgres } from '../../src/service/postgres.ts';
import type { Storage } from '../../src/service/storage.ts';
import { freshDatabase, runSql } from './databases.ts';
import { forwarded, type Harness, startHarness } from './harness.ts';

/** A case that competes for a number. */
const claim = (id: string, minute: number, phone: string) =>
  forwarded(id, `2026-08-01T10:${String(minute).padStart(2, '0')}:00Z`, {
    contact_phone_number: phone,
    contact_phone_number_is_verified: phone === '' ? '' : '1',
  });

async function holderOf(service: Harness, phone: string): Promise<unknown> {
  const contact = { contact_phone_number: phone };
  const response = await service.post(
    '/v1/projects/chw-kenya/contacts:check',
    { contacts: [{ ref: 'a', contact }] },
    'kenya-token-for-tests-of-caseline',
  );
  expect(response.status).toBe(200);
  const { results } = (await response.json()) as { results: { owner: { owner?: { id: string } } }[] };
  return results[0]?.owner.owner?.id ?? null;
}

describe('several services on one PostgreSQL', () => {
  it('that start together make the tables once', async () => {
    const address = await freshDatabase();
    const storages = await Promise.all(Array.from({ length: 6 }, () => openPostgres(address)));
    expect(new Set(storages.map(({ epoch }) => epoch)).size).toBe(1);
    for (const storage of storages) await storage.close();
  });

  it('may each take any event: a number that cases want on all of them at once has one owner everywhere', async () => {
    const address = await freshDatabase();
    const storages = await Promise.all([1, 2, 3].map(() => openPostgres(address)));
    const nodes: Harness[] = [];
    for (const storage of storages) nodes.push(await startHarness(storage));
    const events = Array.from({ length: 45 }, (_, i) => claim(`c${i}`, 45 - i, `25471100000${i % 5}`));
    const answers = await Promise.all(
      events.map((event, i) =>
        nodes[i % 3]?.post('/v1/feed/cases', event, 'kenya-token-for-tests-of-caseline'),
      ),
    );
    expect(answers.map((answer) => answer?.status)).toEqual(events.map(() => 200));
    for (let number = 0; number < 5; number += 1) {
      for (const node of nodes) expect(await holderOf(node, `25471100000${number}`)).toBe(`c${40 + number}`);
    }
    for (const storage of storages) await storage.close();
  });
});

describe('tables that are partitioned', () => {
  const KEYS = {
    phone: 'phone',
    contact: 'key',
    worker: 'key',
    worker_phone: 'phone',
    project_owner: 'project',
  };
  let storage: Storage;
  let service: Harness;

  beforeAll(async () => {
    const address = await freshDatabase();
    await (await openPostgres(address)).close();
    await runSql(
      address,
      ...Object.entries(KEYS).flatMap(([table, key]) => [
        `alter table ${table} rename to whole`,
        `create table ${table} (like whole including defaults including indexes) partition by hash (${key})`,
        ...[0, 1, 2].map(
          (i) =>
            `create table ${table}_${i} partition of ${table} for values with (modulus 3, remainder ${i})`,
        ),
        `drop table whole`,
      ]),
    );
    storage = await openPostgres(address);
    service = await startHarness(storage);
  });
  afterAll(() => storage?.close());

  it('take the same statements: feeds, changes, workers, lists', async () => {
    const feed = async (...events: Record<string, unknown>[]) =>
      (await service.post('/v1/feed/cases', events, 'kenya-token-for-tests-of-caseline')).status;
    expect(await feed(claim('a', 1, '254711000001'), claim('b', 2, '254711000001'))).toBe(200);
    expect(await holderOf(service, '254711000001')).toBe('a');
    expect(await feed(claim('a', 3, '254711000002'), claim('b', 4, '254711000001'))).toBe(200);
    expect(await holderOf(service, '254711000001')).toBe('b');
    expect(await holderOf(service, '254711000002')).toBe('a');
    const workers = [{ id: 'w9', username: 'amina', phone_numbers: ['254711000009'] }];
    const worked = await service.post(
      '/v1/feed/workers',
      { domain: 'chw-kenya', workers },
      'kenya-token-for-tests-of-caseline',
    );
    expect(worked.status).toBe(200);
    expect(await holderOf(service, '254711000009')).toBe('w9');
    const page = await service
      .directory('chw-kenya', 'kenya-token-for-tests-of-caseline')
      .owners(null, new AbortController().signal);
    expect(page.ok && page.value.owners.map((owner) => owner.id).sort()).toEqual([
      'a',
      'b',
      'case-asha',
      'worker-1',
    ]);
  });
});
