import * as v from 'valibot';
import { type Claim, type ClaimChange, changeClaims, holderOf, recordState } from '../ownership.ts';
import type { CaseEvent, ContactKind, EventResult, StoredOwner } from '../storage.ts';
import type { Sql } from './driver.ts';
import { ContactRows, CountRows, NameRows, PhoneRows, storable, storableOrNull } from './rows.ts';

/**
 * Names a competitor for a number. A case competes with one number at a time, a worker with each of its numbers
 * alone. A project's slug and a number hold no slash.
 */
export function contactKey(owner: Pick<StoredOwner, 'project' | 'kind' | 'id' | 'phone'>): string {
  const slot = owner.kind === 'mobile-worker' ? owner.phone : '';
  return `${owner.project}/${owner.kind}/${slot}/${storable(owner.id)}`;
}

function readKey(key: string): { project: string; kind: ContactKind; id: string } {
  const [project = '', kind = '', slot = ''] = key.split('/', 3);
  return {
    project,
    kind: kind === 'mobile-worker' ? 'mobile-worker' : 'case',
    id: key.slice(project.length + kind.length + slot.length + 3),
  };
}

/** A row of a project's list of owners that has to change. */
interface ListChange {
  readonly project: string;
  readonly phone: string;
  readonly owner: {
    readonly kind: ContactKind;
    readonly id: string;
    readonly name: string | null;
    readonly since: string;
  } | null;
}

/**
 * Takes in one event; runs inside a transaction. Locks are taken in one order everywhere (the contact, its numbers
 * sorted, its projects sorted), so that two events cannot wait for each other.
 */
export async function recordEvent(sql: Sql, event: CaseEvent): Promise<EventResult> {
  const key = contactKey({ project: event.project, kind: 'case', id: event.id, phone: '' });
  const [contact] = v.parse(
    ContactRows,
    await sql.query(
      'insert into contact as c (key) values ($1) on conflict (key) do update set name = c.name returning name, timeline',
      [key],
    ),
  );
  const timeline = (contact?.timeline ?? []).map(([at, phone]) => ({ at, phone }));
  const recorded = recordState(timeline, { at: event.at, phone: event.phone });
  if (recorded.type !== 'new') return recorded.type;
  const name = recorded.latest ? storableOrNull(event.name) : (contact?.name ?? null);
  await sql.query('update contact set name = $2, timeline = $3::text::jsonb where key = $1', [
    key,
    name,
    JSON.stringify(recorded.timeline.map(({ at, phone }) => [at, phone])),
  ]);
  const phones = [...new Set(recorded.changes.map((change) => change.phone))].sort();
  const lists: ListChange[] = [];
  for (const phone of phones) {
    const changes = recorded.changes.filter((change) => change.phone === phone);
    lists.push(...(await changePhone(sql, phone, { key, name }, changes)));
  }
  await writeLists(sql, lists);
  return recorded.latest ? 'recorded' : 'late';
}

async function changePhone(
  sql: Sql,
  phone: string,
  contact: { readonly key: string; readonly name: string | null },
  changes: readonly ClaimChange[],
): Promise<ListChange[]> {
  const [row] = v.parse(
    PhoneRows,
    await sql.query(
      `insert into phone as p (phone) values ($1) on conflict (phone) do update set pending = p.pending
       returning project, kind, id, name, since, pending, claims`,
      [phone],
    ),
  );
  const before: Claim[] = (row?.claims ?? []).map(([at, by, competes]) => ({ at, contact: by, competes }));
  const claims = changeClaims(before, contact.key, changes);
  const holder = holderOf(claims);
  const held = holder ? readKey(holder.contact) : null;
  const name = !holder
    ? null
    : holder.contact === contact.key
      ? contact.name
      : await nameOf(sql, holder.contact);
  await sql.query(
    `update phone set project = $2, kind = $3, id = $4, name = $5, since = $6, pending = $7,
     claims = $8::text::jsonb where phone = $1`,
    [
      phone,
      held?.project ?? null,
      held?.kind ?? null,
      held?.id ?? null,
      name,
      holder?.since ?? null,
      row?.pending === true && held?.id === row.id && held?.project === row.project,
      JSON.stringify(claims.map(({ at, contact: by, competes }) => [at, by, competes])),
    ],
  );
  const same =
    row?.project === (held?.project ?? null) &&
    row?.kind === (held?.kind ?? null) &&
    row?.id === (held?.id ?? null) &&
    row?.name === name &&
    row?.since === (holder?.since ?? null);
  if (same) return [];
  const lists: ListChange[] = [];
  if (row?.project != null && row.project !== held?.project) {
    lists.push({ project: row.project, phone, owner: null });
  }
  if (holder && held) {
    const { project, kind, id } = held;
    lists.push({ project, phone, owner: { kind, id, name, since: holder.since } });
  }
  return lists;
}

async function nameOf(sql: Sql, key: string): Promise<string | null> {
  const rows = await sql.query('select name from contact where key = $1', [key]);
  return v.parse(NameRows, rows)[0]?.name ?? null;
}

async function writeLists(sql: Sql, lists: readonly ListChange[]): Promise<void> {
  for (const project of [...new Set(lists.map((list) => list.project))].sort()) {
    const mine = lists.filter((list) => list.project === project);
    let change = await countChanges(sql, project, mine.length);
    for (const { phone, owner } of mine) {
      change += 1;
      await sql.query(
        `insert into project_owner (project, phone, change, gone, kind, id, name, since)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (project, phone) do update set change = excluded.change, gone = excluded.gone,
         kind = excluded.kind, id = excluded.id, name = excluded.name, since = excluded.since, pending = false`,
        [
          project,
          phone,
          change,
          owner === null,
          owner?.kind ?? null,
          owner?.id ?? null,
          owner?.name ?? null,
          owner?.since ?? null,
        ],
      );
    }
  }
}

/** Takes so many numbers of the project's count of changes; returns the last one taken by others. */
export async function countChanges(sql: Sql, project: string, howMany: number): Promise<number> {
  const rows = await sql.query(
    `insert into project as p (name, settings, tokens, changes) values ($1, '{}', '[]', $2)
     on conflict (name) do update set changes = p.changes + $2 returning changes::text as changes`,
    [project, howMany],
  );
  const [row] = v.parse(CountRows, rows);
  if (!row) throw new Error('the project lost its count of changes');
  return Number(row.changes) - howMany;
}
