import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormModel } from '../../src/form/create-form-model.ts';
import { readXForm } from '../../src/form/xform/read-xform.ts';
import { evaluate } from '../../src/form/xpath/evaluate.ts';
import { parseXPath } from '../../src/form/xpath/parser.ts';
import { printXPath } from '../../src/form/xpath/print.ts';
import { compileRegex } from '../../src/form/xpath/regex/regex.ts';
import { unknown } from '../../src/form/xpath/value.ts';
import { walk } from '../../src/form/xpath/walk.ts';
import { generateForm } from '../bench/form-generator.ts';

/** `FUZZ_RUNS=100000` for a long night; a few thousand otherwise. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 2000);

const CONTACT = readFileSync(new URL('../form/data/contact.xml', import.meta.url), 'utf8');
const FORMS = [CONTACT, CONTACT.replace(/\n/g, '\r\n'), generateForm({ questions: 24, languages: ['en'] })];

const FRAGMENTS = [
  '<',
  '>',
  '/>',
  '</',
  '"',
  "'",
  '&',
  '&amp;',
  '&#0;',
  '&x;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?',
  '?>',
  '\0',
  '\uFEFF',
  '\u2028',
  '😀',
  '\uD800',
  '<bind/>',
  '<instance>',
  '</data>',
  'xmlns:q=""',
  'nodeset="../.."',
  'calculate="',
  '<case xmlns="http://commcarehq.org/case/transaction/v2"><update><time_zone/></update></case>',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  ' vellum:role="SaveToCase"',
  '<itext/>',
  '\r',
  '\n\n\n',
];

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(2000)),
  insert: fc.oneof(fc.constant(''), fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 6 })),
});

const mutated = fc
  .tuple(fc.constantFrom(...FORMS), fc.array(mutation, { minLength: 1, maxLength: 4 }))
  .map(([form, mutations]) =>
    mutations.reduce((text, { at, remove, insert }) => {
      const offset = Math.floor(at * text.length);
      return text.slice(0, offset) + insert + text.slice(offset + remove);
    }, form),
  );

/** Counted another way than the reader does. */
function lineOf(text: string, offset: number): number {
  return text
    .slice(0, offset)
    .replace(/\r\n/g, '\n')
    .split(/[\r\n]/).length;
}

describe('readXForm on broken forms', () => {
  it('never throws, and names a place that is in the text and on that line', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const result = readXForm(text);
        if (result.ok) {
          const model = createFormModel(result.source);
          for (const write of model.writes) expect(model.source.caseActions).toContain(write.action);
          for (const { calculate, range } of result.source.questions) {
            for (const place of [calculate?.range, range]) {
              if (place === undefined) continue;
              expect(place.start).toBeLessThanOrEqual(place.end);
              expect(place.end).toBeLessThanOrEqual(text.length);
            }
          }
          return;
        }
        const { message, line, column, offset } = result.problem;
        expect(message).not.toBe('');
        expect(offset).toBeGreaterThanOrEqual(0);
        expect(offset).toBeLessThanOrEqual(text.length);
        // An offset between CR and LF belongs to the line that they end.
        const between = text[offset - 1] === '\r' && text[offset] === '\n';
        expect(line).toBe(lineOf(text, between ? offset - 1 : offset));
        expect(column).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });
});

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
      { numRuns: RUNS },
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
    expect(parsed).toMatchObject({ ok: false, problem: { message: expect.stringContaining('nested') } });
  });
});

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
      { numRuns: RUNS },
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
      { numRuns: RUNS },
    );
  });
});
