import * as v from 'valibot';
import type { ContactState } from '../ownership.ts';
import type { ContactKind, StoredOwner } from '../storage.ts';
import { insertUnseen, Raced, type Sql } from './driver.ts';
import { LOCKING, type Reading } from './reading.ts';
import { ContactRows, KeyRows, storable } from './rows.ts';
import { textArray } from './text-array.ts';

/**
 * Names a competitor for a number. A case competes with one number at a time, a worker with each of its numbers
 * alone. A project's slug and a number hold no slash.
 */
export function contactKey(owner: Pick<StoredOwner, 'project' | 'kind' | 'id' | 'phone'>): string {
  const slot = owner.kind === 'mobile-worker' ? owner.phone : '';
  return `${owner.project}/${owner.kind}/${slot}/${storable(owner.id)}`;
}

export function readKey(key: string): { project: string; kind: ContactKind; id: string } {
  const [project = '', kind = '', slot = ''] = key.split('/', 3);
  return {
    project,
    kind: kind === 'mobile-worker' ? 'mobile-worker' : 'case',
    id: key.slice(project.length + kind.length + slot.length + 3),
  };
}

/** A contact as the transaction has it. */
export interface ContactRow {
  name: string | null;
  timeline: readonly ContactState[];
  isChanged: boolean;
  /** Of the row as it was read; null: there was none. */
  readonly version: string | null;
}

/** Reads those that are there, and makes rows for the others that are not written yet. */
export async function readContacts(
  sql: Sql,
  keys: readonly string[],
  reading: Reading,
): Promise<Map<string, ContactRow>> {
  const rows = await sql.query(
    `select key, name, timeline, xmin::text as version from contact
     where key = any($1::text[]) ${LOCKING[reading]('key')}`,
    [textArray(new Set(keys))],
  );
  const contacts = new Map<string, ContactRow>();
  for (const { key, name, timeline, version } of v.parse(ContactRows, rows)) {
    const states = timeline.map(([at, phone]) => ({ at, phone }));
    contacts.set(key, { name, timeline: states, isChanged: false, version });
  }
  for (const key of keys) {
    if (!contacts.has(key)) contacts.set(key, { name: null, timeline: [], isChanged: false, version: null });
  }
  return contacts;
}

type Keyed = readonly [string, Pick<ContactRow, 'name' | 'timeline'>];

function columns(rows: readonly Keyed[]): string[] {
  return [
    textArray(rows.map(([key]) => key)),
    textArray(rows.map(([, { name }]) => name)),
    textArray(rows.map(([, { timeline }]) => JSON.stringify(timeline.map(({ at, phone }) => [at, phone])))),
  ];
}

const INSERT = `insert into contact (key, name, timeline)
  select * from unnest($1::text[], $2::text[], $3::text[])`;

function inOrder(contacts: readonly Keyed[]): Keyed[] {
  return [...contacts].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Writes what changed. Rejects with `Raced` when somebody else wrote one of them since it was read. */
export async function writeContacts(sql: Sql, contacts: ReadonlyMap<string, ContactRow>): Promise<void> {
  const changed = [...contacts].filter(([, contact]) => contact.isChanged);
  const fresh = changed.filter(([, { version }]) => version === null);
  const known = changed.filter(([, { version }]) => version !== null);
  if (known.length > 0) {
    const updated = await sql.query(
      `update contact as c set name = new.name, timeline = new.timeline
       from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as new (key, name, timeline, version)
       where c.key = new.key and c.xmin::text = new.version returning c.key`,
      [...columns(known), textArray(known.map(([, { version }]) => version))],
    );
    if (updated.length < known.length) throw new Raced();
  }
  if (fresh.length > 0) await insertUnseen(sql, INSERT, columns(inOrder(fresh)));
}

/** Puts in contacts that are not there; returns the keys of those that were not. */
export async function addContacts(sql: Sql, contacts: readonly Keyed[]): Promise<ReadonlySet<string>> {
  if (contacts.length === 0) return new Set();
  const rows = await sql.query(
    `${INSERT} on conflict (key) do nothing returning key`,
    columns(inOrder(contacts)),
  );
  return new Set(v.parse(KeyRows, rows).map(({ key }) => key));
}
