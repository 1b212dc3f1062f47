import { describe, expect, it } from 'vitest';
import { createWholeSize } from '../../../src/builders/vellum/whole-size.ts';

type Message = Parameters<ReturnType<typeof createWholeSize>['fits']>[0];
type Mug = Extract<Message, { kind: 'form' }>['mugs'][number];

const mug = (id: string, characters: number): Mug => ({
  id,
  type: 'Text',
  path: null,
  repeat: null,
  calculate: 'x'.repeat(characters),
});
const form = (mugs: readonly Mug[], order?: readonly string[]): Message => ({
  kind: 'form',
  mugs: [...mugs],
  done: true,
  ...(order && { order: [...order] }),
});

describe('the size of a whole form', () => {
  it('counts all of its parts: many within their limits can be too much', () => {
    const size = createWholeSize(1_000);
    expect(size.fits(form([mug('a', 400)]))).toBe(true);
    expect(size.fits(form([mug('b', 400)]))).toBe(true);
    expect(size.fits(form([mug('c', 400)]))).toBe(false);
  });

  it('counts a question that changes once', () => {
    const size = createWholeSize(1_000);
    for (let count = 0; count < 50; count += 1) expect(size.fits(form([mug('a', 500 + count)]))).toBe(true);
  });

  it('forgets what is no longer in the form', () => {
    const size = createWholeSize(1_000);
    for (const id of ['a', 'b', 'c', 'd', 'e']) expect(size.fits(form([mug(id, 400)], [id]))).toBe(true);
    expect(size.fits({ kind: 'no-form', failed: false })).toBe(true);
    expect(size.fits(form([mug('f', 900)]))).toBe(true);
  });

  it('reads twenty thousand questions as HQ has them', () => {
    const size = createWholeSize();
    const mugs = Array.from({ length: 20_000 }, (_, index) => mug(`m${index}`, 200));
    expect(size.fits(form(mugs))).toBe(true);
  });
});
