import * as v from 'valibot';
import {
  type Claim,
  type ClaimChange,
  type ContactState,
  changeClaims,
  type Holder,
  holderOf,
  recordState,
} from '../ownership.ts';
import type { CaseEvent, ContactKind, EventResult, StoredOwner } from '../storage.ts';
import type { Sql } from './driver.ts';
import { type ListedRow, listOwners } from './list-owners.ts';
import { ContactRows, NameRows, PhoneRows, storable, storableOrNull } from './rows.ts';

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

interface ContactRow {
  name: string | null;
  timeline: readonly ContactState[];
  isChanged: boolean;
}

interface PhoneRow {
  readonly before: v.InferOutput<typeof PhoneRows>[number];
  claims: readonly Claim[];
  holder: Holder | null;
  /** False as soon as the holder is not the one before. */
  isSameHolder: boolean;
}

/** What one contact's save means for one number. */
interface PhoneChange {
  readonly phone: string;
  readonly key: string;
  readonly change: ClaimChange;
}

/**
 * Takes in events, all or none; runs inside a transaction. Ten events or a thousand take the same few statements.
 * Locks are taken in one order everywhere (contacts sorted, then numbers sorted, then projects sorted), so that two
 * transactions cannot wait for each other.
 */
export async function recordEvents(sql: Sql, events: readonly CaseEvent[]): Promise<EventResult[]> {
  const keys = events.map((event) => contactKey({ ...event, kind: 'case', phone: '' }));
  const contacts = await lockContacts(sql, keys);
  const changes: PhoneChange[] = [];
  const results = events.map((event, i): EventResult => {
    const key = keys[i] ?? '';
    const contact = contacts.get(key);
    if (!contact) throw new Error('a contact that was locked is not there');
    const recorded = recordState(contact.timeline, { at: event.at, phone: event.phone });
    if (recorded.type !== 'new') return recorded.type;
    contact.timeline = recorded.timeline;
    contact.isChanged = true;
    if (recorded.latest) contact.name = storableOrNull(event.name);
    for (const change of recorded.changes) changes.push({ phone: change.phone, key, change });
    return recorded.latest ? 'recorded' : 'late';
  });
  await writeContacts(sql, contacts);
  const phones = await lockPhones(sql, changes);
  for (const { phone, key, change } of changes) {
    const row = phones.get(phone);
    if (!row) throw new Error('a number that was locked is not there');
    row.claims = changeClaims(row.claims, key, [change]);
    row.holder = holderOf(row.claims);
    row.isSameHolder &&= isHeldBy(row.before, row.holder);
  }
  const owners = await namedOwners(sql, phones, contacts);
  await writePhones(sql, phones, owners);
  await writeLists(sql, phones, owners);
  return results;
}

async function lockContacts(sql: Sql, keys: readonly string[]): Promise<Map<string, ContactRow>> {
  const rows = await sql.query(
    `insert into contact as c (key) select * from unnest($1::text[])
     on conflict (key) do update set name = c.name returning key, name, timeline`,
    [[...new Set(keys)].sort()],
  );
  return new Map(
    v
      .parse(ContactRows, rows)
      .map(({ key, name, timeline }): [string, ContactRow] => [
        key,
        { name, timeline: timeline.map(([at, phone]) => ({ at, phone })), isChanged: false },
      ]),
  );
}

async function writeContacts(sql: Sql, contacts: ReadonlyMap<string, ContactRow>): Promise<void> {
  const changed = [...contacts].filter(([, contact]) => contact.isChanged);
  if (changed.length === 0) return;
  await sql.query(
    `insert into contact (key, name, timeline)
     select key, name, timeline from unnest($1::text[], $2::text[], $3::text[]::jsonb[]) as t (key, name, timeline)
     on conflict (key) do update set name = excluded.name, timeline = excluded.timeline`,
    [
      changed.map(([key]) => key),
      changed.map(([, { name }]) => name),
      changed.map(([, { timeline }]) => JSON.stringify(timeline.map(({ at, phone }) => [at, phone]))),
    ],
  );
}

