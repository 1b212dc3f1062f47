import { beforeEach, describe, expect, it } from 'vitest';
import { type Bucket, createLimits } from '../../src/extension/background/limits.ts';

const BUCKET: Bucket = { name: 'contacts', most: 10, perHour: 60 };
const MINUTE = 60_000;

let now: number;
let kept: Record<string, unknown>;
const storage = {
  get: async (key: string) => (key in kept ? { [key]: kept[key] } : {}),
  set: async (items: Record<string, unknown>) => void Object.assign(kept, items),
};
/** The background ends and begins again with what is in the browser's session. */
const begin = () => createLimits(storage, () => now);

beforeEach(() => {
  now = Date.parse('2026-03-01T12:00:00Z');
  kept = {};
});

async function takeAll(times: number, tokens = 1): Promise<readonly (number | null)[]> {
  const limits = begin();
  return await Promise.all(Array.from({ length: times }, () => limits.take('a', BUCKET, tokens)));
}

describe('how often pages may have a directory asked', () => {
  it('as often as the bucket holds, also all at once; then it says when again', async () => {
    expect(await takeAll(12)).toEqual([...Array(10).fill(null), 60, 60]);
  });

  it('what is taken is taken, whatever becomes of the page and the background', async () => {
    await takeAll(10);
    expect(await begin().take('a', BUCKET, 1)).toBe(60);
  });

  it('it fills by the hour, and never above what it holds', async () => {
    await takeAll(10);
    now += 3 * MINUTE;
    expect(await takeAll(4)).toEqual([null, null, null, 60]);
    now += 10_000 * MINUTE;
    expect((await takeAll(11)).filter((wait) => wait === null)).toHaveLength(10);
  });

  it('a question that is refused takes nothing', async () => {
    await takeAll(1, 8);
    expect(await takeAll(1, 5)).toEqual([180]);
    expect(await takeAll(1, 2)).toEqual([null]);
  });

  it('a question larger than the bucket is allowed when it is full', async () => {
    expect(await takeAll(2, 1_000)).toEqual([null, 600]);
  });

  it('one project, and one kind of bucket, does not take from another', async () => {
    await takeAll(10);
    expect(await begin().take('b', BUCKET, 1)).toBeNull();
    expect(await begin().take('a', { ...BUCKET, name: 'pages' }, 1)).toBeNull();
  });

  it('a clock that was moved back fills nothing and stops nobody for longer', async () => {
    await takeAll(10);
    now -= 24 * 60 * MINUTE;
    expect(await begin().take('a', BUCKET, 1)).toBe(60);
    now += MINUTE;
    expect(await begin().take('a', BUCKET, 1)).toBeNull();
  });

  it.each([
    ['something else stands there', () => void Object.assign(kept, { limits: 'garbage' })],
    [
      'nothing can be kept',
      () => {
        Object.defineProperty(kept, 'limits', {
          get() {
            throw new Error('quota');
          },
        });
      },
    ],
  ])('a check goes on when %s', async (_, damage) => {
    damage();
    expect(await begin().take('a', BUCKET, 1)).toBeNull();
  });
});
