import type { CaseEvent, Mended } from '../storage.ts';
import { contactKey, readContacts } from './contacts.ts';
import type { Sql } from './driver.ts';
import { writeLists } from './list-owners.ts';
import { readPhones, setClaims, writePhones } from './phones.ts';
import { recordEvents } from './record.ts';

/**
 * Forgets a case as if it had never been fed: its numbers go to whoever else competed for them. Then takes in `event`,
 * when there is one. Runs inside a transaction.
 */
export async function mendContact(
  sql: Sql,
  contact: Pick<CaseEvent, 'project' | 'id'>,
  event: CaseEvent | null,
): Promise<Mended> {
  const key = contactKey({ ...contact, kind: 'case', phone: '' });
  const contacts = await readContacts(sql, [key], 'locked');
  const row = contacts.get(key);
  const numbers = [...new Set(row?.timeline.flatMap(({ phone }) => phone ?? []))];
  const phones = await readPhones(sql, numbers, 'locked');
  for (const phone of phones.values()) {
    setClaims(
      phone,
      phone.claims.filter((claim) => claim.contact !== key),
    );
  }
  await writeLists(sql, await writePhones(sql, phones, contacts));
  await sql.query('delete from contact where key = $1', [key]);
  const results = event ? await recordEvents(sql, [event], 'locked') : [];
  return { wasKnown: row?.version != null, numbers: numbers.length, result: results[0] ?? null };
}
