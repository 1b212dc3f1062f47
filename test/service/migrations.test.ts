import { expect, it } from 'vitest';
import { checksumOfPhones } from '../../src/directory/checksum.ts';
import { storeIn } from '../../src/service/pglite.ts';
import { openPostgres } from '../../src/service/postgres.ts';
import type { Storage, StoredOwner } from '../../src/service/storage.ts';
import { freshDatabase, freshPglite, runSql } from './databases.ts';

/** More than are read at a time. */
const MANY = 20_003;

/** What a database of version 1 had not. */
const TO_VERSION_1 = [
  "alter table project add column tokens jsonb not null default '[]'",
  `update project set tokens = '[{"hash": "ab12", "scopes": ["check"]}]' where name = 'large'`,
  'drop table token',
  'drop table usage',
  'drop table quota',
  'alter table project drop column checksum',
  'update caseline set version = 1',
];

const owners = Array.from(
  { length: MANY },
  (_, i): StoredOwner => ({
    phone: String(254_700_000_000 + i * 37),
    project: i === 7 ? 'small' : 'large',
    kind: 'case',
    id: `c${i}`,
    name: null,
    since: null,
    pending: false,
  }),
);

async function sumOf(storage: Storage, project: string): Promise<string | null> {
  return (await storage.ownerChanges(project, 0, MANY)).checksum;
}

/** @param upgrade takes the database back to version 1, and opens it again */
async function upgrades(storage: Storage, upgrade: () => Promise<Storage>): Promise<void> {
  await storage.putProject({ name: 'empty', settings: {} });
  await storage.addOwners(owners);
  // One number is not on the list any more.
  await storage.record([
    { project: 'large', id: 'c3', name: null, at: '2026-08-01T10:00:00.000000Z', phone: null },
  ]);
  const phones = owners.filter(({ id }) => id !== 'c3' && id !== 'c7').map(({ phone }) => phone);
  const later = await upgrade();
  expect(later.epoch).toBe(storage.epoch);
  expect(await sumOf(later, 'large')).toBe(checksumOfPhones(phones));
  expect(await sumOf(later, 'small')).toBe(checksumOfPhones([owners[7]?.phone ?? '']));
  expect(await sumOf(later, 'empty')).toBe(checksumOfPhones([]));
  expect(await later.tokens.list(null)).toMatchObject([
    { hash: 'ab12', project: 'large', name: 'seed-1', scopes: ['check'], seeded: true },
  ]);
  await later.record([
    { project: 'small', id: 'new', name: null, at: '2026-08-01T10:00:00.000000Z', phone: '2547' },
  ]);
  expect(await sumOf(later, 'small')).toBe(checksumOfPhones(['2547', owners[7]?.phone ?? '']));
}

it('sums up the lists of a database of version 1 on PGlite', async () => {
  const database = await freshPglite();
  await upgrades(await storeIn(database), async () => {
    for (const statement of TO_VERSION_1) await database.query(statement);
    return await storeIn(database);
  });
});

it('sums up the lists of a database of version 1 on PostgreSQL', async () => {
  const address = await freshDatabase();
  const before = await openPostgres(address);
  let after: Storage | null = null;
  await upgrades(before, async () => {
    await runSql(address, ...TO_VERSION_1);
    after = await openPostgres(address);
    return after;
  });
  await before.close();
  await (after as Storage | null)?.close();
});
