/** Databases for tests: fresh ones, in servers that the files of a run share. */
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { inject } from 'vitest';
import { storeIn } from '../../src/service/pglite.ts';
import type { Storage } from '../../src/service/storage.ts';

let databases = 0;

/** The address of an empty database in the PostgreSQL of the run. */
export async function freshDatabase(): Promise<string> {
  databases += 1;
  const name = `fresh_${process.pid}_${databases}`;
  const address = new URL(inject('postgres'));
  await runSql(address.href, `create database ${name}`);
  address.pathname = `/${name}`;
  return address.href;
}

export async function runSql(address: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

let shared: Promise<PGlite> | null = null;

/**
 * The embedded PostgreSQL of the worker, emptied. One test file at a time may use it: to start one takes seconds, to
 * empty it no time.
 */
export async function freshPglite(): Promise<PGlite> {
  shared ??= PGlite.create();
  const database = await shared;
  await database.exec('drop schema public cascade; create schema public');
  return database;
}

/** The service's storage in the embedded PostgreSQL of the worker; closing it does not end that. */
export async function openFreshPglite(): Promise<Storage> {
  return { ...(await storeIn(await freshPglite())), close: async () => undefined };
}
