import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonPieces } from '../../src/cli/pen/json-text.ts';
import { runs } from '../fuzz/runs.ts';

const written = (value: unknown, indent: number): string => [...jsonPieces(value, indent)].join('');

it('is what JSON.stringify writes, whatever the value', () => {
  const odd = fc.constantFrom<unknown>(
    undefined,
    null,
    Number.NaN,
    () => 1,
    Symbol('x'),
    new Date(0),
    new Map(),
  );
  const values = fc.oneof(
    fc.jsonValue({ maxDepth: 6 }),
    fc.object({ maxDepth: 6, withNullPrototype: true, values: [fc.string({ unit: 'binary' }), odd] }),
  );
  fc.assert(
    fc.property(values, fc.constantFrom(1, 2, 4), (value, indent) => {
      expect(written(value, indent)).toBe(`${JSON.stringify(value, null, indent)}\n`);
    }),
    { numRuns: runs(100) },
  );
});

it('comes in pieces, none of which is as long as a report', () => {
  const findings = Array.from({ length: 30_000 }, (_, index) => ({
    index,
    message: 'a number\nis "wrong"'.repeat(9),
  }));
  const report = { files: [{ file: 'form.xml', findings }] };
  const pieces = [...jsonPieces(report, 2)];
  expect(pieces.join('')).toBe(`${JSON.stringify(report, null, 2)}\n`);
  expect(pieces.length).toBeGreaterThan(50);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(70_000);
});