async function lockPhones(sql: Sql, changes: readonly PhoneChange[]): Promise<Map<string, PhoneRow>> {
  if (changes.length === 0) return new Map();
  const rows = await sql.query(
    `insert into phone as p (phone) select * from unnest($1::text[])
     on conflict (phone) do update set pending = p.pending
     returning phone, project, kind, id, name, since, pending, claims`,
    [[...new Set(changes.map(({ phone }) => phone))].sort()],
  );
  return new Map(
    v.parse(PhoneRows, rows).map((before): [string, PhoneRow] => {
      const claims = before.claims.map(([at, contact, competes]) => ({ at, contact, competes }));
      return [before.phone, { before, claims, holder: holderOf(claims), isSameHolder: true }];
    }),
  );
}

function isHeldBy(before: PhoneRow['before'], holder: Holder | null): boolean {
  if (holder === null) return before.id === null;
  const { project, kind, id } = readKey(holder.contact);
  return before.project === project && before.kind === kind && before.id === id;
}

type Named = Omit<StoredOwner, 'since'> & { readonly since: string };

/** Who holds the numbers now; a number that nobody holds is left out. */
async function namedOwners(
  sql: Sql,
  phones: ReadonlyMap<string, PhoneRow>,
  contacts: ReadonlyMap<string, ContactRow>,
): Promise<ReadonlyMap<string, Named>> {
  const holders = [...phones.values()].flatMap(({ holder }) => (holder ? [holder.contact] : []));
  const others = [...new Set(holders.filter((key) => !contacts.has(key)))];
  const names = new Map<string, string | null>();
  if (others.length > 0) {
    const rows = await sql.query('select key, name from contact where key = any($1::text[])', [others]);
    for (const { key, name } of v.parse(NameRows, rows)) names.set(key, name);
  }
  const owners = new Map<string, Named>();
  for (const [phone, { before, holder, isSameHolder }] of phones) {
    if (!holder) continue;
    const contact = contacts.get(holder.contact);
    owners.set(phone, {
      ...readKey(holder.contact),
      phone,
      name: contact ? contact.name : (names.get(holder.contact) ?? null),
      since: holder.since,
      pending: before.pending && isSameHolder,
    });
  }
  return owners;
}

async function writePhones(
  sql: Sql,
  phones: ReadonlyMap<string, PhoneRow>,
  owners: ReadonlyMap<string, Named>,
): Promise<void> {
  if (phones.size === 0) return;
  const all = [...phones].map(([phone, { claims }]) => ({ phone, claims, owner: owners.get(phone) }));
  await sql.query(
    `insert into phone (phone, project, kind, id, name, since, pending, claims)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::boolean[],
       $8::text[]::jsonb[])
     on conflict (phone) do update set project = excluded.project, kind = excluded.kind, id = excluded.id,
       name = excluded.name, since = excluded.since, pending = excluded.pending, claims = excluded.claims`,
    [
      all.map(({ phone }) => phone),
      all.map(({ owner }) => owner?.project ?? null),
      all.map(({ owner }) => owner?.kind ?? null),
      all.map(({ owner }) => owner?.id ?? null),
      all.map(({ owner }) => owner?.name ?? null),
      all.map(({ owner }) => owner?.since ?? null),
      all.map(({ owner }) => owner?.pending ?? false),
      all.map(({ claims }) =>
        JSON.stringify(claims.map(({ at, contact, competes }) => [at, contact, competes])),
      ),
    ],
  );
}

/** Brings the lists of the projects concerned up to date. */
async function writeLists(
  sql: Sql,
  phones: ReadonlyMap<string, PhoneRow>,
  owners: ReadonlyMap<string, Named>,
): Promise<void> {
  const lists = new Map<string, ListedRow[]>();
  const note = (project: string, row: ListedRow) => {
    const list = lists.get(project);
    if (list) list.push(row);
    else lists.set(project, [row]);
  };
  for (const [phone, { before }] of phones) {
    const owner = owners.get(phone) ?? null;
    const isSame =
      before.project === (owner?.project ?? null) &&
      before.kind === (owner?.kind ?? null) &&
      before.id === (owner?.id ?? null) &&
      before.name === (owner?.name ?? null) &&
      before.since === (owner?.since ?? null) &&
      before.pending === (owner?.pending ?? false);
    if (isSame) continue;
    if (before.project !== null && before.project !== owner?.project) {
      note(before.project, { phone, owner: null, wasListed: true });
    }
    if (owner) note(owner.project, { phone, owner, wasListed: before.project === owner.project });
  }
  for (const [project, list] of [...lists].sort(([a], [b]) => (a < b ? -1 : 1))) {
    await listOwners(sql, project, list);
  }
}
