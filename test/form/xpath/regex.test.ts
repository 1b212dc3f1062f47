import { describe, expect, it } from 'vitest';
import { compileRegex } from '../../../src/form/xpath/regex/regex.ts';

function find(pattern: string, text: string): string | null {
  const compiled = compileRegex(pattern, 'java');
  if (!compiled.ok) throw new Error(compiled.problem.message);
  const found = compiled.regex.find(text);
  if (found.type === 'undecided') return 'undecided';
  return found.type === 'match' ? text.slice(found.start, found.end) : null;
}

describe('compileRegex, Java: what a pattern finds', () => {
  it.each([
    ['[0-9]+', 'tel 254712', '254712'],
    ['^[0-9]{10,12}$', '254712345678', '254712345678'],
    ['^[0-9]{10,12}$', '2547123456789', null],
    ['^\\+?254[17]\\d{8}$', '+254712345678', '+254712345678'],
    ['^(a|b)*c$', 'ababc', 'ababc'],
    ['a{2}', 'aaa', 'aa'],
    ['a{2,}?', 'aaaa', 'aa'],
    ['a*+a', 'aaa', null],
    ['(?>a+)ab', 'aaab', null],
    ['(a+)+$', 'aaa', 'aaa'],
    ['(\\d)\\1', '1223', '22'],
    ['(?<c>\\d)x\\k<c>', '1x2 3x3', '3x3'],
    ['foo(?=bar)', 'foobaz foobar', 'foo'],
    ['foo(?!bar)', 'foobar foobaz', 'foo'],
    ['(?<=\\+)254', '254 +254', '254'],
    ['(?<!0)7\\d', '07 17 71', '71'],
    ['(?<=a{1,3})b', 'aab', 'b'],
    ['(?i)kenya', 'KENYA', 'KENYA'],
    ['(?i:k)enya', 'Kenya', 'Kenya'],
    ['(?i)ä', 'Ä', null],
    ['(?iu)ä', 'Ä', 'Ä'],
    ['a(?i)b(?-i)c', 'aBc', 'aBc'],
    ['(a(?i)b)c', 'aBC', null],
    ['.', '\n', null],
    ['(?s).', '\n', '\n'],
    ['a$', 'a\n', 'a'],
    ['a$', 'a\r\n', 'a'],
    ['a\\z', 'a\n', null],
    ['a\\Z', 'a\n', 'a'],
    ['(?m)^b$', 'a\nb\nc', 'b'],
    ['\\Ab', 'ab', null],
    ['\\bcat\\b', 'a cat.', 'cat'],
    ['\\p{Lu}\\p{Ll}', 'xÄä', 'Ää'],
    ['\\p{Upper}', 'ÄB', 'B'],
    ['\\p{Alpha}+', '12ab', 'ab'],
    ['\\p{IsLatin}', 'яz', 'z'],
    ['\\pL', '1z', 'z'],
    ['\\P{L}', 'z1', '1'],
    ['\\d', '٣4', '4'],
    ['(?U)\\d', '٣4', '٣'],
    ['[a-z&&[^m-p]]', 'mnz', 'z'],
    ['[a-c[x-z]]+', 'qaxz', 'axz'],
    ['[a&&[^0]b]', 'a', 'a'],
    ['[\\v-z]', 'k', 'k'],
    ['(?iu)^[a-zé]+$', '\u017fİ', '\u017fİ'],
    ['\\b$', 'e\u0301', ''],
    ['[]a]+', 'x]a', ']a'],
    ['[^]a]', ']ab', 'b'],
    ['[a-]', '-', '-'],
    ['[\\w-]+', '+a-b', 'a-b'],
    ['[\\d.]+', 'x1.2', '1.2'],
    ['\\Qa.b\\E', 'axb a.b', 'a.b'],
    ['\\x41\\u0042\\0103', 'ABC', 'ABC'],
    ['\\h\\R', 'a \r\n', ' \r\n'],
    ['(?x) a b # comment', 'ab', 'ab'],
    ['x*', 'aaa', ''],
    ['', 'a', ''],
    ['(a*)*b', 'aab', 'aab'],
    ['(|a)+b', 'aab', 'aab'],
    ['a??b', 'ab', 'ab'],
    ['{2}a', 'a', 'a'],
    ['a{2}{3}', 'aa', 'aa'],
    ['}', '}', '}'],
    ['\\1(a)', 'a', null],
    ['😀+', 'x😀😀', '😀😀'],
    ['^.$', '😀', '😀'],
  ])('%s in %j', (pattern, text, expected) => {
    expect(find(pattern, text)).toBe(expected);
  });
});

