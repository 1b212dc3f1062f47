import * as v from 'valibot';
import { beginningOfTime } from '../ownership.ts';
import type { StoredOwner } from '../storage.ts';
import { addContacts, contactKey } from './contacts.ts';
import type { Sql, SqlDriver } from './driver.ts';
import { writeLists } from './list-owners.ts';
import { recordEvents } from './record.ts';
import { NewPhoneRows, OwnerRows, storable, storableOrNull } from './rows.ts';

const BATCH = 2_000;

/** Puts in owners known from elsewhere, many at once: a million in a minute or two, where events take an hour. */
export async function addOwners(driver: SqlDriver, owners: readonly StoredOwner[]): Promise<number> {
  let added = 0;
  for (let i = 0; i < owners.length; i += BATCH) {
    const batch = owners.slice(i, i + BATCH).map(prepare);
    added += await driver.transaction((sql) => addBatch(sql, batch));
  }
  return added;
}

interface Addition extends StoredOwner {
  readonly since: string;
  readonly key: string;
}

function prepare(owner: StoredOwner): Addition {
  return {
    ...owner,
    id: storable(owner.id),
    name: storableOrNull(owner.name),
    since: owner.since ?? beginningOfTime(),
    key: contactKey(owner),
  };
}

/** Which of them hold their numbers already. */
async function holding(sql: Sql, batch: readonly Addition[]): Promise<Set<string>> {
  const rows = await sql.query(
    `select phone, project, kind, id, name, since, pending from phone
     where phone = any($1::text[]) and id is not null`,
    [batch.map((owner) => owner.phone)],
  );
  const held = new Set(v.parse(OwnerRows, rows).map((row) => `${row.phone} ${contactKey(row)}`));
  return new Set(batch.map((owner) => `${owner.phone} ${owner.key}`).filter((one) => held.has(one)));
}

async function addBatch(sql: Sql, batch: readonly Addition[]): Promise<number> {
  const before = await holding(sql, batch);
  const phones = new Set<string>();
  const keys = new Set<string>();
  const simple: Addition[] = [];
  const others: Addition[] = [];
  for (const owner of batch) {
    if (before.has(`${owner.phone} ${owner.key}`)) continue;
    if (phones.has(owner.phone) || keys.has(owner.key)) others.push(owner);
    else simple.push(owner);
    phones.add(owner.phone);
    keys.add(owner.key);
  }
  const unknown = await addContacts(
    sql,
    simple.map(({ key, name, since, phone }) => [key, { name, timeline: [{ at: since, phone }] }]),
  );
  await addUnknown(
    sql,
    simple.filter((owner) => unknown.has(owner.key)),
  );
  // What is known of a case already has to be put in order with what is new.
  const known = [...simple.filter(({ key }) => !unknown.has(key)), ...others];
  await recordEvents(
    sql,
    known.filter(({ kind }) => kind === 'case').map((owner) => ({ ...owner, at: owner.since })),
    'locked',
  );
  return (await holding(sql, batch)).size - before.size;
}

/** Contacts without a past take the numbers that nobody has. */
async function addUnknown(sql: Sql, unsorted: readonly Addition[]): Promise<void> {
  if (unsorted.length === 0) return;
  const owners = [...unsorted].sort((a, b) => (a.phone < b.phone ? -1 : 1));
  const rows = await sql.query(
    `insert into phone (phone, project, kind, id, name, since, pending, claims)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::boolean[],
       $8::text[])
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
  // A number that is or was held has a past; who does not say since when cannot be put in order with it.
  for (const owner of owners) {
    if (fresh.has(owner.phone) || owner.kind !== 'case' || owner.since === beginningOfTime()) continue;
    await sql.query('delete from contact where key = $1', [owner.key]);
    await recordEvents(sql, [{ ...owner, at: owner.since }], 'locked');
  }
  const added = owners.filter((owner) => fresh.has(owner.phone));
  await writeLists(
    sql,
    added.map((owner) => ({ project: owner.project, phone: owner.phone, owner, wasListed: false })),
  );
}
