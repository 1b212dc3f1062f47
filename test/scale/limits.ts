import { setTimeout as wait } from 'node:timers/promises';
import { ask, type Cluster, makeDatabase } from './cluster.ts';
import { check, makeToken, serve } from './service.ts';

const SERVICES = 4;
const LIMIT = 6_000;
/** Each service is asked for so much, all together twice the limit. */
const ASKED_EACH = (2 * LIMIT) / SERVICES;
const CLIENTS_EACH = 4;

export interface SharedLimits {
  readonly services: number;
  readonly limit: number;
  readonly asked: number;
  readonly allowed: number;
  readonly refused: number;
  /** How often the database was asked for a portion. */
  readonly portions: number;
}

/** A connection tells what it did when it ends. */
async function countPortions(database: string): Promise<number> {
  const busy =
    'select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()';
  while ((await ask(database, busy)).length > 0) await wait(50);
  const written = 'select (n_tup_ins + n_tup_upd)::text as written from pg_stat_user_tables';
  const [row] = await ask(database, `${written} where relname = 'quota'`);
  return Number(row?.written);
}

/** Several services on one database are asked for more than a project's limit, contact by contact. */
export async function limits(server: Cluster, say: (text: string) => void): Promise<SharedLimits> {
  say(`${SERVICES} services that hold one limit together`);
  const database = await makeDatabase(server, 'limits');
  const tokens = Array.from({ length: SERVICES }, (_, i) => makeToken(database, 'limits', `load-${i}`));
  const services = await Promise.all(tokens.map(() => serve(database, String(LIMIT))));
  let allowed = 0;
  let refused = 0;
  try {
    await Promise.all(
      services.flatMap(({ url }, i) => {
        let left = ASKED_EACH;
        return Array.from({ length: CLIENTS_EACH }, async () => {
          while (left > 0) {
            left -= 1;
            const client = { url, project: 'limits', token: tokens[i] ?? '' };
            const { status } = await check(client, ['254700000001']);
            if (status === 200) allowed += 1;
            else if (status === 429) refused += 1;
            else throw new Error(`status ${status}`);
          }
        });
      }),
    );
  } finally {
    for (const service of services) await service.kill();
  }
  const portions = await countPortions(database);
  return {
    services: SERVICES,
    limit: LIMIT,
    asked: SERVICES * ASKED_EACH,
    allowed,
    refused,
    portions,
  };
}