describe('compileRegex, Java: what Java refuses', () => {
  it.each([
    ['*a', "Dangling meta character '*'"],
    ['a**', "Dangling meta character '*'"],
    ['a|+', "Dangling meta character '+'"],
    ['(a', 'Unclosed group'],
    ['a)', "Unmatched closing ')'"],
    ['[a', 'Unclosed character class'],
    ['[]', 'Unclosed character class'],
    ['[z-a]', 'Illegal character range'],
    ['a{', 'Illegal repetition'],
    ['{', 'Illegal repetition'],
    ['a{,3}', 'Illegal repetition'],
    ['a{3,2}', 'Illegal repetition range'],
    ['a{3', 'Unclosed counted closure'],
    ['\\y', 'Illegal/unsupported escape sequence'],
    ['[\\1]', 'Illegal/unsupported escape sequence'],
    ['\\p{IsEmoji}', 'Unknown character property name {IsEmoji}'],
    ['[&&&&a]', 'Bad class syntax'],
    ['\\p{Foo}', 'Unknown character property name {Foo}'],
    ['(?<1a>b)', 'Unknown look-behind group'],
    ['(?<a>b)(?<a>c)', 'Named capturing group <a> is already defined'],
    ['\\k<b>', 'named capturing group <b> does not exist'],
    ['(?<=(ab)+)b', 'Look-behind group does not have an obvious maximum length'],
    ['(?q)', 'Unknown inline modifier'],
    ['\\x4', 'Illegal hexadecimal escape sequence'],
  ])('%s', (pattern, message) => {
    const compiled = compileRegex(pattern, 'java');
    expect(compiled.ok ? null : compiled.problem.message).toBe(message);
  });
});

describe('compileRegex, Java: hostile patterns', () => {
  it.each([
    ['^(a+)+$', `${'a'.repeat(40)}!`],
    ['(x+x+)+y', 'x'.repeat(60)],
    ['(.*)*(.*)*(.*)*z', 'a'.repeat(1000)],
    ['((a{0,1000}){0,1000}){0,1000}b', 'a'.repeat(100)],
  ])('%s is undecided instead of hanging', (pattern, text) => {
    expect(find(pattern, text)).toBe('undecided');
  });

  it('takes long texts and deep patterns without overflowing the stack', () => {
    expect(find('^(?:ab)*$', 'ab'.repeat(15_000))).toHaveLength(30_000);
    expect(find(`${'('.repeat(5000)}a${')'.repeat(5000)}`, 'a')).toBe('undecided');
  });

  it('says undecided for what it does not run', () => {
    expect(find('\\p{InGreek}', 'α')).toBe('undecided');
  });
});

describe('replaceAll', () => {
  it('begins each search where the last one ended, and breaks where Java does', () => {
    const on = (pattern: string, text: string) => {
      const compiled = compileRegex(pattern, 'java');
      return compiled.ok && [compiled.regex.replaceAll(text, '-'), compiled.regex.find(text).type];
    };
    expect(on('\\G', 'ab')).toEqual(['-ab', 'match']);
    expect(on('a*', '😀')).toEqual(['-\ud83d-\ude00-', 'match']);
    expect(on('[\\da&&]', '1')).toEqual([null, 'crash']);
    expect(on('[\\da&&]', 'x')).toEqual(['x', 'no-match']);
  });

  it.each([
    ['[^0-9]', '+254 (0)712', '', '2540712'],
    ['^0', '0712', '254', '254712'],
    ['', 'ab', '-', '-a-b-'],
    ['a', 'banana', '$1', 'b$1n$1n$1'],
  ])('%s in %j', (pattern, text, replacement, expected) => {
    const compiled = compileRegex(pattern, 'java');
    expect(compiled.ok && compiled.regex.replaceAll(text, replacement)).toBe(expected);
  });
});
