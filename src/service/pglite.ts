import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite, type PGliteInterface } from '@electric-sql/pglite';
import { lockFolder } from './folder-lock.ts';
import { makePrivateFolder, PrivateFiles } from './private-folder.ts';
import { again, LOOK_UP, type LookUp, type Prepared, type Sql, type SqlDriver } from './sql/driver.ts';
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
  const query: Sql['query'] = (statement, values = []) => rowsOf(database, statement, values);
  const transaction = <T>(
    work: (sql: Sql, tries: number) => Promise<T>,
    level: 'read committed' | 'repeatable read',
    lookUp: LookUp = 'any',
  ) =>
    again((tries) =>
      database.transaction(async (inside) => {
        await inside.exec(`set transaction isolation level ${level}${LOOK_UP[lookUp]}`);
        return await work({ query: (statement, values = []) => rowsOf(inside, statement, values) }, tries);
      }),
    );
  return {
    query,
    read: query,
    transaction: (work, lookUp) => transaction(work, 'read committed', lookUp),
    snapshot: (work) => transaction(work, 'repeatable read'),
    close: () => database.close(),
  };
}

/**
 * The embedded PostgreSQL. One process only may have a folder open.
 * @param folder where the data is kept, readable for this user only; without it everything is gone when the process
 *   ends. Rejects with `FolderNotPrivate` when others may read it, and with `FolderInUse`.
 */
export async function openPglite(folder?: string): Promise<Storage> {
  if (folder === undefined) return await storeIn(await PGlite.create());
  await makePrivateFolder(folder);
  const create = () => PGlite.create({ fs: new PrivateFiles(folder) });
  // A new one must be empty.
  const isNew = !existsSync(join(folder, 'PG_VERSION'));
  const made = isNew ? await create() : null;
  const unlock = lockFolder(folder);
  try {
    const storage = await storeIn(made ?? (await create()));
    const close = () => storage.close().finally(unlock);
    return { ...storage, close };
  } catch (error) {
    unlock();
    throw error;
  }
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
