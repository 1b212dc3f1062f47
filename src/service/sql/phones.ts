import * as v from 'valibot';
import { type Claim, type Holder, holderOf, inOrder } from '../ownership.ts';
import type { StoredOwner } from '../storage.ts';
import { type ContactRow, readKey } from './contacts.ts';
import { insertUnseen, Raced, type Sql } from './driver.ts';
import type { ListChange } from './list-owners.ts';
import { LOCKING, type Reading } from './reading.ts';
import { NameRows, PhoneRows } from './rows.ts';
import { textArray } from './text-array.ts';

type Before = v.InferOutput<typeof PhoneRows>[number];

/** A number as the transaction has it. */
export interface PhoneRow {
  /** Who held it; nobody, when the number is new: then it has no version. */
  readonly before: Before;
  claims: readonly Claim[];
  holder: Holder | null;
  /** False as soon as the holder is not the one before. */
  isSameHolder: boolean;
}

function unknown(phone: string): Before {
  const nobody = { project: null, kind: null, id: null, name: null, since: null, pending: false };
  return { phone, ...nobody, claims: [], version: null };
}

function rowOf(before: Before): PhoneRow {
  // Those who came too late for the number stand at the end in any order.
  const claims = inOrder(before.claims.map(([at, contact, competes]) => ({ at, contact, competes })));
  return { before, claims, holder: holderOf(claims), isSameHolder: true };
}

/** Reads those that are there, and makes rows for the others that are not written yet. */
export async function readPhones(
  sql: Sql,
  numbers: readonly string[],
  reading: Reading,
): Promise<Map<string, PhoneRow>> {
  if (numbers.length === 0) return new Map();
  const rows = await sql.query(
    `select phone, project, kind, id, name, since, pending, claims, xmin::text as version from phone
     where phone = any($1::text[]) ${LOCKING[reading]('phone')}`,
    [textArray(new Set(numbers))],
  );
  const phones = new Map(
    v.parse(PhoneRows, rows).map((before): [string, PhoneRow] => [before.phone, rowOf(before)]),
  );
  for (const phone of numbers) if (!phones.has(phone)) phones.set(phone, rowOf(unknown(phone)));
  return phones;
}

function isHeldBy(before: Before, holder: Holder | null): boolean {
  if (holder === null) return before.id === null;
  const { project, kind, id } = readKey(holder.contact);
  return before.project === project && before.kind === kind && before.id === id;
}

export function setClaims(row: PhoneRow, claims: readonly Claim[]): void {
  row.claims = claims;
  row.holder = holderOf(claims);
  row.isSameHolder &&= isHeldBy(row.before, row.holder);
}

type Named = Omit<StoredOwner, 'since'> & { readonly since: string };

/** Who holds a number now, without the name; null: nobody. */
function ownerOf({ before, holder, isSameHolder }: PhoneRow, name: string | null): Named | null {
  if (!holder) return null;
  const { project, kind, id } = readKey(holder.contact);
  const pending = before.pending && isSameHolder;
  return { project, kind, id, phone: before.phone, name, since: holder.since, pending };
}

/** Names of holders that are none of the transaction's contacts, nor who held the number before. */
async function otherNames(sql: Sql, keys: ReadonlySet<string>): Promise<Map<string, string | null>> {
  const names = new Map<string, string | null>();
  if (keys.size === 0) return names;
  const rows = await sql.query('select key, name from contact where key = any($1::text[])', [
    textArray(keys),
  ]);
  for (const { key, name } of v.parse(NameRows, rows)) names.set(key, name);
  return names;
}

interface OwnedRow {
  readonly row: PhoneRow;
  readonly owner: Named | null;
}

/** The numbers with who holds them now. Each save of a holder writes its name beside its number. */
async function withOwners(
  sql: Sql,
  phones: ReadonlyMap<string, PhoneRow>,
  contacts: ReadonlyMap<string, ContactRow>,
): Promise<OwnedRow[]> {
  const unknown = new Set<string>();
  for (const { holder, isSameHolder } of phones.values()) {
    if (holder && !isSameHolder && !contacts.has(holder.contact)) unknown.add(holder.contact);
  }
  const names = await otherNames(sql, unknown);
  return [...phones.values()].map((row) => {
    const { before, holder, isSameHolder } = row;
    const contact = holder && contacts.get(holder.contact);
    if (contact) return { row, owner: ownerOf(row, contact.name) };
    return {
      row,
      owner: ownerOf(row, isSameHolder ? before.name : (names.get(holder?.contact ?? '') ?? null)),
    };
  });
}

