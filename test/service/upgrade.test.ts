import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { createService } from '../../src/service/app.ts';
import { storeIn } from '../../src/service/pglite.ts';
import { openPostgres } from '../../src/service/postgres.ts';
import type { Storage } from '../../src/service/storage.ts';
import { createStoredTokens } from '../../src/service/tokens.ts';
import { freshDatabase, freshPglite, runSql } from './databases.ts';

/** The tables of a service of 0.1.0, and what it answered. */
const written = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../upgrade/data/0.1.0/service.json'), 'utf8'),
);
const TABLES = Object.entries<{ make: string; rows: readonly object[] }>(written.tables);
const quoted = (rows: readonly object[]): string => `'${JSON.stringify(rows).replaceAll("'", "''")}'`;
const STATEMENTS: readonly string[] = [
  ...TABLES.map(([, { make }]) => make),
  ...written.indexes,
  ...TABLES.map(
    ([name, { rows }]) =>
      `insert into ${name} select * from json_populate_recordset(null::${name}, ${quoted(rows)})`,
  ),
];
const DAY = Date.parse(written.owners.owners.at(-1).since);

async function answersAsBefore(storage: Storage): Promise<void> {
  const service = createService({
    storage,
    tokens: createStoredTokens(storage, () => DAY),
    clock: () => DAY,
    log: () => undefined,
    hq: 'https://www.commcarehq.org',
  });
  const ask = async (path: string, token: string, body?: unknown, type = 'Bearer') => {
    const headers = { authorization: `${type} ${token}`, 'content-type': 'application/json' };
    const init = body === undefined ? { headers } : { headers, method: 'POST', body: JSON.stringify(body) };
    return await (await service.fetch(new Request(`https://check.test/v1/${path}`, init))).json();
  };
  const checked = await ask('projects/chw-kenya/contacts:check', 'kenya-check-only-of-0-1-0', written.asked);
  expect(checked.results).toEqual(written.answered);
  expect(await ask('projects/chw-kenya/settings', 'kenya-token-of-0-1-0')).toEqual(written.settings);
  expect(await ask('projects/chw-kenya/owners?cursor=', 'kenya-token-of-0-1-0')).toEqual(written.owners);

  // A client that copied the list from 0.1.0 asks for what has changed since, and the feed goes on.
  const changes = `projects/chw-kenya/owners?cursor=${written.owners.cursor}`;
  const { full: _, ...same } = { ...written.owners, owners: [] };
  expect(await ask(changes, 'kenya-token-of-0-1-0')).toEqual(same);
  const closed = {
    domain: 'chw-kenya',
    case_id: 'case-new',
    closed: true,
    server_date_modified: new Date(DAY + 1_000).toISOString(),
    properties: {
      case_name: 'Zawadi',
      contact_phone_number: '254700000002',
      contact_phone_number_is_verified: '1',
    },
  };
  const basic = Buffer.from('any:kenya-token-of-0-1-0').toString('base64');
  expect(await ask('feed/cases', basic, closed, 'Basic')).toMatchObject({ recorded: 1 });
  const later = await ask(changes, 'kenya-token-of-0-1-0');
  expect(later).toMatchObject({ owners: [], removed: ['254700000002'] });
  expect(later).not.toHaveProperty('full');
}

it('the data folder of 0.1.0 answers as before: owners, events, workers, tokens, settings', async () => {
  const database = await freshPglite();
  for (const statement of STATEMENTS) await database.query(statement);
  await answersAsBefore(await storeIn(database));
});

it('so does a PostgreSQL database of 0.1.0', async () => {
  const address = await freshDatabase();
  await runSql(address, ...STATEMENTS);
  const storage = await openPostgres(address);
  try {
    await answersAsBefore(storage);
  } finally {
    await storage.close();
  }
});
