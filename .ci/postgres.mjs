// Finds the programs of PostgreSQL that tests start and stop. Node built-ins only.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const DEBIAN = '/usr/lib/postgresql';

export const HOW_TO_INSTALL_POSTGRES =
  'PostgreSQL was not found. Tests hold the service against a real one: install it ' +
  '(Debian, Ubuntu: sudo apt-get install postgresql; macOS: brew install postgresql), or set POSTGRES_BIN to the ' +
  'folder of initdb and postgres. It need not run.';

/**
 * The folder with initdb and postgres: POSTGRES_BIN, the PATH, or where Debian puts them, newest first.
 * @returns {string | null}
 */
export function findPostgres() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = process.env.POSTGRES_BIN
    ? [process.env.POSTGRES_BIN]
    : [
        ...(process.env.PATH ?? '').split(delimiter),
        ...versions.map((version) => join(DEBIAN, version, 'bin')),
      ];
  return (
    folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ??
    null
  );
}

/**
 * PgBouncer's program: on the PATH, or where Debian puts it.
 * @returns {string | null}
 */
export function findPgbouncer() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  return folders.map((folder) => join(folder, 'pgbouncer')).find((file) => existsSync(file)) ?? null;
}
