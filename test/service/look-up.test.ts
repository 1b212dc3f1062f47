import pg from 'pg';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDriver } from '../../src/service/postgres.ts';
import type { Sql } from '../../src/service/sql/driver.ts';
import { createSqlStorage } from '../../src/service/sql/storage.ts';
import type { CaseEvent, Storage } from '../../src/service/storage.ts';
import { freshDatabase } from './databases.ts';

const OWNERS = 20_000;
/** As many as one request may feed. */
const FED = 1_000;

const phoneOf = (i: number): string => String(254_700_000_000 + i * 37);

const TABLES = ['contact', 'phone', 'project_owner'];

/** How often each table was read from beginning to end. PostgreSQL counts transactions of a moment before, too. */
const SCANS = `select relname::text as name, seq_scan::integer as scans from pg_stat_xact_user_tables
  where relname = any($1::text[]) order by relname`;
const ScanRows = v.array(v.object({ name: v.string(), scans: v.number() }));

let pool: pg.Pool;
let storage: Storage;
/** Of the last transaction. */
let scans: readonly number[] = [];

async function scansOf(sql: Sql): Promise<readonly number[]> {
  const rows = v.parse(ScanRows, await sql.query(SCANS, [TABLES]));
  return TABLES.map((table) => rows.find(({ name }) => name === table)?.scans ?? 0);
}

beforeAll(async () => {
  pool = new pg.Pool({ connectionString: await freshDatabase() });
  const driver = createDriver(pool);
  storage = await createSqlStorage({
    ...driver,
    transaction: (work, lookUp) =>
      driver.transaction(async (sql, tries) => {
        const before = await scansOf(sql);
        const result = await work(sql, tries);
        const after = await scansOf(sql);
        scans = after.map((count, i) => count - (before[i] ?? 0));
        return result;
      }, lookUp),
  });
  await storage.addOwners(
    Array.from({ length: OWNERS }, (_, i) => ({
      phone: phoneOf(i),
      project: 'mine',
      kind: 'case' as const,
      id: `c${i}`,
      name: null,
      since: null,
      pending: false,
    })),
  );
});
afterAll(() => storage.close());

/** Every second one is of a case that is known, and half of these want a number that somebody else holds. */
const events = Array.from(
  { length: FED },
  (_, i): CaseEvent => ({
    project: 'mine',
    id: i % 2 === 0 ? `c${i}` : `new${i}`,
    name: null,
    at: `2026-08-01T10:00:00.${String(i).padStart(6, '0')}Z`,
    phone: i % 4 < 2 ? `9${phoneOf(i)}` : phoneOf(OWNERS - 1 - i),
  }),
);

it('a thousand cases read no table from beginning to end, however many are stored', async () => {
  expect(await storage.record(events)).toEqual(Array(FED).fill('recorded'));
  expect(scans).toEqual([0, 0, 0]);
});

it('what holds for such a transaction ends with it', async () => {
  for (const name of ['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin']) {
    const { rows } = await pool.query(`show ${name}`);
    expect(rows).toEqual([{ [name]: 'on' }]);
  }
});
