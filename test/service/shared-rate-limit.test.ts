import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSharedRateLimit } from '../../src/service/shared-rate-limit.ts';
import { ReadOnlyStorage, type Storage, StorageUnavailable } from '../../src/service/storage.ts';
import { openFreshPglite } from './databases.ts';

let storage: Storage;
let asked = 0;
let name = '';
let counting: Pick<Storage, 'takeQuota'>;
beforeAll(async () => {
  storage = await openFreshPglite();
});
afterAll(() => storage.close());
beforeEach(() => {
  asked = 0;
  name = `limit-${Math.random()}`;
  counting = {
    takeQuota: (...given) => {
      asked += 1;
      return storage.takeQuota(...given);
    },
  };
});

const LIMIT = { units: 1_000, seconds: 3_600 };
/** A process on the database. */
const node = (limit = LIMIT) => createSharedRateLimit(counting, name, limit, Date.now);

describe('a limit that processes share', () => {
  it.each([1, 7, 100])('is never passed, and nearly reached, with %i units a request', async (units) => {
    const nodes = Array.from({ length: 4 }, () => node());
    let allowed = 0;
    await Promise.all(
      nodes.map(async (one) => {
        for (let i = 0; i < 1_200 / units; i += 1) {
          const taken = await one.take('p', units);
          if (taken.allowed) allowed += units;
        }
      }),
    );
    expect(allowed).toBeLessThanOrEqual(1_000);
    // What the portions of four processes leave over is less than a request each.
    expect(allowed).toBeGreaterThan(1_000 - 4 * units - 4);
  });

  it('costs few questions to the database, and none once it is reached', async () => {
    const one = node();
    for (let i = 0; i < 1_000; i += 1) await one.take('p', 1);
    expect(asked).toBeLessThan(120);
    const before = asked;
    for (let i = 0; i < 100; i += 1) expect((await one.take('p', 1)).allowed).toBe(false);
    expect(asked).toBe(before);
  });

  it('asks once for requests that come together', async () => {
    const one = node();
    await Promise.all(Array.from({ length: 60 }, () => one.take('p', 1)));
    expect(asked).toBe(1);
  });

  it('says what is left and when the window ends, and begins anew then', async () => {
    const one = node({ units: 3, seconds: 1 });
    expect(await one.take('p', 2)).toEqual({ allowed: true, remaining: 1, resetSeconds: 1 });
    expect(await one.take('p', 2)).toMatchObject({ allowed: false, remaining: 1 });
    one.giveBack('p', 2);
    expect((await one.take('p', 3)).allowed).toBe(true);
    await expect.poll(async () => (await one.take('p', 3)).allowed).toBe(true);
  });

  it('keeps keys apart', async () => {
    const one = node({ units: 1, seconds: 60 });
    expect([(await one.take('p', 1)).allowed, (await one.take('q', 1)).allowed]).toEqual([true, true]);
    expect((await one.take('p', 1)).allowed).toBe(false);
  });

  it.each([
    ['a read replica', new ReadOnlyStorage()],
    ['a primary server that is away', new StorageUnavailable('ECONNREFUSED')],
  ])('counts alone on %s, and together again later', async (_, failure) => {
    let now = Date.now();
    let fails = true;
    const flaky: Pick<Storage, 'takeQuota'> = {
      takeQuota: (...given) => (fails ? Promise.reject(failure) : counting.takeQuota(...given)),
    };
    const one = createSharedRateLimit(flaky, name, { units: 2, seconds: 60 }, () => now);
    const answers = [];
    for (let i = 0; i < 3; i += 1) answers.push((await one.take('p', 1)).allowed);
    expect(answers).toEqual([true, true, false]);
    fails = false;
    now += 60_000;
    await one.take('p', 1);
    expect(asked).toBe(1);
  });
});
