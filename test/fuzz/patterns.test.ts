import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRegex } from '../../src/form/xpath/regex/regex.ts';
import { runs } from './runs.ts';

const ATOMS = [
  'a',
  'b',
  '\\d',
  '.',
  '[a-c]',
  '[^b]',
  '(',
  ')',
  '(?:',
  '(?=',
  '(?<!',
  '|',
  '*',
  '+',
  '?',
  '{2,3}',
  '{',
  '}',
  '^',
  '$',
  '\\b',
  '\\1',
  '[',
  ']',
  '&&',
  '\\',
  '(?i)',
  '*+',
  '\\p{L}',
  '\\Q',
  '-',
];

describe.each(['java', 'icu'] as const)('%s patterns on anything', (dialect) => {
  it('compiles or says why, and every question has an answer within the budget', () => {
    const pattern = fc.oneof(
      fc.array(fc.constantFrom(...ATOMS), { maxLength: 12 }).map((parts) => parts.join('')),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(pattern, fc.string({ maxLength: 40 }), (source, text) => {
        const compiled = compileRegex(source, dialect, 5000);
        if (!compiled.ok) {
          expect(compiled.problem.message).not.toBe('');
          return;
        }
        const found = compiled.regex.find(text);
        if (found.type !== 'match') return;
        expect(found.start).toBeLessThanOrEqual(found.end);
        expect(found.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: runs(2_000) },
    );
  });

  it('agrees with JavaScript where both mean the same', () => {
    const part = fc.constantFrom(
      'a',
      'b',
      'c',
      '[ab]',
      '[^a]',
      '\\d',
      'a?',
      'b*',
      'c+',
      'a{2}',
      '(?:a|b)',
      '(?:ab)+',
      '^',
      'b??',
    );
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 6 }),
        fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1'), maxLength: 12 }),
        (parts, text) => {
          const source = parts.join('');
          const compiled = compileRegex(source, dialect);
          const expected = new RegExp(source).exec(text);
          const found = compiled.ok ? compiled.regex.find(text) : null;
          expect(found?.type === 'match' ? text.slice(found.start, found.end) : null).toBe(
            expected?.[0] ?? null,
          );
        },
      ),
      { numRuns: runs(2_000) },
    );
  });
});
