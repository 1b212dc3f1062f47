import { beforeEach, describe, expect, it } from 'vitest';
import { createGuesses, type Guesses, networkOf } from '../../src/service/guesses.ts';

let now = 0;
let guesses: Guesses;
beforeEach(() => {
  now = 1_000_000;
  guesses = createGuesses(() => now);
});

/** How many of so many tries with wrong tokens are looked at. */
function tries(address: string, count: number): number {
  let looked = 0;
  for (let i = 0; i < count; i += 1) {
    if (guesses.wait(address, `wrong ${i}`) > 0) continue;
    looked += 1;
    guesses.noteWrong(address);
  }
  return looked;
}

describe('wrong tokens', () => {
  it('are looked at twenty times, and then once in three seconds', () => {
    expect(tries('192.0.2.1', 5_000)).toBe(20);
    expect(guesses.wait('192.0.2.1', 'another')).toBe(3);
    now += 3_000;
    expect(tries('192.0.2.1', 5_000)).toBe(1);
    now += 60_000;
    expect(tries('192.0.2.1', 5_000)).toBe(20);
  });

  it('of one address do not slow another one down', () => {
    tries('192.0.2.1', 100);
    expect(guesses.wait('192.0.2.2', 'one')).toBe(0);
  });

  it('do not shut out who came with a right one from the same address before', () => {
    guesses.noteRight('192.0.2.1', 'right');
    tries('192.0.2.1', 100);
    expect(guesses.wait('192.0.2.1', 'right')).toBe(0);
    expect(guesses.wait('192.0.2.1', 'other')).toBeGreaterThan(0);
    now += 3_600_000;
    tries('192.0.2.1', 100);
    expect(guesses.wait('192.0.2.1', 'right')).toBeGreaterThan(0);
  });

  it('cannot come from a network of IPv6 one address after the other', () => {
    let looked = 0;
    for (let i = 0; i < 500; i += 1) looked += tries(`2001:db8:1:2:${i.toString(16)}::1`, 1);
    expect(looked).toBe(20);
  });

  it('take no more memory the more addresses there are', () => {
    const before = process.memoryUsage().heapUsed;
    for (let i = 0; i < 50_000; i += 1) guesses.noteWrong(`10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(32_000_000);
    expect(guesses.wait('10.0.0.0', 'first')).toBe(0);
  });
});

it.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:DB8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8::5', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['none', 'none'],
])('the network of %s is %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
