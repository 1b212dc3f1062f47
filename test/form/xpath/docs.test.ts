import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { storedText } from '../../../src/form/engine/stored.ts';
import { inEnglish } from '../../../src/form/reasons.ts';
import { evaluate } from '../../../src/form/xpath/evaluate.ts';
import { callThatIsRefused } from '../../../src/form/xpath/functions/table.ts';
import { parseXPath } from '../../../src/form/xpath/parser.ts';
import { type Evaluated, failure, toText, unknown } from '../../../src/form/xpath/value.ts';
import { type Match, matchBoth } from './support/match-both.ts';

const PAGE = readFileSync(fileURLToPath(new URL('../../../docs/xpath.md', import.meta.url)), 'utf8');

/** `expression → result`, a line each, of all fenced blocks of a kind. */
function examples(kind: string): readonly (readonly [string, string])[] {
  const blocks = [...PAGE.matchAll(/```(\w+)\n([\s\S]*?)```/g)].filter(([, name]) => name === kind);
  return blocks
    .flatMap(([, , lines = '']) => lines.trim().split('\n'))
    .map((line) => line.split('→'))
    .map(([expression = '', result = '']) => [expression.trim(), result.trim()]);
}

function run(text: string, reference = (): Evaluated => unknown('no form here')): Evaluated {
  const parsed = parseXPath(text);
  if (!parsed.ok) throw new Error(inEnglish(parsed.problem.reason));
  if (callThatIsRefused(parsed.expr) !== null) return failure('refused', 'wrong-arguments');
  return evaluate(parsed.expr, { reference });
}

describe('docs/xpath.md: its examples', () => {
  it.each(examples('values'))('%s is %s', (expression, expected) => {
    const result = run(expression);
    expect(result.type === 'value' ? toText(result.value) : result).toBe(expected);
  });

  it.each(examples('stored'))('%s is saved as %s', (expression, expected) => {
    const result = run(expression);
    const stored = result.type === 'value' ? storedText(result.value) : result;
    expect(stored).toEqual({ type: 'value', value: expected });
  });

  it.each(examples('agreed'))(
    '%s is %s, where a hidden value is a condition that holds',
    (expression, expected) => {
      const result = run(expression, () => ({ type: 'value', value: true }));
      expect(result.type === 'value' ? toText(result.value) : result).toBe(expected);
    },
  );

  it.each(examples('stops'))('%s stops: %s', (expression, kind) => {
    expect(run(expression)).toMatchObject({ type: 'error', kind });
  });

  const rows = [...PAGE.matchAll(/^\| `(.+)` \| `(.+)` \| (yes|no|error) \| (yes|no|error) \|$/gm)];
  it.each(rows.map(([, ...cells]) => cells))(
    '%s on %s: phones %s, Web Apps %s',
    (pattern, text, phones, webApps) => {
      const said = (match: Match): string =>
        match === 'syntax-error' ? 'error' : match === true ? 'yes' : 'no';
      const both = matchBoth(pattern ?? '', text ?? '');
      expect([said(both.phones), said(both.webApps)]).toEqual([phones, webApps]);
    },
  );

  it('are there', () => {
    const lengths = ['values', 'stored', 'agreed', 'stops'].map((kind) => examples(kind).length);
    expect(lengths).toEqual([32, 10, 7, 17]);
    expect(rows).toHaveLength(16);
  });
});
