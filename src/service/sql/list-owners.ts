import * as v from 'valibot';
import type { StoredOwner } from '../storage.ts';
import type { Sql } from './driver.ts';
import { CountRows } from './rows.ts';

/** Takes so many numbers of the project's count of changes; returns the last one taken by others. */
async function countChanges(sql: Sql, project: string, howMany: number): Promise<number> {
  const rows = await sql.query(
    `insert into project as p (name, settings, tokens, changes) values ($1, '{}', '[]', $2)
     on conflict (name) do update set changes = p.changes + $2 returning changes::text as changes`,
    [project, howMany],
  );
  const [row] = v.parse(CountRows, rows);
  if (!row) throw new Error('the project lost its count of changes');
  return Number(row.changes) - howMany;
}

/**
 * Writes rows of a project's list of owners, each with a change of its own; without an owner the number is gone from
 * the list. Runs inside a transaction, which holds the project's count of changes until its end.
 */
export async function listOwners(
  sql: Sql,
  project: string,
  rows: readonly { readonly phone: string; readonly owner: Omit<StoredOwner, 'phone' | 'project'> | null }[],
): Promise<void> {
  const change = await countChanges(sql, project, rows.length);
  await sql.query(
    `insert into project_owner (project, phone, change, gone, kind, id, name, since, pending)
     select $1, phone, change, gone, kind, id, name, since, pending
     from unnest($2::text[], $3::bigint[], $4::boolean[], $5::text[], $6::text[], $7::text[], $8::text[], $9::boolean[])
       as t (phone, change, gone, kind, id, name, since, pending)
     on conflict (project, phone) do update set change = excluded.change, gone = excluded.gone, kind = excluded.kind,
       id = excluded.id, name = excluded.name, since = excluded.since, pending = excluded.pending`,
    [
      project,
      rows.map(({ phone }) => phone),
      rows.map((_, index) => change + index + 1),
      rows.map(({ owner }) => owner === null),
      rows.map(({ owner }) => owner?.kind ?? null),
      rows.map(({ owner }) => owner?.id ?? null),
      rows.map(({ owner }) => owner?.name ?? null),
      rows.map(({ owner }) => owner?.since ?? null),
      rows.map(({ owner }) => owner?.pending ?? false),
    ],
  );
}
