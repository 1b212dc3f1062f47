/** The same service on other layouts of the database: tables in partitions, a pooler between. */
import { ask, type Cluster, makeDatabase, startPooler } from './cluster.ts';
import { fill, phoneOf } from './fill.ts';
import { createRandom, type Measured, measure, middle } from './measure.ts';
import { type Client, check, feed, makeToken, serve } from './service.ts';

const OWNERS = 100_000;
const PARTITIONS = 8;
const ROUNDS = 5;
/** Fewer than the service's own connections, so that transactions really change them. */
const POOLED = 6;

const KEYS = {
  phone: 'phone',
  contact: 'key',
  worker: 'key',
  worker_phone: 'phone',
  project_owner: 'project, phone',
} as const;

/** Puts whole tables into partitions by the hash of their keys. */
async function partition(address: string): Promise<void> {
  const statements = Object.entries(KEYS).flatMap(([table, key]) => {
    const parts = Array.from(
      { length: PARTITIONS },
      (_, i) =>
        `create table ${table}_${i} partition of ${table} for values with (modulus ${PARTITIONS}, remainder ${i})`,
    );
    // A unique index of a partitioned table holds its key; a project's changes are unique by themselves.
    const unique =
      table === 'project_owner'
        ? [
            `drop index project_owner_change`,
            `create index project_owner_change on ${table} (project, change)`,
          ]
        : [];
    return [
      ...unique,
      `alter table ${table} rename to whole`,
      `create table ${table} (like whole including defaults including indexes) partition by hash (${key})`,
      ...parts,
      `insert into ${table} select * from whole`,
      'drop table whole',
    ];
  });
  await ask(address, ...statements, 'vacuum analyze');
}

export interface Layout {
  readonly name: string;
  readonly checks: Measured;
  readonly claims: Measured;
  /** Owners that the list of the project names in the end; the same everywhere. */
  readonly listed: number;
}

async function listed({ url, project, token }: Client): Promise<number> {
  let count = 0;
  for (let cursor = ''; ; ) {
    const response = await fetch(`${url}/v1/projects/${project}/owners?cursor=${cursor}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const page = (await response.json()) as { owners: unknown[]; cursor: string; more: boolean };
    count += page.owners.length;
    if (!page.more) return count;
    cursor = page.cursor;
  }
}

async function round(client: Client, number: number): Promise<{ checks: Measured; claims: Measured }> {
  const random = createRandom(number);
  const checks = await measure(40, 100, async () => {
    const phones = new Set(Array.from({ length: 100 }, () => phoneOf(random(OWNERS))));
    const { status, owned } = await check(client, [...phones]);
    if (status !== 200 || owned !== phones.size) throw new Error(`status ${status}, owned ${owned}`);
  });
  const claims = await measure(20, 100, async (request) => {
    const first = (number * 20 + request) * 100;
    const answer = await feed(
      client,
      Array.from({ length: 100 }, (_, i) => ({
        id: `claim-${first + i}`,
        phone: i % 2 === 0 ? `9${phoneOf(first + i)}` : phoneOf(random(OWNERS)),
        at: 1_780_000_000_000 + first + i,
      })),
    );
    if (answer?.counts.recorded !== 100) throw new Error(`status ${answer?.status}`);
  });
  return { checks, claims };
}

export interface Layouts {
  readonly layouts: readonly Layout[];
  readonly partitions: number;
  readonly pooler: string;
  readonly pooled: number;
}

/** Whole tables, partitions and a pooler, asked in turn. */
export async function layouts(server: Cluster, say: (text: string) => void): Promise<Layouts> {
  say('whole tables, partitions and PgBouncer');
  const make = async (name: string) => {
    const database = await makeDatabase(server, name);
    const token = makeToken(database, 'layouts', 'load');
    await fill(database, 'layouts', OWNERS);
    return { database, token };
  };
  const whole = await make('whole');
  const parts = await make('parts');
  const pooled = await make('pooled');
  await partition(parts.database);
  const pooler = await startPooler(server, POOLED);
  const through = new URL(pooler.address);
  through.pathname = '/pooled';
  const contestants = await Promise.all(
    [
      { name: 'whole tables', ...whole },
      { name: `${PARTITIONS} hash partitions`, ...parts },
      { name: `PgBouncer, transaction mode`, ...pooled, database: through.href },
    ].map(async ({ name, database, token }) => {
      const service = await serve(database);
      return {
        name,
        service,
        client: { url: service.url, project: 'layouts', token },
        rounds: [] as Awaited<ReturnType<typeof round>>[],
      };
    }),
  );
  try {
    for (let i = 0; i <= ROUNDS; i += 1) {
      for (const { client, rounds } of contestants) {
        const done = await round(client, i);
        if (i > 0) rounds.push(done);
      }
    }
    const all: Layout[] = [];
    for (const { name, client, rounds } of contestants) {
      all.push({
        name,
        checks: middle(rounds.map(({ checks }) => checks)),
        claims: middle(rounds.map(({ claims }) => claims)),
        listed: await listed(client),
      });
    }
    return { layouts: all, partitions: PARTITIONS, pooler: pooler.version, pooled: POOLED };
  } finally {
    for (const { service } of contestants) await service.kill();
    await pooler.stop();
  }
}
