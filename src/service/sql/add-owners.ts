import * as v from 'valibot';
import { beginningOfTime } from '../ownership.ts';
import type { StoredOwner } from '../storage.ts';
import type { Sql, SqlDriver } from './driver.ts';
import { contactKey, countChanges } from './record.ts';
import { NewPhoneRows, storable, storableOrNull } from './rows.ts';

const BATCH = 2_000;

/** Puts in owners known from elsewhere, many at once: a million within a minute, where events take an hour. */
export async function addOwners(driver: SqlDriver, owners: readonly StoredOwner[]): Promise<number> {
  let added = 0;
  for (let i = 0; i < owners.length; i += BATCH) {
    const batch = owners.slice(i, i + BATCH);
    added += await driver.transaction((sql) => addBatch(sql, batch));
  }
  return added;
}

async function addBatch(sql: Sql, batch: readonly StoredOwner[]): Promise<number> {
  const owners = [...new Map(batch.toReversed().map((owner) => [owner.phone, owner])).values()]
    .map((owner) => ({
      ...owner,
      id: storable(owner.id),
      name: storableOrNull(owner.name),
      since: owner.since ?? beginningOfTime(),
      key: contactKey(owner),
    }))
    .sort((a, b) => (a.phone < b.phone ? -1 : 1));
  const rows = await sql.query(
    `insert into phone (phone, project, kind, id, name, since, pending, claims)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::boolean[],
       $8::text[]::jsonb[])
     on conflict (phone) do nothing returning phone`,
    [
      owners.map((owner) => owner.phone),
      owners.map((owner) => owner.project),
      owners.map((owner) => owner.kind),
      owners.map((owner) => owner.id),
      owners.map((owner) => owner.name),
      owners.map((owner) => owner.since),
      owners.map((owner) => owner.pending),
      owners.map((owner) => JSON.stringify([[owner.since, owner.key, true]])),
    ],
  );
  const fresh = new Set(v.parse(NewPhoneRows, rows).map((row) => row.phone));
  const added = owners.filter((owner) => fresh.has(owner.phone));
  if (added.length === 0) return 0;
  await sql.query(
    `insert into contact (key, name, timeline) select * from unnest($1::text[], $2::text[], $3::text[]::jsonb[])
     on conflict (key) do nothing`,
    [
      added.map((owner) => owner.key),
      added.map((owner) => owner.name),
      added.map((owner) => JSON.stringify([[owner.since, owner.phone]])),
    ],
  );
  for (const project of [...new Set(added.map((owner) => owner.project))].sort()) {
    const mine = added.filter((owner) => owner.project === project);
    const change = await countChanges(sql, project, mine.length);
    await sql.query(
      `insert into project_owner (project, phone, change, gone, kind, id, name, since, pending)
       select $1, phone, change, false, kind, id, name, since, pending
       from unnest($2::text[], $3::bigint[], $4::text[], $5::text[], $6::text[], $7::text[], $8::boolean[])
         as t (phone, change, kind, id, name, since, pending)
       on conflict (project, phone) do update set change = excluded.change, gone = false, kind = excluded.kind,
         id = excluded.id, name = excluded.name, since = excluded.since, pending = excluded.pending`,
      [
        project,
        mine.map((owner) => owner.phone),
        mine.map((_, index) => change + index + 1),
        mine.map((owner) => owner.kind),
        mine.map((owner) => owner.id),
        mine.map((owner) => owner.name),
        mine.map((owner) => owner.since),
        mine.map((owner) => owner.pending),
      ],
    );
  }
  return added.length;
}
