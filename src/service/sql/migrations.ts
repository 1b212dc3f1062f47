import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { Sql, SqlDriver } from './driver.ts';
import { leaveRoom } from './leave-room.ts';
import { sumUpLists } from './sum-up-lists.ts';

/** A statement, or what needs more than one. */
type Step = string | ((sql: Sql) => Promise<void>);

/**
 * Steps of the database, each run once and never changed afterwards. Numbers are keyed by themselves, contacts by
 * their key, a project's list of owners by the project: no statement needs two of them at once.
 */
const MIGRATIONS: readonly (readonly Step[])[] = [
  [
    `create table project (
      name text primary key,
      settings jsonb not null,
      tokens jsonb not null,
      changes bigint not null default 0
    )`,
    // A contact's recent past: [[instant, number or null], …].
    `create table contact (
      key text primary key,
      name text,
      timeline jsonb not null default '[]'
    )`,
    // The one row of a number is what makes it unique. claims: [[instant, contact, competes], …].
    `create table phone (
      phone text primary key,
      project text,
      kind text,
      id text,
      name text,
      since text,
      pending boolean not null default false,
      claims jsonb not null default '[]'
    )`,
    // What clients copy. change: the project's count of changes when the row changed last; no two rows share it.
    `create table project_owner (
      project text not null,
      phone text not null,
      change bigint not null,
      gone boolean not null,
      kind text,
      id text,
      name text,
      since text,
      pending boolean not null default false,
      primary key (project, phone)
    )`,
    'create unique index project_owner_change on project_owner (project, change)',
    // A worker's numbers, and by number the workers that list it: they may hold it, HQ's API does not say.
    `create table worker (
      key text primary key,
      phones jsonb not null
    )`,
    `create table worker_phone (
      phone text not null,
      worker text not null,
      project text not null,
      id text not null,
      name text,
      primary key (phone, worker)
    )`,
  ],
  [
    // Of the numbers on the project's list (directory/checksum.ts); it changes with `changes`, in the same statement.
    `alter table project add column checksum bit(128) not null default B'0'::bit(128)`,
    sumUpLists,
  ],
  [
    // Looked for by its hash alone, so that the work does not depend on the project. project: '' for the service's own.
    `create table token (
      hash text not null,
      project text not null,
      name text not null,
      scopes jsonb not null,
      made text,
      expires text,
      used text,
      seeded boolean not null,
      primary key (hash, project)
    )`,
    'create unique index token_name on token (project, name)',
    `insert into token (hash, project, name, scopes, seeded)
     select one ->> 'hash', p.name, 'seed-' || place, one -> 'scopes', true
     from project p, jsonb_array_elements(p.tokens) with ordinality as each (one, place)
     on conflict do nothing`,
    'alter table project drop column tokens',
    // What a token did within an hour.
    `create table usage (
      hour text not null,
      project text not null,
      token text not null,
      route text not null,
      requests bigint not null,
      items bigint not null,
      primary key (hour, project, token, route)
    )`,
    leaveRoom,
    // As text: only Caseline reads them, and to make jsonb of them takes longer than to write the row.
    `alter table contact alter column timeline drop default, alter column timeline type text using timeline::text,
       alter column timeline set default '[]'`,
    `alter table phone alter column claims drop default, alter column claims type text using claims::text,
       alter column claims set default '[]'`,
    // What is used of a limit within its window, by all processes together. ends: milliseconds since 1970.
    `create table quota (
      key text primary key,
      ends bigint not null,
      used bigint not null,
      granted bigint not null
    )`,
  ],
];

const VersionSchema = v.pipe(v.array(v.object({ version: v.number(), epoch: v.string() })), v.maxLength(1));

/** Any number that nobody else locks: the beginning of "case" in ASCII. */
const MIGRATING = 0x63_61_73;

const FoundSchema = v.tuple([v.object({ found: v.boolean() })]);

export class DatabaseTooNew extends Error {
  constructor() {
    super('the database was made by a newer caseline; start that one, or another folder or database');
  }
}

type State = v.InferOutput<typeof VersionSchema>[number];

/** The state of a database; null for one that has none yet. */
async function readState(sql: Sql): Promise<State | null> {
  const [state] = v.parse(VersionSchema, await sql.query('select version, epoch from caseline'));
  if (state && state.version > MIGRATIONS.length) throw new DatabaseTooNew();
  return state ?? null;
}

async function hasState(sql: Sql): Promise<boolean> {
  const rows = await sql.query("select to_regclass('caseline') is not null as found");
  return v.parse(FoundSchema, rows)[0].found;
}

/**
 * Brings the database up to date and returns its epoch. Several services may start at once. Nothing is written where
 * nothing is to be done, so that a service can stand on a read replica.
 */
export async function migrate(driver: SqlDriver): Promise<string> {
  const before = (await hasState({ query: driver.read })) ? await readState({ query: driver.read }) : null;
  if (before?.version === MIGRATIONS.length) return before.epoch;
  return driver.transaction(async (sql) => {
    // Until the end of the transaction: of two that start together one makes the tables.
    await sql.query(`select pg_advisory_xact_lock(${MIGRATING})`);
    await sql.query(
      'create table if not exists caseline (one boolean primary key default true check (one), version integer not null, epoch text not null)',
    );
    await sql.query('insert into caseline (version, epoch) values (0, $1) on conflict do nothing', [
      randomUUID(),
    ]);
    const state = await readState(sql);
    if (!state) throw new Error('the database lost its version');
    for (const step of MIGRATIONS.slice(state.version).flat()) {
      if (typeof step === 'string') await sql.query(step);
      else await step(sql);
    }
    if (state.version < MIGRATIONS.length) {
      await sql.query('update caseline set version = $1', [MIGRATIONS.length]);
    }
    return state.epoch;
  });
}
