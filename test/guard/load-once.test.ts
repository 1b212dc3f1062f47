import { expect, it } from 'vitest';
import { loadOnce } from '../../src/guard/load-once.ts';

it('loads a part once, and again only when it could not be had', async () => {
  let times = 0;
  const load = loadOnce(async () => {
    times += 1;
    if (times === 1) throw new TypeError('Could not load file');
    return times;
  });
  await expect(load()).rejects.toThrow('Could not load file');
  expect(await Promise.all([load(), load()])).toEqual([2, 2]);
  expect(await load()).toBe(2);
});
