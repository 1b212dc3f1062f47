import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openPglite } from '../../src/service/pglite.ts';
import { openPostgres } from '../../src/service/postgres.ts';
import type { Storage } from '../../src/service/storage.ts';
import { forwarded, type Harness, NEVER, startHarness } from './harness.ts';
import { ownersByHq, type Save } from './model.ts';
import { type PostgresServer, startPostgres } from './postgres-server.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const TOKENS = { 'chw-kenya': 'kenya-token', 'shared-phones': 'shared-token' } as const;
const PROJECTS = ['chw-kenya', 'shared-phones'] as const;

/** A past of a few cases and numbers, small enough that they meet often. */
const save = fc.record({
  project: fc.constantFrom(...PROJECTS),
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  number: fc.constantFrom('1', '2', '3', '', 'short'),
  spelling: fc.constantFrom(
    (number: string) => number,
    (number: string) => (number === '' ? '' : `+${number}`),
    (number: string) => (number === '' ? ' ' : ` (${number.slice(0, 3)}) ${number.slice(3)}-`),
  ),
  verified: fc.constantFrom('1', '1', '1', 'no', '0', ''),
  closed: fc.constantFrom(false, false, false, true),
});
const past = fc
  .array(save, { minLength: 1, maxLength: 24 })
  .map((saves) => saves.map((one, minute): Save => ({ ...one, minute })));

/** The same past with cases and numbers that no other run has. */
function inRun(run: number, one: Save): Save {
  const number = one.number === '' ? '' : one.number === 'short' ? '254' : `2547${run}000${one.number}`;
  return { ...one, id: `${run}-${one.id}`, number };
}

function toBody(save: Save): Record<string, unknown> {
  const at = new Date(Date.parse('2026-08-01T00:00:00Z') + save.minute * 60_000).toISOString();
  const properties = {
    contact_phone_number: save.spelling(save.number),
    contact_phone_number_is_verified: save.verified,
  };
  return forwarded(save.id, at, properties, { domain: save.project, closed: save.closed });
}

/** Who owns the numbers as the service's list for each project says. */
async function listedOwners(service: Harness, run: number): Promise<[string, string][]> {
  const listed: [string, string][] = [];
  for (const project of PROJECTS) {
    let cursor: string | null = null;
    const owners = new Map<string, string>();
    for (;;) {
      const page = await service.directory(project, TOKENS[project]).owners(cursor, NEVER);
      if (!page.ok) throw new Error(page.failure.reason);
      for (const owner of page.value.owners) owners.set(owner.phone, owner.id);
      for (const phone of page.value.removed) owners.delete(phone);
      cursor = page.value.cursor;
      if (!page.value.more) break;
    }
    for (const [phone, id] of owners) if (id.startsWith(`${run}-`)) listed.push([phone, `${project}/${id}`]);
  }
  return listed.sort();
}

async function answeredOwners(service: Harness, phones: readonly string[]) {
  const answers = new Map<string, string>();
  for (const project of PROJECTS) {
    const items = phones.map((phone) => ({ ref: phone, contact: { contact_phone_number: phone } }));
    const reply = await service.directory(project, TOKENS[project]).check(items, NEVER);
    if (!reply.ok) throw new Error(reply.failure.reason);
    for (const result of reply.value.results) {
      if ('error' in result || !result.owner.owner) continue;
      if (answers.has(result.ref)) throw new Error('two projects name an owner of one number');
      answers.set(result.ref, `${project}/${result.owner.owner.id}`);
    }
  }
  return [...answers].sort();
}

const KINDS = ['PGlite', 'PostgreSQL'] as const;

