import * as v from 'valibot';
import type { Limit } from '../rate-limit.ts';
import type { QuotaAnswer } from '../storage.ts';
import type { Sql } from './driver.ts';
import { QuotaRows } from './rows.ts';

/**
 * One row, one statement, however many processes ask: what is granted is written beside what is used, because a
 * statement returns only what stands there afterwards. The time is the database's, so that no process has its own.
 */
const TAKE = `
  with now as (select (extract(epoch from clock_timestamp()) * 1000)::bigint as ms)
  insert into quota as q (key, ends, used, granted)
  select $1, ms + $4::bigint, least($2::bigint, $3::bigint), least($2::bigint, $3::bigint) from now
  on conflict (key) do update set
    ends = case when q.ends <= excluded.ends - $4::bigint then excluded.ends else q.ends end,
    used = case when q.ends <= excluded.ends - $4::bigint then excluded.used
                else q.used + least($2::bigint, greatest(0, $3::bigint - q.used)) end,
    granted = case when q.ends <= excluded.ends - $4::bigint then excluded.granted
                   else least($2::bigint, greatest(0, $3::bigint - q.used)) end
  returning granted::text as granted, used::text as used,
    (ends - (extract(epoch from clock_timestamp()) * 1000)::bigint)::text as ends_in`;

export async function takeQuota(sql: Sql, key: string, units: number, limit: Limit): Promise<QuotaAnswer> {
  const rows = await sql.query(TAKE, [key, units, limit.units, limit.seconds * 1_000]);
  const [{ granted, used, ends_in }] = v.parse(QuotaRows, rows);
  return { granted, remaining: Math.max(0, limit.units - used), endsIn: Math.max(0, ends_in) };
}
