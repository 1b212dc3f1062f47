import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createHttpDirectory } from '../../src/directory/client.ts';
import { bundleCli, type RunningService, startService } from './crash-service.ts';
import { forwarded, SEED } from './harness.ts';
import { ownersByHq, type Save } from './model.ts';
import { type PostgresServer, startPostgres } from './postgres-server.ts';
import { answeredOwners, createCopies, instantOf, type PROJECTS, TOKENS } from './read-owners.ts';

/** `ROUNDS=100` runs as many as one likes; an embedded PostgreSQL takes seconds to start. */
const ROUNDS = { PGlite: Number(process.env.ROUNDS ?? 1), PostgreSQL: Number(process.env.ROUNDS ?? 2) };
const CLIENTS = 8;
/** The kill waits for so many answers, so that there is something to lose. */
const FIRST_ANSWERS = 10;

vi.setConfig({ testTimeout: 60_000 + ROUNDS.PGlite * 20_000, hookTimeout: 120_000 });

type Fate = 'acknowledged' | 'unanswered';

function pick<T>(some: readonly [T, ...T[]]): T {
  return some[Math.floor(Math.random() * some.length)] ?? some[0];
}

/** The next save of a round: few cases and numbers, so that they meet all the time. */
function nextSave(run: number, minute: number): Save {
  const spellings = [(text: string) => text, (text: string) => (text === '' ? '' : `+${text}`)] as const;
  return {
    project: pick(['chw-kenya', 'shared-phones']),
    id: `${run}-${pick(['a', 'b', 'c', 'd', 'e'])}`,
    minute,
    number: pick([`2547${run}0001`, `2547${run}0002`, `2547${run}0003`, '']),
    spelling: pick([...spellings]),
    verified: pick(['1', '1', '']),
    closed: pick([false, false, false, true]),
  };
}

async function feed(url: string, save: Save): Promise<Record<string, number> | null> {
  const body = forwarded(
    save.id,
    instantOf(save),
    {
      contact_phone_number: save.spelling(save.number),
      contact_phone_number_is_verified: save.verified,
    },
    { domain: save.project, closed: save.closed },
  );
  try {
    const response = await fetch(`${url}/v1/feed/cases`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKENS[save.project]}` },
      body: JSON.stringify(body),
    });
    return response.status === 200 ? ((await response.json()) as Record<string, number>) : null;
  } catch {
    return null;
  }
}

/** Feeds without a pause from several clients until the service is gone. */
async function load(url: string, run: number, over: AbortSignal, fates: Map<Save, Fate>): Promise<void> {
  let minute = 0;
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      while (!over.aborted) {
        minute += 1;
        const save = nextSave(run, minute);
        fates.set(save, 'unanswered');
        if (await feed(url, save)) fates.set(save, 'acknowledged');
      }
    }),
  );
}

/** Kills a process of the database that works for the service; PostgreSQL then recovers as after a power cut. */
async function killBackend(address: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ pid: number }>(
      `select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
    );
    const [victim] = rows;
    if (victim) process.kill(victim.pid, 'SIGKILL');
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function untilItAnswers(address: string): Promise<void> {
  for (;;) {
    const client = new pg.Client({ connectionString: address });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('select 1');
      await client.end();
      return;
    } catch {
      await client.end().catch(() => undefined);
      await wait(20);
    }
  }
}

describe.each(['PGlite', 'PostgreSQL'] as const)('kill -9 under load, on %s', (kind) => {
  let folder = '';
  let cli: Awaited<ReturnType<typeof bundleCli>>;
  let server: PostgresServer | null = null;
  let running: RunningService | null = null;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'caseline-crash-'));
    await writeFile(join(folder, 'seed.json'), JSON.stringify(SEED));
    cli = await bundleCli();
    server = kind === 'PostgreSQL' ? await startPostgres() : null;
  });
  afterAll(async () => {
    await running?.kill();
    await server?.stop();
    cli?.remove();
    await rm(folder, { recursive: true, force: true });
  });

  const start = async (...more: string[]): Promise<RunningService> => {
    if (server) await untilItAnswers(server.address);
    const where = server ? ['--database', server.address] : ['--data', join(folder, 'data')];
    return await startService(cli.file, [...where, ...more]);
  };

  it(`keeps every acknowledged event and applies none by half (${ROUNDS[kind]} rounds)`, async () => {
    let acknowledged = 0;
    let unanswered = 0;
    running = await start('--seed', join(folder, 'seed.json'));
    for (let round = 0; round < ROUNDS[kind]; round += 1) {
      const run = 10_000 + round;
      const over = new AbortController();
      const fates = new Map<Save, Fate>();
      const loading = load(running.url, run, over.signal, fates);
      const count = (fate: Fate) => [...fates.values()].filter((other) => other === fate).length;
      while (count('acknowledged') < FIRST_ANSWERS) await wait(5);
      await wait(30 + Math.random() * 300);
      if (server && round % 2 === 1) await killBackend(server.address);
      const killed = running.kill();
      over.abort();
      await killed;
      await loading;
      unanswered += count('unanswered');
      acknowledged += count('acknowledged');
      running = await start();

      const { url } = running;
      const directory = (project: (typeof PROJECTS)[number]) =>
        // A busy machine is no reason to fail: what is asked here is what is kept, not how fast.
        createHttpDirectory({ endpoint: url, project, token: TOKENS[project], fetch, budgetMs: 60_000 });
      const copies = createCopies(directory);
      const listed = await copies.owners(run);
      const answered = await answeredOwners(
        directory,
        [1, 2, 3].map((i) => `2547${run}000${i}`),
      );
      // What was recorded before the kill is known when it comes again.
      const kept: Save[] = [];
      const lost: Save[] = [];
      for (const [save, fate] of fates) {
        const counts = await feed(url, save);
        if (counts?.known === 1) kept.push(save);
        else if (fate === 'acknowledged') lost.push(save);
      }
      expect(lost).toEqual([]);
      expect(listed).toEqual([...ownersByHq(kept)].sort());
      expect(answered).toEqual(listed);
      expect(await copies.owners(run)).toEqual([...ownersByHq([...fates.keys()])].sort());
    }
    expect(acknowledged).toBeGreaterThanOrEqual(ROUNDS[kind] * FIRST_ANSWERS);
    // Without one, no kill came under load.
    expect(unanswered).toBeGreaterThan(0);
    if (process.env.ROUNDS)
      process.stdout.write(`${kind}: ${acknowledged} acknowledged, ${unanswered} not\n`);
  });
});
