import pg from 'pg';
import {
  again,
  codeOf,
  LOOK_UP,
  type LookUp,
  type Prepared,
  type Sql,
  type SqlDriver,
} from './sql/driver.ts';
import { createFailover } from './sql/failover.ts';
import { createSqlStorage } from './sql/storage.ts';
import type { Storage } from './storage.ts';

const CONNECTIONS = 16;
/** Who waits longer for a connection is told that the database is away. */
const CONNECT_MS = 5_000;

type Queryable = Pick<pg.Pool, 'query'>;

/**
 * PostgreSQL's codes for a prepared statement that is not there, or is there already: a pooler hands over another
 * connection for each transaction (PgBouncer before 1.21).
 */
const NOT_MINE = new Set<unknown>(['26000', '42P05']);

/** Asks with prepared statements, until the first sign of a pooler that cannot take them. */
function createAsking() {
  let mayPrepare = true;
  const unnamed = async (on: Queryable, { text, rowMode }: Prepared, values: readonly unknown[]) =>
    (await on.query({ text, rowMode, values: [...values] })).rows;
  return async (on: Queryable, statement: string | Prepared, values: readonly unknown[]) => {
    if (typeof statement === 'string') return (await on.query(statement, [...values])).rows;
    if (!mayPrepare) return await unnamed(on, statement, values);
    try {
      return (await on.query({ ...statement, values: [...values] })).rows;
    } catch (error) {
      if (!NOT_MINE.has(codeOf(error))) throw error;
      mayPrepare = false;
      return await unnamed(on, statement, values);
    }
  };
}

/** The driver on a pool of connections to one server. */
export function createDriver(pool: pg.Pool): SqlDriver {
  const ask = createAsking();
  const query: Sql['query'] = (statement, values = []) => ask(pool, statement, values);
  const transaction = <T>(
    work: (sql: Sql, tries: number) => Promise<T>,
    level: string,
    lookUp: LookUp = 'any',
  ) =>
    again(async (tries) => {
      const client = await pool.connect();
      let broken = false;
      try {
        await client.query(`begin isolation level ${level}${LOOK_UP[lookUp]}`);
        const result = await work(
          { query: (statement, values = []) => ask(client, statement, values) },
          tries,
        );
        await client.query('commit');
        return result;
      } catch (error) {
        broken = await client.query('rollback').then(
          () => false,
          () => true,
        );
        throw error;
      } finally {
        client.release(broken);
      }
    });
  return {
    query,
    read: query,
    transaction: (work, lookUp) => transaction(work, 'read committed', lookUp),
    snapshot: (work) => transaction(work, 'repeatable read read only'),
    close: () => pool.end(),
  };
}

/** The addresses of the servers that one address names: `postgres://user@one:5432,two:5433/database`. */
export function addressesOf(address: string): readonly [string, ...string[]] {
  const [, before = '', hosts = '', after = ''] =
    /^(\w+:\/\/(?:[^@/?#]*@)?)([^/?#@]*)(.*)$/s.exec(address) ?? [];
  const [first = '', ...others] = hosts.split(',').map((host) => before + host + after);
  return hosts.includes(',') ? [first, ...others] : [address];
}

function openPool(connectionString: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
  });
  // A connection that breaks while it is idle is replaced at the next use.
  pool.on('error', () => undefined);
  // One that breaks between two statements of a transaction says so at the next one, too.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/**
 * PostgreSQL servers, 13 or newer: one, or a primary server and the standbys that may replace it.
 * @param address `postgres://user:password@host/database`, with several hosts as `one:5432,two:5432`
 */
export async function openPostgres(address: string): Promise<Storage> {
  const [first, ...others] = addressesOf(address).map((one) => createDriver(openPool(one)));
  if (!first) throw new Error('there is no address');
  const driver = others.length > 0 ? createFailover([first, ...others]) : first;
  try {
    return await createSqlStorage(driver);
  } catch (error) {
    await driver.close();
    throw error;
  }
}
