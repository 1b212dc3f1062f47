import pg from 'pg';
import { again, type Prepared, type SqlDriver } from './sql/driver.ts';
import { createSqlStorage } from './sql/storage.ts';
import type { Storage } from './storage.ts';

const CONNECTIONS = 16;

function toQuery(statement: string | Prepared, values: readonly unknown[]): pg.QueryConfig {
  return typeof statement === 'string'
    ? { text: statement, values: [...values] }
    : { ...statement, values: [...values] };
}

function createDriver(pool: pg.Pool): SqlDriver {
  return {
    query: async (statement, values = []) => (await pool.query(toQuery(statement, values))).rows,
    transaction: (work, level = 'read committed') =>
      again(async () => {
        const client = await pool.connect();
        let broken = false;
        try {
          await client.query(`begin isolation level ${level}`);
          const result = await work({
            query: async (statement, values = []) => (await client.query(toQuery(statement, values))).rows,
          });
          await client.query('commit');
          return result;
        } catch (error) {
          await client.query('rollback').catch(() => {
            broken = true;
          });
          throw error;
        } finally {
          client.release(broken);
        }
      }),
    close: () => pool.end(),
  };
}

/** A PostgreSQL server, 13 or newer. @param address `postgres://user:password@host/database` */
export async function openPostgres(address: string): Promise<Storage> {
  const pool = new pg.Pool({ connectionString: address, max: CONNECTIONS });
  // A connection that breaks while it is idle is replaced at the next use.
  pool.on('error', () => undefined);
  try {
    return await createSqlStorage(createDriver(pool));
  } catch (error) {
    await pool.end();
    throw error;
  }
}
