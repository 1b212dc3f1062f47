import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { checksumOfPhones } from '../../src/directory/checksum.ts';
import { storeIn } from '../../src/service/pglite.ts';
import { openPostgres } from '../../src/service/postgres.ts';
import type { Storage } from '../../src/service/storage.ts';
import { runs } from '../fuzz/runs.ts';
import { freshDatabase, freshPglite } from './databases.ts';
import { forwarded, type Harness, startHarness } from './harness.ts';
import { ownersByHq, type Save } from './model.ts';
import { answeredOwners, type Copies, createCopies, instantOf, PROJECTS, TOKENS } from './read-owners.ts';

/** `EVENTS=100000` drives as many events through each database. */
const EVENTS = Number(process.env.EVENTS ?? runs(500));
/** A run has about so many events, repetitions included. */
const PER_RUN = 17;

vi.setConfig({ testTimeout: 240_000 + EVENTS * 60, hookTimeout: 120_000 + EVENTS * 6 });

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
  .array(save, { minLength: 1, maxLength: 24, size: 'max' })
  .map((saves) => saves.map((one, minute): Save => ({ ...one, minute })));

/** The same past with cases and numbers that no other run has. */
function inRun(run: number, one: Save): Save {
  const number = one.number === '' ? '' : one.number === 'short' ? '254' : `2547${run}000${one.number}`;
  return { ...one, id: `${run}-${one.id}`, number };
}

function toBody(save: Save): Record<string, unknown> {
  const properties = {
    contact_phone_number: save.spelling(save.number),
    contact_phone_number_is_verified: save.verified,
  };
  return forwarded(save.id, instantOf(save), properties, { domain: save.project, closed: save.closed });
}

/**
 * Numbers that two lists name, or that a list gives to another contact than the number's own row; in one snapshot. Asked
 * by the key of lists: after thousands of runs a search through all of them would take longer than the events.
 */
const contradictions = (run: number): string => `
  select o.phone from project_owner o left join phone p using (phone)
  where not o.gone and o.project in (${PROJECTS.map((name) => `'${name}'`).join(', ')})
    and o.phone >= '2547${run}' and o.phone < '2547${run + 1}'
  group by o.phone
  having count(*) > 1 or not bool_and(p.project is not distinct from o.project and p.id is not distinct from o.id)`;

const KINDS = ['PGlite', 'PostgreSQL'] as const;

describe.each(KINDS)('the service on %s', (kind) => {
  let address: string | null = null;
  let storage: Storage;
  let service: Harness;
  let watcher: { query(text: string): Promise<{ rows: unknown[] }>; end(): Promise<void> };
  let copies: Copies;
  /** Of as many digits always, so that the numbers of a run stand together. */
  let run = 10_000;
  let fed = 0;

  beforeAll(async () => {
    address = kind === 'PostgreSQL' ? await freshDatabase() : null;
    if (address !== null) {
      storage = await openPostgres(address);
      const client = new pg.Client({ connectionString: address });
      await client.connect();
      watcher = client;
    } else {
      const database = await freshPglite();
      storage = { ...(await storeIn(database)), close: async () => undefined };
      watcher = { query: (text) => database.query(text), end: async () => undefined };
    }
    service = await startHarness(storage, {
      contactLimit: { units: 1e9, seconds: 1 },
      requestLimit: { units: 1e9, seconds: 1 },
      pageSize: 7,
    });
    copies = createCopies(directory);
  });
  afterAll(async () => {
    await watcher?.end();
    await storage?.close();
  });

  const directory = (project: Save['project']) => service.directory(project, TOKENS[project]);
  const feed = async (save: Save) => {
    fed += 1;
    const response = await service.post('/v1/feed/cases', toBody(save), TOKENS[save.project]);
    expect(response.status).toBe(200);
  };

  const neverTwo = async (): Promise<void> => {
    expect((await watcher.query(contradictions(run))).rows).toEqual([]);
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
    const ownsAsHq = fc.asyncProperty(scenario, async ({ atOnce, ...symbolic }) => {
      run += 1;
      const saves = symbolic.saves.map((one) => inRun(run, one));
      const arrival = symbolic.arrival.map((one) => inRun(run, one));
      for (let i = 0; i < arrival.length; i += atOnce) {
        await Promise.all([...arrival.slice(i, i + atOnce).map(feed), neverTwo()]);
      }
      const expected = [...ownersByHq(saves)].sort();
      expect(await copies.owners(run)).toEqual(expected);
      const phones = [...new Set(saves.map((one) => one.number))].filter((phone) => phone.length > 3);
      expect(await answeredOwners(directory, phones)).toEqual(expected);
      // Everybody leaves, so that the lists stay short however many runs there are.
      const last = new Map(saves.map((one): [string, Save] => [`${one.project}/${one.id}`, one]));
      await Promise.all([...last.values()].map((one) => feed({ ...one, minute: 1_000, closed: true })));
      expect(await copies.owners(run)).toEqual([]);
    });
    // How long a past is drawn is chance.
    while (fed < EVENTS) await fc.assert(ownsAsHq, { numRuns: Math.ceil((EVENTS - fed) / PER_RUN) });
    if (process.env.EVENTS) process.stdout.write(`${kind}: ${fed} events in ${run - 10_000} runs\n`);
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
    await Promise.all([...wanting.map(feed), neverTwo()]);
    expect(await copies.owners(run)).toEqual([[phone, `chw-kenya/${run}-w49`]]);
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
    expect(await copies.owners(run)).toEqual([]);
  });

  it('sums up the whole set on the last page, as the copies of clients do', async () => {
    const { changes, checksum } = await storage.ownerChanges('chw-kenya', 0, 1_000_000);
    const phones = changes.flatMap((change) => (change.owner ? [change.phone] : []));
    expect(checksum).toBe(checksumOfPhones(phones));
    expect(phones.length).toBeGreaterThan(2);
  });

  it('a second service on the same database does not migrate it again', async () => {
    if (address === null) return expect(kind).toBe('PGlite');
    const [second, third] = await Promise.all([openPostgres(address), openPostgres(address)]);
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
    expect((await service.post('/v1/feed/cases', body, 'kenya-token-for-tests-of-caseline')).status).toBe(
      200,
    );
    const [known] = await storage.known([`2547${run}0001`]);
    expect(known?.owner?.name).toBe('Asha \ufffd');
  });
});
