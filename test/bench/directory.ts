import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import pg from 'pg';
import { createService } from '../../src/service/app.ts';
import { openPglite } from '../../src/service/pglite.ts';
import { openPostgres } from '../../src/service/postgres.ts';
import type { Storage, StoredOwner } from '../../src/service/storage.ts';
import { createStoredTokens, hashToken } from '../../src/service/tokens.ts';
import { startPostgres } from '../service/postgres-server.ts';
import type { Bench, BenchRow } from './row.ts';
import { median } from './turns.ts';

const ROUNDS = 5;

const OWNERS = 200_000;
const phoneOf = (i: number) => String(254_700_000_000 + i * 37);

async function filled(storage: Storage): Promise<void> {
  const owners = Array.from(
    { length: OWNERS },
    (_, i): StoredOwner => ({
      phone: phoneOf(i),
      project: i % 3 === 0 ? 'other' : 'mine',
      kind: 'case',
      id: `case-${i}`,
      name: `Client ${i}`,
      since: null,
      pending: false,
    }),
  );
  await storage.putProject({
    name: 'mine',
    settings: {},
    tokens: [{ hash: hashToken('bench-token'), scopes: ['check'] }],
  });
  await storage.addOwners(owners);
}

/** Numbers, the first one nobody's and three quarters of a hundred owned; others for each question. */
function hundred(question: number): string[] {
  return Array.from({ length: 101 }, (_, i) => {
    const at = (question * 7_919 + i * 104_729) % OWNERS;
    return i % 4 === 0 ? `9${phoneOf(at)}` : phoneOf(at);
  });
}

type Fetch = (request: Request) => Response | Promise<Response>;

/** A server as the service's own, on a free port. */
async function listen(fetch: Fetch): Promise<{ readonly url: string; close(): void }> {
  const server = await new Promise<ReturnType<typeof serve>>((ready) => {
    const started: ReturnType<typeof serve> = serve({ fetch, port: 0, hostname: '127.0.0.1' }, () =>
      ready(started),
    );
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => void server.close() };
}

function serviceOn(storage: Storage): Fetch {
  const app = createService({
    storage,
    tokens: createStoredTokens(storage),
    clock: Date.now,
    log: () => undefined,
    contactLimit: { units: 1e12, seconds: 1 },
  });
  return (request) => app.fetch(request);
}

/** What nobody can do with less: the body's numbers, one query, its rows as JSON. */
function bareQuery(pool: pg.Pool): Fetch {
  return async (request) => {
    const { contacts } = (await request.json()) as { contacts: { ref: string }[] };
    const { rows } = await pool.query(
      'select phone, project, kind, id, name, since, pending from phone where phone = any($1::text[])',
      [contacts.map(({ ref }) => ref)],
    );
    return Response.json(rows.map((row) => ({ ...row, status: 'owned_' })));
  };
}

function asking(url: string, size: number): (question: number) => Promise<number> {
  const headers = { 'content-type': 'application/json', authorization: 'Bearer bench-token' };
  return async (question) => {
    const contacts = hundred(question)
      .slice(1, size + 1)
      .map((phone) => ({
        ref: phone,
        contact: { contact_phone_number: phone, contact_phone_number_is_verified: '1' },
      }));
    const response = await fetch(`${url}/v1/projects/mine/contacts:check`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ contacts }),
    });
    if (response.status !== 200) throw new Error(`status ${response.status}`);
    return (await response.text()).split('"owned_').length - 1;
  };
}

/** Questions in flight at once, as sixteen clients would ask. */
const AT_ONCE = 16;

async function perSecond(
  ask: (question: number) => Promise<number>,
  questions: number,
  ownedEach: number,
): Promise<number> {
  let next = 0;
  let owned = 0;
  const from = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (next < questions) {
        next += 1;
        const found = await ask(next);
        owned += found;
      }
    }),
  );
  const took = (performance.now() - from) / 1000;
  if (owned !== questions * ownedEach) throw new Error(`owned ${owned}`);
  return questions / took;
}

/** Whole requests over HTTP: parsing, token, limits, HQ's rules, database, answer. */
async function checks(): Promise<BenchRow[]> {
  const server = await startPostgres();
  const postgres = await openPostgres(server.address);
  const pool = new pg.Pool({ connectionString: server.address, max: AT_ONCE });
  const pglite = await openPglite();
  await filled(postgres);
  await filled(pglite);
  const servers = {
    caseline: await listen(serviceOn(postgres)),
    'caseline on PGlite': await listen(serviceOn(pglite)),
    'bare pg query = any($1) behind the same HTTP server': await listen(bareQuery(pool)),
  };
  const rows: BenchRow[] = [];
  try {
    for (const { name, size, questions, owned, unit } of [
      {
        name: 'checks in hundreds among 200,000 owners on PostgreSQL, 75 % owned, 16 at once',
        size: 100,
        questions: 160,
        owned: 75,
        unit: 'contacts/s',
      },
      {
        name: 'single checks among 200,000 owners on PostgreSQL, 16 at once',
        size: 1,
        questions: 800,
        owned: 1,
        unit: 'checks/s',
      },
    ]) {
      const figures: Record<string, number[]> = {};
      for (let round = 0; round <= ROUNDS; round += 1) {
        for (const [contestant, { url }] of Object.entries(servers)) {
          const figure = await perSecond(asking(url, size), questions, owned);
          if (round > 0) figures[contestant] = [...(figures[contestant] ?? []), figure * size];
        }
      }
      const { caseline = Number.NaN, ...peers } = Object.fromEntries(
        Object.entries(figures).map(([contestant, all]) => [contestant, Math.round(median(all))]),
      );
      rows.push({ name, caseline, peers, unit });
    }
    return rows;
  } finally {
    for (const one of Object.values(servers)) one.close();
    await pool.end();
    await postgres.close();
    await pglite.close();
    await server.stop();
  }
}

export const bench: Bench = {
  name: 'directory service',
  run: checks,
};
