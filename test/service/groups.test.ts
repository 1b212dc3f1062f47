import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGroups } from '../../src/service/sql/groups.ts';
import { runs } from '../fuzz/runs.ts';

/** Work that ends when it is told to. */
function byHand() {
  const calls: { items: readonly number[]; end(error?: Error): void }[] = [];
  const work = (items: readonly number[]) =>
    new Promise<readonly string[]>((resolve, reject) => {
      const end = (error?: Error) => (error ? reject(error) : resolve(items.map((item) => `${item}!`)));
      calls.push({ items, end });
    });
  return { calls, work };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('requests to the database', () => {
  it('who comes alone does not wait', async () => {
    const { calls, work } = byHand();
    const groups = createGroups(work, 2, 10);
    const [one, two] = [groups.add([1]), groups.add([2, 3])];
    expect(calls.map(({ items }) => items)).toEqual([[1], [2, 3]]);
    for (const call of calls) call.end();
    expect([await one, await two]).toEqual([['1!'], ['2!', '3!']]);
  });

  it('who comes while others are there goes with the next group, and gets its own results', async () => {
    const { calls, work } = byHand();
    const groups = createGroups(work, 1, 3);
    const all = [[1], [2], [3, 4], [5], [6, 7, 8, 9], [10]].map((items) => groups.add(items));
    for (let i = 0; i < 4; i += 1) {
      calls[i]?.end();
      await settled();
    }
    calls[4]?.end();
    expect(calls.map(({ items }) => items)).toEqual([[1], [2, 3, 4], [5], [6, 7, 8, 9], [10]]);
    expect((await Promise.all(all)).flat()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `${n}!`));
  });

  it('one that fails does not fail those that went with it', async () => {
    const groups = createGroups(
      async (items: readonly number[]) => {
        await settled();
        if (items.includes(13)) throw new Error('13');
        return items;
      },
      1,
      100,
    );
    const results = await Promise.allSettled([[1], [2], [13], [3]].map((items) => groups.add(items)));
    expect(results.map((result) => (result.status === 'fulfilled' ? result.value : 'failed'))).toEqual([
      [1],
      [2],
      'failed',
      [3],
    ]);
  });

  it('everybody gets exactly what they asked for, however they meet', async () => {
    const request = fc.record({ items: fc.array(fc.nat(50), { maxLength: 5 }), after: fc.nat(3) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(request, { maxLength: 20 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 8 }),
        async (requests, atOnce, most) => {
          let underWay = 0;
          let peak = 0;
          const groups = createGroups(
            async (items: readonly number[]) => {
              underWay += 1;
              peak = Math.max(peak, underWay);
              await settled();
              underWay -= 1;
              return items.map((item) => item * 2);
            },
            atOnce,
            most,
          );
          const answers = await Promise.all(
            requests.map(async ({ items, after }) => {
              for (let i = 0; i < after; i += 1) await settled();
              return await groups.add(items);
            }),
          );
          expect(answers).toEqual(requests.map(({ items }) => items.map((item) => item * 2)));
          expect(peak).toBeLessThanOrEqual(atOnce);
        },
      ),
      { numRuns: runs(30) },
    );
  });
});
