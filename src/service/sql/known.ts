import * as v from 'valibot';
import type { KnownNumber, StoredOwner } from '../storage.ts';
import type { Sql } from './driver.ts';
import { KnownRows } from './rows.ts';

/** Both tables in one question, because the way to the database and back costs more than the search. */
const KNOWN = {
  name: 'caseline-known-1',
  rowMode: 'array',
  text: `select phone, project, kind, id, name, since, pending, false as listed from phone
         where phone = any($1::text[]) and id is not null
         union all
         select phone, project, 'mobile-worker', id, name, null, false, true from worker_phone
         where phone = any($1::text[])`,
} as const;

/** For each number its owner, and the workers that list it in the order of their projects and ids. */
export async function findKnown(sql: Sql, phones: readonly string[]): Promise<(KnownNumber | null)[]> {
  const owners = new Map<string, StoredOwner>();
  const listings = new Map<string, KnownNumber['listedBy'][number][]>();
  for (const row of v.parse(KnownRows, await sql.query(KNOWN, [phones]))) {
    const [phone, project, kind, id, name, since, pending, isListed] = row;
    if (!isListed) owners.set(phone, { phone, project, kind, id, name, since, pending });
    else listings.set(phone, [...(listings.get(phone) ?? []), { project, id, name }]);
  }
  return phones.map((phone) => {
    const owner = owners.get(phone) ?? null;
    const listedBy = listings.get(phone)?.sort(byProjectAndId) ?? NOBODY;
    return owner || listedBy.length > 0 ? { owner, listedBy } : null;
  });
}

const NOBODY: KnownNumber['listedBy'] = [];

function byProjectAndId(a: { project: string; id: string }, b: { project: string; id: string }): number {
  if (a.project !== b.project) return a.project < b.project ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
