import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../../.ci/browsers.mjs';
import { createService } from '../../src/service/app.ts';
import { openPglite } from '../../src/service/pglite.ts';
import { openPostgres } from '../../src/service/postgres.ts';
import type { Storage, StoredOwner } from '../../src/service/storage.ts';
import { createStoredTokens, hashToken } from '../../src/service/tokens.ts';
import { startPostgres } from '../service/postgres-server.ts';
import type { Bench, BenchRow } from './row.ts';
import { median } from './turns.ts';

const ROUNDS = 5;

/** The script of `owners-page.ts` as one text. */
async function pageScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'owners-page.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the page script was not built');
  return chunk.code;
}

interface Figures {
  readonly load: number;
  readonly find: number;
}

/** Imports and look-ups in Chromium; a fresh profile each round, contestants in turns. */
async function ownersInBrowser(): Promise<BenchRow[]> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('Chromium is needed; install it or set CHROME_PATH');
  const script = await pageScript();
  // IndexedDB and checksums need an origin that the browser trusts; this machine's own is.
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<title>bench</title>'),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const figures: Record<string, Figures[]> = { caseline: [], recordPerOwner: [] };
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [contestant, count] of [
        ['caseline', 100_000],
        ['recordPerOwner', 100_000],
      ] as const) {
        const browser = await puppeteer.launch({
          executablePath,
          args: ['--no-sandbox', '--disable-background-networking'],
          protocolTimeout: 600_000,
        });
        try {
          const page = await browser.newPage();
          await page.goto(url);
          await page.evaluate(script);
          const run = `benchOwners.${contestant}(${count})`;
          figures[contestant]?.push((await page.evaluate(run)) as Figures);
        } finally {
          await browser.close();
        }
      }
    }
  } finally {
    server.close();
  }
  const middle = (contestant: string, what: keyof Figures) =>
    Math.round(median((figures[contestant] ?? []).map((one) => one[what])));
  return [
    {
      name: 'import of 100,000 owners into IndexedDB, Chromium, from JSON',
      caseline: middle('caseline', 'load'),
      peers: { 'a record per owner (idb, a transaction per page)': middle('recordPerOwner', 'load') },
      unit: 'owners/s',
    },
    {
      name: 'look-up of 100 numbers among 100,000 in IndexedDB, Chromium, 75 % owned',
      caseline: middle('caseline', 'find'),
      peers: { 'a record per owner (idb)': middle('recordPerOwner', 'find') },
      unit: 'numbers/s',
    },
  ];
}

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

/** A hundred numbers, 75 of them owned; another hundred for each question. */
function hundred(question: number): string[] {
  return Array.from({ length: 100 }, (_, i) => {
    const at = (question * 7_919 + i * 104_729) % OWNERS;
    return i % 4 === 0 ? `9${phoneOf(at)}` : phoneOf(at);
  });
}

function checking(storage: Storage): (question: number) => Promise<number> {
  const app = createService({
    storage,
    tokens: createStoredTokens(storage),
    clock: Date.now,
    log: () => undefined,
    contactLimit: { units: 1e12, seconds: 1 },
  });
  const headers = { 'content-type': 'application/json', authorization: 'Bearer bench-token' };
  return async (question) => {
    const contacts = hundred(question).map((phone) => ({
      ref: phone,
      contact: { contact_phone_number: phone, contact_phone_number_is_verified: '1' },
    }));
    const response = await app.request('http://check.test/v1/projects/mine/contacts:check', {
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
const QUESTIONS = 160;

async function perSecond(ask: (question: number) => Promise<number>): Promise<number> {
  let next = 0;
  let owned = 0;
  const from = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (next < QUESTIONS) {
        next += 1;
        const found = await ask(next);
        owned += found;
      }
    }),
  );
  const took = (performance.now() - from) / 1000;
  if (owned !== QUESTIONS * 75) throw new Error(`owned ${owned}`);
  return (QUESTIONS * 100) / took;
}

/** Whole requests without a socket: parsing, token, limits, HQ's rules, database, answer. */
async function checks(): Promise<BenchRow[]> {
  const server = await startPostgres();
  const postgres = await openPostgres(server.address);
  const pool = new pg.Pool({ connectionString: server.address, max: AT_ONCE });
  const pglite = await openPglite();
  try {
    await filled(postgres);
    await filled(pglite);
    const work: Record<string, (question: number) => Promise<number>> = {
      caseline: checking(postgres),
      'caseline on PGlite': checking(pglite),
      'one bare SELECT per number (pg, no HTTP)': async (question) => {
        const rows = await Promise.all(
          hundred(question).map((phone) =>
            pool.query('select project, id from phone where phone = $1', [phone]),
          ),
        );
        return rows.filter((row) => row.rows.length > 0).length;
      },
    };
    const figures: Record<string, number[]> = {};
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const [name, ask] of Object.entries(work)) {
        const figure = await perSecond(ask);
        if (round > 0) figures[name] = [...(figures[name] ?? []), figure];
      }
    }
    const { caseline = Number.NaN, ...peers } = Object.fromEntries(
      Object.entries(figures).map(([name, all]) => [name, Math.round(median(all))]),
    );
    return [
      {
        name: 'checks in hundreds among 200,000 owners on PostgreSQL, 75 % owned, 16 at once',
        caseline,
        peers,
        unit: 'contacts/s',
      },
    ];
  } finally {
    await pool.end();
    await postgres.close();
    await pglite.close();
    await server.stop();
  }
}

export const bench: Bench = {
  name: 'directory',
  run: async () => [...(await checks()), ...(await ownersInBrowser())],
};
