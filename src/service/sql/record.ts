import { type ClaimChange, changeClaims, recordState } from '../ownership.ts';
import type { CaseEvent, EventResult } from '../storage.ts';
import { type ContactRow, contactKey, readContacts, writeContacts } from './contacts.ts';
import type { Sql } from './driver.ts';
import { type ListChange, writeLists } from './list-owners.ts';
import { readPhones, setClaims, writePhones } from './phones.ts';
import type { Reading } from './reading.ts';
import { storable, storableOrNull } from './rows.ts';
import { noteLateClaims, type SimpleClaim, takeNewNumbers } from './simple-claims.ts';

/** What one contact's save means for one number. */
interface PhoneChange {
  readonly phone: string;
  readonly key: string;
  readonly change: ClaimChange;
  /** Whose save it was. */
  readonly event: CaseEvent;
}

/**
 * Takes in events, all or none; runs inside a transaction. Ten events or a thousand take the same few statements, and
 * each row is written once, as it is in the end. Everybody goes the same way: contacts, then numbers, then projects,
 * each in their order, so that two transactions hardly ever wait for each other.
 */
export async function recordEvents(
  sql: Sql,
  events: readonly CaseEvent[],
  reading: Reading,
): Promise<EventResult[]> {
  const keys = events.map((event) => contactKey({ ...event, kind: 'case', phone: '' }));
  const contacts = await readContacts(sql, keys, reading);
  const changes: PhoneChange[] = [];
  const results = events.map((event, i): EventResult => {
    const key = keys[i] ?? '';
    const contact = contacts.get(key);
    if (!contact) throw new Error('a contact that was read is not there');
    const recorded = recordState(contact.timeline, { at: event.at, phone: event.phone });
    if (recorded.type !== 'new') return recorded.type;
    contact.timeline = recorded.timeline;
    contact.isChanged = true;
    if (recorded.latest) contact.name = storableOrNull(event.name);
    for (const change of recorded.changes) changes.push({ phone: change.phone, key, change, event });
    return recorded.latest ? 'recorded' : 'late';
  });
  await writeContacts(sql, contacts);
  const claims = simpleClaims(changes, contacts);
  const begun = claims.length > 0 ? await takeNewNumbers(sql, claims) : new Set();
  const rest = claims.filter(({ phone }) => !begun.has(phone));
  const late = rest.length > 0 ? await noteLateClaims(sql, rest) : new Set();
  const taken = claims.filter(({ phone }) => begun.has(phone));
  const others = changes.filter(({ phone }) => !begun.has(phone) && !late.has(phone));
  const listed = await replay(sql, others, contacts, reading);
  await writeLists(sql, [...taken.map(newOwner), ...listed]);
  return results;
}

/**
 * What most changes are: a contact begins to want a number, and nothing else in the batch is about that number. In the
 * order of the numbers, so that transactions that meet wait for each other and do not block each other.
 */
function simpleClaims(
  changes: readonly PhoneChange[],
  contacts: ReadonlyMap<string, ContactRow>,
): readonly SimpleClaim[] {
  const counts = new Map<string, number>();
  for (const { phone } of changes) counts.set(phone, (counts.get(phone) ?? 0) + 1);
  const claims: SimpleClaim[] = [];
  for (const { phone, key, change, event } of changes) {
    if (change.type !== 'put' || !change.competes || counts.get(phone) !== 1) continue;
    const { project } = event;
    const name = contacts.get(key)?.name ?? null;
    claims.push({ project, kind: 'case', id: storable(event.id), phone, key, at: change.at, name });
  }
  return claims.sort((a, b) => (a.phone < b.phone ? -1 : 1));
}

function newOwner({ project, kind, id, name, phone, at }: SimpleClaim): ListChange {
  return { project, phone, owner: { kind, id, name, since: at, pending: false }, wasListed: false };
}

/** Works out who holds numbers from all that is known of them. Returns what is to be written on lists. */
async function replay(
  sql: Sql,
  changes: readonly PhoneChange[],
  contacts: ReadonlyMap<string, ContactRow>,
  reading: Reading,
): Promise<ListChange[]> {
  const phones = await readPhones(
    sql,
    changes.map(({ phone }) => phone),
    reading,
  );
  for (const { phone, key, change } of changes) {
    const row = phones.get(phone);
    if (!row) throw new Error('a number that was read is not there');
    setClaims(row, changeClaims(row.claims, key, [change]));
  }
  return await writePhones(sql, phones, contacts);
}
