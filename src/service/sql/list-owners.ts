import * as v from 'valibot';
import { createChecksum, togglePhone, writeChecksum } from '../../directory/checksum.ts';
import type { StoredOwner } from '../storage.ts';
import type { Sql } from './driver.ts';
import { CountRows } from './rows.ts';
import { textArray } from './text-array.ts';

/** A row of a project's list that changes. */
export interface ListedRow {
  readonly phone: string;
  /** Null: the number is gone from the list. */
  readonly owner: Omit<StoredOwner, 'phone' | 'project'> | null;
  /** Whether the number was on the list before. */
  readonly wasListed: boolean;
}

/**
 * Takes so many numbers of the project's count of changes and brings its checksum up to date; returns the last number
 * taken by others.
 */
async function countChanges(sql: Sql, project: string, changed: readonly ListedRow[]): Promise<number> {
  const checksum = createChecksum();
  for (const { phone, owner, wasListed } of changed) {
    if (wasListed !== (owner !== null)) togglePhone(checksum, phone);
  }
  const rows = await sql.query(
    `insert into project as p (name, settings, changes, checksum)
     values ($1, '{}', $2, ('x' || $3::text)::bit(128))
     on conflict (name) do update set changes = p.changes + excluded.changes, checksum = p.checksum # excluded.checksum
     returning changes::text as changes`,
    [project, changed.length, writeChecksum(checksum)],
  );
  const [row] = v.parse(CountRows, rows);
  if (!row) throw new Error('the project lost its count of changes');
  return Number(row.changes) - changed.length;
}

/**
 * Writes rows of a project's list of owners, each with a change of its own, and the list's checksum with them. Runs
 * inside a transaction, which holds the project's count of changes until its end.
 */
async function listOwners(sql: Sql, project: string, rows: readonly ListedRow[]): Promise<void> {
  const change = await countChanges(sql, project, rows);
  await sql.query(
    `insert into project_owner (project, phone, change, gone, kind, id, name, since, pending)
     select $1, phone, change, gone, kind, id, name, since, pending
     from unnest($2::text[], $3::bigint[], $4::boolean[], $5::text[], $6::text[], $7::text[], $8::text[], $9::boolean[])
       as t (phone, change, gone, kind, id, name, since, pending)
     on conflict (project, phone) do update set change = excluded.change, gone = excluded.gone, kind = excluded.kind,
       id = excluded.id, name = excluded.name, since = excluded.since, pending = excluded.pending`,
    [
      project,
      textArray(rows.map(({ phone }) => phone)),
      textArray(rows.map((_, index) => String(change + index + 1))),
      textArray(rows.map(({ owner }) => String(owner === null))),
      textArray(rows.map(({ owner }) => owner?.kind ?? null)),
      textArray(rows.map(({ owner }) => owner?.id ?? null)),
      textArray(rows.map(({ owner }) => owner?.name ?? null)),
      textArray(rows.map(({ owner }) => owner?.since ?? null)),
      textArray(rows.map(({ owner }) => String(owner?.pending ?? false))),
    ],
  );
}

export interface ListChange extends ListedRow {
  readonly project: string;
}

/** Brings the lists of the projects concerned up to date, in the order of their names. */
export async function writeLists(sql: Sql, changes: readonly ListChange[]): Promise<void> {
  const lists = new Map<string, ListChange[]>();
  for (const change of changes) {
    const list = lists.get(change.project);
    if (list) list.push(change);
    else lists.set(change.project, [change]);
  }
  for (const [project, list] of [...lists].sort(([a], [b]) => (a < b ? -1 : 1))) {
    await listOwners(sql, project, list);
  }
}
