import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, nearest } from '../../src/contact/distance.ts';
import { runs } from '../fuzz/runs.ts';

/** The textbook table, without any short cut. */
function plain(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  for (let row = 1; row <= a.length; row += 1)
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let cost = Math.min(
        table[row - 1]![column]! + 1,
        table[row]![column - 1]! + 1,
        table[row - 1]![column - 1]! + same,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, table[row - 2]![column - 2]! + 1);
      table[row]![column] = cost;
    }
  return table[a.length]![b.length]!;
}

describe('distance', () => {
  it.each([
    ['gmail.com', 'gmial.com', 1],
    ['gmail.com', 'gmail.con', 1],
    ['nairobi', 'nairobbi', 1],
    ['', 'ab', 2],
    ['same', 'same', 0],
  ])('of %j and %j is %i', (a, b, far) => {
    expect(distance(a, b, 3)).toBe(far);
  });

  it('is that of the textbook, up to the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'A', '.'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        expect(distance(a, b, limit)).toBe(Math.min(plain(a, b), limit + 1));
      }),
      { numRuns: runs(5_000) },
    );
  });

  it('orders items, the nearest first', () => {
    const items = ['xx', 'abd', 'abc', 'abz'].map((text) => ({ text }));
    expect(nearest('abc', items, 1, ({ text }) => text).map(({ text }) => text)).toEqual([
      'abc',
      'abd',
      'abz',
    ]);
  });
});
