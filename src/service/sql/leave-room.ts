import * as v from 'valibot';
import type { Sql } from './driver.ts';

const KindRows = v.array(v.object({ name: v.string() }));

/**
 * Leaves room for other versions of a row beside it: a save changes its contact and its number, and PostgreSQL need not
 * touch their indexes then. Tables that somebody partitioned are theirs to tune.
 */
export async function leaveRoom(sql: Sql): Promise<void> {
  const rows = await sql.query(
    "select relname::text as name from pg_class where oid in ('contact'::regclass, 'phone'::regclass) and relkind = 'r'",
  );
  for (const { name } of v.parse(KindRows, rows)) {
    await sql.query(`alter table ${name} set (fillfactor = 85)`);
  }
}
