import { describe, expect, it } from 'vitest';
import { createFormModel } from '../../../src/form/create-form-model.ts';
import { inEnglish } from '../../../src/form/reasons.ts';
import type { FormSource } from '../../../src/form/source.ts';
import { callThatIsRefused, takesArguments } from '../../../src/form/xpath/functions/table.ts';
import { parseXPath } from '../../../src/form/xpath/parser.ts';
import { printXPath } from '../../../src/form/xpath/print.ts';
import { quoteXPath } from '../../../src/form/xpath/quote.ts';

describe('parseXPath', () => {
  it.each([
    ['/data/a', '/data/a'],
    ['a-b - c', 'a-b - c'],
    ['a -b', 'a - b'],
    ['div div mod', 'div div mod'],
    ['* * *', '* * *'],
    ['or or or', 'or or or'],
    ['a or. = 1', 'a or . = 1'],
    ['//a//b', '//a//b'],
    ['.5+5.', '.5 + 5.'],
    ["instance('c')/r/i[@id = current()/../x]/n", "instance('c')/r/i[@id = current()/../x]/n"],
    ['child::a | @b', 'a | @b'],
    ["#form/a/b!=''", "#form/a/b != ''"],
    ['#form/r[1]/b', '#form/r[1]/b'],
    ['- -1', '--1'],
    ['/data/a١ = 1', '/data/a١ = 1'],
    ['/ = 1', '/ = 1'],
    ['jr:itext("a")', "jr:itext('a')"],
    ["processing-instruction('x')", "processing-instruction('x')"],
    ['1 + 2 * 3 = 7 and true()', '1 + 2 * 3 = 7 and true()'],
  ])('%s', (text, printed) => {
    const parsed = parseXPath(text);
    expect(parsed.ok ? printXPath(parsed.expr) : parsed.problem).toBe(printed);
  });

  it('binds operators as XPath does', () => {
    const parsed = parseXPath('1 + 2 * 3 = 7 and -a | b');
    expect(parsed).toMatchObject({
      expr: {
        operator: 'and',
        left: { operator: '=', left: { operator: '+', right: { operator: '*' } } },
        right: { type: 'negate', operand: { operator: '|' } },
      },
    });
  });

  it.each([
    ['', 0, 'empty'],
    ['1 +', 3, 'ends too early'],
    ['(a', 2, '“)” is missing'],
    ['concat(a b)', 9, 'operator is missing'],
    ["'abc", 0, 'closing quote'],
    ['a\u00a0= 1', 1, 'no-break space'],
    ['a == b', 3, 'not expected'],
    ['a && b', 2, 'no meaning'],
    ['up::a', 0, 'no axis'],
    ['#invalid/xpath concat(`#form/a`', 0, 'form builder'],
    ['.[a]', 1, 'not expected'],
    ['concat(/ - 1)', 9, 'not expected'],
    ['a | -b', 4, 'not expected'],
    ['١', 0, 'no meaning'],
  ])('%j stops at %i', (text, offset, message) => {
    const parsed = parseXPath(text);
    if (parsed.ok) throw new Error('it can be read');
    expect(parsed.problem.offset).toBe(offset);
    expect(inEnglish(parsed.problem.reason)).toContain(message);
  });

  it('quotes any text', () => {
    expect([`a`, `it's`, `a"b'c`].map(quoteXPath)).toEqual([`'a'`, `"it's"`, `concat('a"b', "'", 'c')`]);
  });

  it.each([
    ['if', 3, true],
    ['if', 2, false],
    ['cond', 4, false],
    ['cond', 5, true],
    ['concat', 0, true],
    ['nosuch', 1, null],
    ['constructor', 0, null],
  ])('%s takes %i arguments: %s', (name, count, expected) => {
    expect(takesArguments(name, count)).toBe(expected);
  });
});

describe('callThatIsRefused: arguments that are counted when the form is read', () => {
  it.each([
    ["if(true(), 'a')", 'if'],
    ["if(false(), concat('a', now(1)), 'b')", 'now'],
    ["/data/a[substr('x') = 1]", 'substr'],
    ['weighted-checklist(1, 2, true())', 'weighted-checklist'],
    ["coalesce('a')", null],
    // handlers count when they are called, and what nobody knows has no number
    ['jr:itext()', null],
    ['nosuch(1, 2)', null],
  ])('%s: %s', (text, refused) => {
    const parsed = parseXPath(text);
    expect(parsed.ok && (callThatIsRefused(parsed.expr)?.name ?? null)).toBe(refused);
  });
});

describe('createFormModel', () => {
  const SOURCE: FormSource = {
    root: '/data',
    title: '',
    xmlns: '',
    languages: [],
    defaultLanguage: null,
    questions: [],
    caseActions: [],
    instances: [],
  };

  it.each([
    ['/data/a', '/data/a'],
    ['#form/g/a', '/data/g/a'],
    ['.', '/data/g/q'],
    ['../a', '/data/g/a'],
    ['./x', '/data/g/q/x'],
    ['current()/../a', '/data/g/a'],
    ['(/data/a)', '/data/a'],
    ['/data/orx:meta/orx:userID', '/data/meta/userID'],
    ['/data/s/case/@case_id', '/data/s/case/@case_id'],
    ['../../../..', null],
    ['/data/r[1]/a', null],
    ['//a', null],
    ['/data/*', null],
    ['#case/a', null],
    ["instance('casedb')/a", null],
    ["'a'", null],
  ])('resolve %s', (text, path) => {
    const model = createFormModel(SOURCE);
    const parsed = model.parse({ text });
    expect(parsed.ok && model.resolve(parsed.expr, '/data/g/q')).toBe(path);
  });

  it('parses each text once, also over edits', () => {
    const first = createFormModel(SOURCE);
    const parsed = first.parse({ text: '1 + 1' });
    expect(first.parse({ text: '1 + 1' })).toBe(parsed);
    expect(createFormModel(SOURCE, first).parse({ text: '1 + 1' })).toBe(parsed);
  });
});
