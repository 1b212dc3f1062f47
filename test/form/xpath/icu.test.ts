import { describe, expect, it } from 'vitest';
import { compileRegex } from '../../../src/form/xpath/regex/regex.ts';

/** What ICU 72 answers (`uregex_open` with errors for unknown escapes, as Android calls it): the piece, null, or an error. */
function find(pattern: string, text: string): string | null {
  const compiled = compileRegex(pattern, 'icu');
  if (!compiled.ok) return 'syntax error';
  const found = compiled.regex.find(text);
  if (found.type === 'undecided') return 'undecided';
  return found.type === 'match' ? text.slice(found.start, found.end) : null;
}

describe('compileRegex, ICU: what phones find', () => {
  it.each([
    // digits, words and blanks of all scripts
    ['^\\+?\\d+$', '٠٧١٢', '٠٧١٢'],
    ['^\\p{Digit}+$', '१२३', '१२३'],
    ['^[\\d.]+$', '१.२', '१.२'],
    ['^[0-9]+$', '٠٧١٢', null],
    ['^\\w+$', 'José', 'José'],
    ['^[\\w.-]+@', 'änn@x.org', 'änn@'],
    ['\\p{Alpha}+', 'ⓐ', 'ⓐ'],
    ['a\\sb', 'a\u00a0b', 'a\u00a0b'],
    ['\\bé', 'a é', 'é'],
    ['e\\b', 'e\u0301', null],
    // POSIX brackets
    ['[[:digit:]]{10}', '0712345678', '0712345678'],
    ['[[:digit:]]+', 'id', null],
    ['[[:^alpha:]]', 'a1', '1'],
    ['[:digit:]', 'a5', '5'],
    // operators of sets
    ['[a-z&&[^b]]', 'ba', 'a'],
    ['[a-z--b]', 'ba', 'a'],
    ['[[a-z]-[b]]', 'ba', 'a'],
    ['[[a-c]&[b-d]]+', 'abcd', 'bc'],
    ['[a-c&&b-d]+', 'abcd', 'bc'],
    ['[]a]+', 'a]b', 'a]'],
    ['[\\d-z]', '-', '-'],
    ['[^\\n]', '\na', 'a'],
    // case
    ['(?i)é', 'É', 'É'],
    ['(?i)k', '\u212a', '\u212a'],
    ['(?i)[a-z]', '\u017f', '\u017f'],
    ['(?i)i', 'ı', null],
    ['(?i)ss', 'ß', 'undecided'],
    // comments, escapes, properties in any writing
    ['a(?#c)+', 'aa', 'aa'],
    ['\\x4', '\x04', '\x04'],
    ['\\x{1F600}', '😀', '😀'],
    ['\\0101', 'A', 'A'],
    ['\\p{lower}', 'a', 'a'],
    ['\\p{script = latin}', 'a', 'a'],
    ['\\Qa.b\\E', 'a.b', 'a.b'],
    ['(?x) a b # c', 'ab', 'ab'],
    // ends of lines
    ['.', '\u000b', null],
    ['a$', 'a\u2028', 'a'],
    ['(?m)^b', 'a\r\nb', 'b'],
    ['\\R', '\r\n', '\r\n'],
    ['(?s)a.b', 'a\r\nb', 'a\r\nb'],
    // backtracking
    ['(\\d)\\1', '1223', '22'],
    ['(?<n>x)\\k<n>', 'xx', 'xx'],
    ['(?<=\\+)254', '254 +254', '254'],
    ['(?>a+)ab', 'aaab', null],
    ['a{2,3}?', 'aaa', 'aa'],
    ['x*+', 'xx', 'xx'],
  ])('%s in %j', (pattern, text, expected) => {
    expect(find(pattern, text)).toBe(expected);
  });
});

describe('compileRegex, ICU: what phones refuse', () => {
  it.each([
    'a}',
    '{2}a',
    '{',
    'a{,3}',
    'a{3,2}',
    'a{2}{3}',
    'x**',
    '^(?=a)*',
    '\\b+',
    '\\Z+',
    '(?i)+',
    '\\pL',
    '\\p{L1}',
    '\\p{Foo}',
    '[[:foo:]]',
    '(?U)a',
    '(?P<n>a)',
    '(?<a_b>x)',
    '(a)\\2',
    '\\1',
    '\\k<n>(?<n>x)',
    '\\y',
    '[\\b]',
    '\\08',
    '[a-\\d]',
    '[z-a]',
    '[a&&]',
    '[&&a]',
    '[--a]',
    '[]',
    '(a',
    'a)',
    '(?<=a+)b',
    '(?<=(a)\\1)b',
    '(?#a',
    'a{99999999}',
  ])('%s', (pattern) => {
    expect(find(pattern, 'a')).toBe('syntax error');
  });
});
