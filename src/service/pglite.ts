import { PGlite, type PGliteInterface } from '@electric-sql/pglite';
import { again, type Prepared, type SqlDriver } from './sql/driver.ts';
import { createSqlStorage } from './sql/storage.ts';
import type { Storage } from './storage.ts';

/** One connection, and none of its statements is prepared: the embedded PostgreSQL gains nothing by it. */
async function rowsOf(
  database: Pick<PGliteInterface, 'query'>,
  statement: string | Prepared,
  values: readonly unknown[],
): Promise<readonly unknown[]> {
  if (typeof statement === 'string') return (await database.query(statement, [...values])).rows;
  const { text, rowMode } = statement;
  return (await database.query(text, [...values], { rowMode })).rows;
}

function createDriver(database: PGliteInterface): SqlDriver {
  return {
    query: (statement, values = []) => rowsOf(database, statement, values),
    transaction: (work, level = 'read committed') =>
      again(() =>
        database.transaction(async (transaction) => {
          await transaction.query(`set transaction isolation level ${level}`);
          return work({ query: (statement, values = []) => rowsOf(transaction, statement, values) });
        }),
      ),
    close: () => database.close(),
  };
}

/**
 * The embedded PostgreSQL. One process only may have a folder open.
 * @param folder where the data is kept; without it everything is gone when the process ends
 */
export async function openPglite(folder?: string): Promise<Storage> {
  return await storeIn(await PGlite.create(folder === undefined ? {} : { dataDir: folder }));
}

/** The storage in an embedded PostgreSQL that runs already; it closes it in the end. */
export async function storeIn(database: PGliteInterface): Promise<Storage> {
  try {
    return await createSqlStorage(createDriver(database));
  } catch (error) {
    await database.close();
    throw error;
  }
}
