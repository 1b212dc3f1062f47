import * as v from 'valibot';
import type { UsageStorage } from '../storage.ts';
import type { SqlDriver } from './driver.ts';
import { UsageRows } from './rows.ts';

export function createUsageStorage(driver: SqlDriver): UsageStorage {
  return {
    async add(usage, uses, oldest) {
      await driver.transaction(async (sql) => {
        await sql.query(
          `insert into usage as u (hour, project, token, route, requests, items)
           select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::bigint[])
           on conflict (hour, project, token, route) do update
             set requests = u.requests + excluded.requests, items = u.items + excluded.items`,
          [
            usage.map(({ hour }) => hour),
            usage.map(({ project }) => project),
            usage.map(({ token }) => token),
            usage.map(({ route }) => route),
            usage.map(({ requests }) => requests),
            usage.map(({ items }) => items),
          ],
        );
        await sql.query(
          `update token as t set used = new.used
           from unnest($1::text[], $2::text[], $3::text[]) as new (project, name, used)
           where t.project = new.project and t.name = new.name and (t.used is null or t.used < new.used)`,
          [uses.map(({ project }) => project), uses.map(({ name }) => name), uses.map(({ used }) => used)],
        );
        await sql.query('delete from usage where hour < $1', [oldest]);
      });
    },

    async since(from) {
      const rows = await driver.read(
        `select hour, project, token, route, requests::text as requests, items::text as items
         from usage where hour >= $1 order by hour, project, token, route`,
        [from],
      );
      return v.parse(UsageRows, rows);
    },
  };
}
