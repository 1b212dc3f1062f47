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
  await storage.putProject({ name: 'mine', settings: {} });
  await storage.tokens.replaceSeeded('mine', [{ hash: hashToken('bench-token'), scopes: ['check', 'feed'] }]);
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
    // Connections outlive the turns of the others.
    const serverOptions = { keepAliveTimeout: 600_000 };
    const started: ReturnType<typeof serve> = serve(
      { fetch, port: 0, hostname: '127.0.0.1', serverOptions },
      () => ready(started),
    );
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => void server.close() };
}

function serviceOn(storage: Storage): Fetch {
  const app = createService({
    storage,
    tokens: createStoredTokens(storage, Date.now),
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

/** Claims of one request: cases that HQ saved, every second one wants a number that somebody else holds. */
function claimsOf(question: number, size: number, project: string) {
  return Array.from({ length: size }, (_, i) => {
    const at = question * size + i;
    const phone = i % 2 === 0 ? `8${phoneOf(at)}` : phoneOf((at * 104_729) % OWNERS);
    return {
      domain: project,
      case_id: `claim-${at}`,
      closed: false,
      server_date_modified: new Date(1_780_000_000_000 + at).toISOString(),
      properties: { contact_phone_number: phone, contact_phone_number_is_verified: '1' },
    };
  });
}

function claiming(url: string, size: number): (question: number) => Promise<number> {
  const headers = { 'content-type': 'application/json', authorization: 'Bearer bench-token' };
  return async (question) => {
    const body = JSON.stringify(claimsOf(question, size, 'mine'));
    const response = await fetch(`${url}/v1/feed/cases`, { method: 'POST', headers, body });
    if (response.status !== 200) throw new Error(`status ${response.status}`);
    const counts = (await response.json()) as { recorded: number };
    return counts.recorded;
  };
}

/** What nobody can do with less: the numbers in one insert that leaves those alone that are held. */
function bareInsert(pool: pg.Pool): Fetch {
  return async (request) => {
    const cases = (await request.json()) as ReturnType<typeof claimsOf>;
    await pool.query(
      `insert into bare_claim (phone, id, since) select * from unnest($1::text[], $2::text[], $3::text[])
       on conflict (phone) do nothing`,
      [
        cases.map((one) => one.properties.contact_phone_number),
        cases.map((one) => one.case_id),
        cases.map((one) => one.server_date_modified),
      ],
    );
    return Response.json({ recorded: cases.length });
  };
}

const CLAIMS = [
  { size: 1, questions: 320 },
  { size: 10, questions: 64 },
  { size: 100, questions: 16 },
  { size: 1_000, questions: 4 },
];

/** What HQ's forwarding sends, in order, kept for good: contact, number and list of owners. */
async function claims(): Promise<BenchRow[]> {
  const server = await startPostgres();
  const postgres = await openPostgres(server.address);
  const pool = new pg.Pool({ connectionString: server.address, max: AT_ONCE });
  await pool.query('create table bare_claim (phone text primary key, id text, since text)');
  const pglite = await openPglite();
  await filled(postgres);
  await filled(pglite);
  const servers = {
    caseline: await listen(serviceOn(postgres)),
    'caseline on PGlite': await listen(serviceOn(pglite)),
    'bare pg insert … on conflict do nothing behind the same HTTP server': await listen(bareInsert(pool)),
  };
  const rows: BenchRow[] = [];
  let used = 0;
  try {
    for (const { size, questions } of CLAIMS) {
      const figures: Record<string, number[]> = {};
      for (let round = 0; round <= ROUNDS; round += 1) {
        // Cases and numbers that no round had before.
        used += 1;
        const from = used * 10_000;
        for (const [contestant, { url }] of Object.entries(servers)) {
          const claim = claiming(url, size);
          const figure = await perSecond((question) => claim(from + question), questions, size);
          if (round > 0) figures[contestant] = [...(figures[contestant] ?? []), figure * size];
        }
      }
      const { caseline = Number.NaN, ...peers } = Object.fromEntries(
        Object.entries(figures).map(([contestant, all]) => [contestant, Math.round(median(all))]),
      );
      const what = size === 1 ? 'one by one' : `${size} at a time`;
      rows.push({
        name: `claims fed ${what}, half of them conflicting, 16 at once`,
        caseline,
        peers,
        unit: 'claims/s',
      });
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
  run: async () => [...(await checks()), ...(await claims())],
};
