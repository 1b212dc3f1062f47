import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/form/xpath/evaluate.ts';
import { parseXPath } from '../../src/form/xpath/parser.ts';
import { printXPath } from '../../src/form/xpath/print.ts';
import { unknown } from '../../src/form/xpath/value.ts';
import { walk } from '../../src/form/xpath/walk.ts';
import { runs } from './runs.ts';

const TOKENS = [
  '/data/a',
  '#form/a',
  '#case/x',
  '.',
  '..',
  '*',
  ' * ',
  '//',
  '/',
  '@',
  '::',
  'child::',
  '(',
  ')',
  '[',
  ']',
  ',',
  "'a'",
  '"b"',
  '1',
  '.5',
  '1e3',
  '+',
  '-',
  ' - ',
  '=',
  '!=',
  '<',
  '>=',
  '|',
  ' and ',
  ' or ',
  ' div ',
  ' mod ',
  'if(',
  'concat(',
  "regex(., '^[0-9]+$')",
  "regex('aaaa', '(a+)+$')",
  'not(',
  'node()',
  'instance("c")',
  '$v',
  '#',
  'selected(',
  'true()',
  'today()',
  "number('')",
  'substr(',
  'jr:itext(',
  ' ',
  '\n',
  '\u00a0',
  'ü',
  '😀',
  '#invalid/xpath ',
];

const expression = fc.oneof(
  fc.array(fc.constantFrom(...TOKENS), { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string({ maxLength: 30 }),
);

function withoutOffsets(value: unknown): string {
  return JSON.stringify(value, (key, inner) =>
    key === 'start' || key === 'end' || key === 'nameSpan' ? undefined : inner,
  );
}

describe('XPath on anything', () => {
  it('parses or says where it stopped; what it prints reads back as the same', () => {
    fc.assert(
      fc.property(expression, (text) => {
        const parsed = parseXPath(text);
        if (!parsed.ok) {
          expect(parsed.problem.offset).toBeGreaterThanOrEqual(0);
          expect(parsed.problem.offset).toBeLessThanOrEqual(text.length);
          return;
        }
        walk(parsed.expr, (expr) => expect(text.slice(expr.start, expr.end)).not.toBe(''));
        const again = parseXPath(printXPath(parsed.expr));
        expect(again.ok && withoutOffsets(again.expr)).toBe(withoutOffsets(parsed.expr));
        const result = evaluate(parsed.expr, { reference: () => unknown('not answered') });
        expect(['value', 'unknown', 'error']).toContain(result.type);
      }),
      { numRuns: runs(2_000) },
    );
  });

  it.each([
    ['parentheses', '('],
    ['calls', 'if('],
    ['predicates', 'a['],
    ['minus signs', '-'],
    ['operators', '1 + '],
    ['or', 'a or '],
  ])('ends deep %s with a problem', (_, piece) => {
    const parsed = parseXPath(piece.repeat(50_000));
    expect(parsed).toMatchObject({ ok: false, problem: { reason: { id: 'tooDeep' } } });
  });
});
