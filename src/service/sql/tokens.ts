import * as v from 'valibot';
import { SERVICE, type StoredToken, type TokenStorage } from '../storage.ts';
import type { Sql, SqlDriver } from './driver.ts';
import { TokenRows } from './rows.ts';

const COLUMNS = 'hash, project, name, scopes, made, expires, used, seeded';

/** The project of a token, which has a token before it has anything else. */
async function makeProject(sql: Sql, project: string): Promise<void> {
  if (project === SERVICE) return;
  await sql.query("insert into project (name, settings) values ($1, '{}') on conflict (name) do nothing", [
    project,
  ]);
}

/** False: there is one of this name, or with this hash. */
async function insertToken(sql: Sql, token: StoredToken): Promise<boolean> {
  const rows = await sql.query(
    `insert into token (${COLUMNS}) values ($1, $2, $3, $4::text::jsonb, $5, $6, $7, $8)
     on conflict do nothing returning ${COLUMNS}`,
    [
      token.hash,
      token.project,
      token.name,
      JSON.stringify(token.scopes),
      token.made,
      token.expires,
      token.used,
      token.seeded,
    ],
  );
  return rows.length > 0;
}

/** What a token that was replaced is called as long as it still opens. */
export const replacedName = (name: string): string => `${name}.old`;

async function rotate(
  sql: Sql,
  { project, name, hash, made }: Pick<StoredToken, 'project' | 'name' | 'hash' | 'made'>,
  until: string | null,
): Promise<boolean> {
  const key = [project, name];
  const [old] = v.parse(
    TokenRows,
    await sql.query(`select ${COLUMNS} from token where project = $1 and name = $2 for update`, key),
  );
  if (!old) return false;
  await sql.query('delete from token where project = $1 and name = $2', [project, replacedName(name)]);
  await sql.query('delete from token where project = $1 and name = $2', key);
  if (until !== null) {
    const expires = old.expires !== null && old.expires < until ? old.expires : until;
    await insertToken(sql, { ...old, name: replacedName(name), expires });
  }
  // Whoever makes a new one of a seed's token takes it out of the seed's hands.
  return await insertToken(sql, { ...old, hash, made, used: null, seeded: false });
}

export function createTokenStorage(driver: SqlDriver): TokenStorage {
  return {
    async find(hash) {
      return v.parse(TokenRows, await driver.read(`select ${COLUMNS} from token where hash = $1`, [hash]));
    },

    async list(project) {
      const rows = await driver.read(
        `select ${COLUMNS} from token where $1::text is null or project = $1 order by project, name`,
        [project],
      );
      return v.parse(TokenRows, rows);
    },

    add: (token) =>
      driver.transaction(async (sql) => {
        await makeProject(sql, token.project);
        return await insertToken(sql, token);
      }),

    rotate: (token, until) => driver.transaction((sql) => rotate(sql, token, until)),

    async revoke(project, name) {
      const rows = await driver.query('delete from token where project = $1 and name = $2 returning name', [
        project,
        name,
      ]);
      return rows.length > 0;
    },

    replaceSeeded: (project, tokens) =>
      driver.transaction(async (sql) => {
        await sql.query('delete from token where project = $1 and seeded', [project]);
        for (const [i, { hash, scopes }] of tokens.entries()) {
          const name = `seed-${i + 1}`;
          await insertToken(sql, {
            hash,
            project,
            name,
            scopes,
            made: null,
            expires: null,
            used: null,
            seeded: true,
          });
        }
      }),
  };
}