describe.each(KINDS)('the service on %s', (kind) => {
  let server: PostgresServer | null = null;
  let storage: Storage;
  let service: Harness;
  let run = 100;

  beforeAll(async () => {
    server = kind === 'PostgreSQL' ? await startPostgres() : null;
    storage = server ? await openPostgres(server.address) : await openPglite();
    service = await startHarness(storage, {
      contactLimit: { units: 1e9, seconds: 1 },
      requestLimit: { units: 1e9, seconds: 1 },
      pageSize: 7,
    });
  });
  afterAll(async () => {
    await storage?.close();
    await server?.stop();
  });

  const feed = async (save: Save) => {
    const response = await service.post('/v1/feed/cases', toBody(save), TOKENS[save.project]);
    expect(response.status).toBe(200);
  };

  it('owns as HQ does, in whatever order, how often and how many at once events arrive', async () => {
    const scenario = past.chain((saves) =>
      fc.record({
        saves: fc.constant(saves),
        arrival: fc
          .shuffledSubarray([...saves, ...saves], { minLength: saves.length })
          .map((some) => [...some, ...saves.filter((one) => !some.includes(one))]),
        atOnce: fc.integer({ min: 1, max: 8 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(scenario, async ({ atOnce, ...symbolic }) => {
        run += 1;
        const saves = symbolic.saves.map((one) => inRun(run, one));
        const arrival = symbolic.arrival.map((one) => inRun(run, one));
        for (let i = 0; i < arrival.length; i += atOnce) {
          await Promise.all(arrival.slice(i, i + atOnce).map(feed));
        }
        const expected = [...ownersByHq(saves)].sort();
        expect(await listedOwners(service, run)).toEqual(expected);
        const phones = [...new Set(saves.map((one) => one.number))].filter((phone) => phone.length > 3);
        expect(await answeredOwners(service, phones)).toEqual(expected);
      }),
      { numRuns: 80 },
    );
  });

  it('gives a number that fifty cases want at once to exactly one, the first by HQ time', async () => {
    run += 1;
    const phone = `2547${run}0009`;
    const wanting = Array.from(
      { length: 50 },
      (_, i): Save => ({
        project: i % 2 ? 'chw-kenya' : 'shared-phones',
        id: `${run}-w${i}`,
        minute: 50 - i,
        number: phone,
        spelling: (number) => number,
        verified: '1',
        closed: false,
      }),
    );
    await Promise.all(wanting.map(feed));
    expect(await listedOwners(service, run)).toEqual([[phone, `chw-kenya/${run}-w49`]]);
  });

  it('cases that swap their numbers at the same time do not block each other', async () => {
    run += 1;
    const [one, two] = [`2547${run}0001`, `2547${run}0002`];
    const state = (id: string, minute: number, number: string): Save => ({
      project: 'chw-kenya',
      id: `${run}-${id}`,
      minute,
      number,
      spelling: (text) => text,
      verified: '1',
      closed: false,
    });
    for (let round = 0; round < 10; round += 1) {
      const [first, second] = round % 2 ? [two, one] : [one, two];
      await Promise.all([
        feed(state('x', 4 * round + 1, first)),
        feed(state('y', 4 * round + 2, second)),
        feed(state('x', 4 * round + 3, '')),
        feed(state('y', 4 * round + 4, '')),
      ]);
    }
    expect(await listedOwners(service, run)).toEqual([]);
  });

  it('sums up the whole set on the last page, as the copies of clients do', async () => {
    const { changes, checksum } = await storage.ownerChanges('chw-kenya', 0, 1_000_000);
    const phones = changes.flatMap((change) => (change.owner ? [change.phone] : [])).sort();
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(phones.join('\n')));
    expect(checksum).toBe(Buffer.from(digest).toString('hex'));
    expect(phones.length).toBeGreaterThan(2);
  });

  it('a second service on the same database does not migrate it again', async () => {
    if (server === null) return expect(kind).toBe('PGlite');
    const [second, third] = await Promise.all([openPostgres(server.address), openPostgres(server.address)]);
    expect([second.epoch, third.epoch]).toEqual([storage.epoch, storage.epoch]);
    await Promise.all([second.close(), third.close()]);
  });

  it('takes in names that PostgreSQL cannot hold', async () => {
    run += 1;
    const body = forwarded(`${run}-odd`, '2026-08-02T00:00:00Z', {
      case_name: 'A\u0000sha \ud83d',
      contact_phone_number: `2547${run}0001`,
      contact_phone_number_is_verified: '1',
    });
    expect((await service.post('/v1/feed/cases', body, 'kenya-token')).status).toBe(200);
    const owners = await storage.owners([`2547${run}0001`]);
    expect(owners.get(`2547${run}0001`)?.name).toBe('Asha \ufffd');
  });
});
