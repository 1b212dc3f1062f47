import { resolve } from 'node:path';
import { FolderInUse } from '../../service/folder-lock.ts';
import { errorKind } from '../../service/log.ts';
import { openPglite } from '../../service/pglite.ts';
import { openPostgres } from '../../service/postgres.ts';
import { FolderNotPrivate } from '../../service/private-folder.ts';
import { DatabaseTooNew } from '../../service/sql/migrations.ts';
import { ReadOnlyStorage, type Storage } from '../../service/storage.ts';

/** Where the data is: in a folder, in a PostgreSQL server, or in memory. */
export interface Place {
  readonly data?: string | undefined;
  readonly database?: string | undefined;
}

export function openStorage(options: Place, cwd: string): Promise<Storage> {
  if (options.database !== undefined) return openPostgres(options.database);
  return openPglite(options.data === undefined ? undefined : resolve(cwd, options.data));
}

/** Why it could not be opened, for people; without a password that an address may hold. */
export function whyNoStorage(options: Place, error: unknown): string {
  if (error instanceof DatabaseTooNew) return `cannot open the data: ${error.message}`;
  if (error instanceof ReadOnlyStorage) {
    return 'cannot open the database: it is a read replica without the tables of this caseline; start it on the primary server first';
  }
  if (error instanceof FolderNotPrivate) {
    const folder = options.data ?? '';
    return error.why === 'other-owner'
      ? `the folder ${folder} belongs to another user; choose a folder of your own`
      : `others may read the folder ${folder}; close it with: chmod 700 '${folder}'`;
  }
  if (error instanceof FolderInUse) {
    return `another caseline has the folder ${options.data ?? ''} open; end it first, or ask it with --service`;
  }
  const where = options.database === undefined ? `the folder ${options.data ?? ''}` : 'the database';
  return `cannot open ${where} (${errorKind(error)})`;
}

/** What is wrong with the options; null: nothing. */
export function invalidPlace({ data, database }: Place): string | null {
  if (data !== undefined && database !== undefined) return '--data and --database exclude each other';
  if (database !== undefined && !/^postgres(ql)?:\/\//.test(database)) {
    return '--database must start with postgres://';
  }
  return null;
}
