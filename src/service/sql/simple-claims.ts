import * as v from 'valibot';
import type { StoredOwner } from '../storage.ts';
import type { Sql } from './driver.ts';
import { NewPhoneRows } from './rows.ts';
import { textArray } from './text-array.ts';

/** A contact that begins to want a number. */
export interface SimpleClaim extends Pick<StoredOwner, 'phone' | 'project' | 'kind' | 'id' | 'name'> {
  /** Key of the contact. */
  readonly key: string;
  readonly at: string;
}

const claimText = ({ at, key }: SimpleClaim): string => JSON.stringify([at, key, true]);

function columns(claims: readonly SimpleClaim[]): string[] {
  return [
    textArray(claims.map(({ phone }) => phone)),
    textArray(claims.map(({ project }) => project)),
    textArray(claims.map(({ kind }) => kind)),
    textArray(claims.map(({ id }) => id)),
    textArray(claims.map(({ at }) => at)),
  ];
}

async function askForPhones(sql: Sql, statement: string, values: readonly string[]): Promise<Set<string>> {
  return new Set(v.parse(NewPhoneRows, await sql.query(statement, values)).map(({ phone }) => phone));
}

/** Takes the numbers that nobody ever had. Returns those; of the others nothing is known yet. */
export function takeNewNumbers(sql: Sql, claims: readonly SimpleClaim[]): Promise<Set<string>> {
  return askForPhones(
    sql,
    `insert into phone (phone, project, kind, id, since, name, claims)
     select phone, project, kind, id, since, name, claims
     from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
       as new (phone, project, kind, id, since, name, claims)
     on conflict (phone) do nothing returning phone`,
    [
      ...columns(claims),
      textArray(claims.map(({ name }) => name)),
      textArray(claims.map((claim) => `[${claimText(claim)}]`)),
    ],
  );
}

/** More than so many characters of claims want to be folded (`changeClaims`). */
const MOST = 20_000;

/**
 * Notes those who want a number that somebody else has held since before: they change nothing, but they did come, and
 * that counts when earlier events come late. Returns the numbers for which it is so.
 */
export function noteLateClaims(sql: Sql, claims: readonly SimpleClaim[]): Promise<Set<string>> {
  return askForPhones(
    sql,
    `update phone as p set claims = left(p.claims, -1) || ',' || new.claim || ']'
     from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
       as new (phone, project, kind, id, at, claim)
     where p.phone = new.phone and p.since < new.at and length(p.claims) < ${MOST}
       and (p.project, p.kind, p.id) is distinct from (new.project, new.kind, new.id)
     returning p.phone`,
    [...columns(claims), textArray(claims.map(claimText))],
  );
}