function claimsText({ row: { claims } }: OwnedRow): string {
  return JSON.stringify(claims.map(({ at, contact, competes }) => [at, contact, competes]));
}

function columns(rows: readonly OwnedRow[]): string[] {
  return [
    textArray(rows.map(({ row }) => row.before.phone)),
    textArray(rows.map(({ owner }) => owner?.project ?? null)),
    textArray(rows.map(({ owner }) => owner?.kind ?? null)),
    textArray(rows.map(({ owner }) => owner?.id ?? null)),
    textArray(rows.map(({ owner }) => owner?.name ?? null)),
    textArray(rows.map(({ owner }) => owner?.since ?? null)),
    textArray(rows.map(({ owner }) => String(owner?.pending ?? false))),
    textArray(rows.map(claimsText)),
  ];
}

const NAMES = 'phone, project, kind, id, name, since, pending, claims';
const COLUMNS = `$1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::boolean[],
  $8::text[]`;

const versions = (rows: readonly OwnedRow[]): string => textArray(rows.map(({ row }) => row.before.version));

/** Numbers whose holder stays: only who wants them is written. */
async function updateClaims(sql: Sql, rows: readonly OwnedRow[]): Promise<void> {
  if (rows.length === 0) return;
  const updated = await sql.query(
    `update phone as p set claims = new.claims
     from unnest($1::text[], $2::text[], $3::text[]) as new (phone, claims, version)
     where p.phone = new.phone and p.xmin::text = new.version returning p.phone`,
    [textArray(rows.map(({ row }) => row.before.phone)), textArray(rows.map(claimsText)), versions(rows)],
  );
  if (updated.length < rows.length) throw new Raced();
}

async function updateOwners(sql: Sql, rows: readonly OwnedRow[]): Promise<void> {
  if (rows.length === 0) return;
  const updated = await sql.query(
    `update phone as p set project = new.project, kind = new.kind, id = new.id, name = new.name,
       since = new.since, pending = new.pending, claims = new.claims
     from unnest(${COLUMNS}, $9::text[]) as new (${NAMES}, version)
     where p.phone = new.phone and p.xmin::text = new.version returning p.phone`,
    [...columns(rows), versions(rows)],
  );
  if (updated.length < rows.length) throw new Raced();
}

async function insertPhones(sql: Sql, rows: readonly OwnedRow[]): Promise<void> {
  if (rows.length === 0) return;
  const inOrder = [...rows].sort((a, b) => (a.row.before.phone < b.row.before.phone ? -1 : 1));
  await insertUnseen(sql, `insert into phone (${NAMES}) select * from unnest(${COLUMNS})`, columns(inOrder));
}

function isSame({ row: { before }, owner }: OwnedRow): boolean {
  return (
    before.project === (owner?.project ?? null) &&
    before.kind === (owner?.kind ?? null) &&
    before.id === (owner?.id ?? null) &&
    before.name === (owner?.name ?? null) &&
    before.since === (owner?.since ?? null) &&
    before.pending === (owner?.pending ?? false)
  );
}

/** What it means for the lists of the projects concerned. */
function listChanges(rows: readonly OwnedRow[]): ListChange[] {
  return rows.flatMap((changed) => {
    const { row, owner } = changed;
    if (isSame(changed)) return [];
    const { phone, project } = row.before;
    const changes: ListChange[] = [];
    if (project !== null && project !== owner?.project) {
      changes.push({ project, phone, owner: null, wasListed: true });
    }
    if (owner) changes.push({ project: owner.project, phone, owner, wasListed: project === owner.project });
    return changes;
  });
}

/**
 * Writes numbers with their claims and who holds them. Rejects with `Raced` when somebody else wrote one of them since it
 * was read. Returns what is to be written on lists.
 */
export async function writePhones(
  sql: Sql,
  phones: ReadonlyMap<string, PhoneRow>,
  contacts: ReadonlyMap<string, ContactRow>,
): Promise<ListChange[]> {
  if (phones.size === 0) return [];
  const rows = await withOwners(sql, phones, contacts);
  const known = rows.filter(({ row }) => row.before.version !== null);
  await updateClaims(sql, known.filter(isSame));
  await updateOwners(
    sql,
    known.filter((row) => !isSame(row)),
  );
  await insertPhones(
    sql,
    rows.filter(({ row }) => row.before.version === null),
  );
  return listChanges(rows);
}
