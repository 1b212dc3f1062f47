import { expect, it } from 'vitest';
import { MOST_NUMBERS, readNumberList } from '../../src/extension/pages/popup/number-list.ts';

it.each<[string, string, (string | null)[]]>([
  ['one a line', '254712345678\n254700000001\r\n', ['254712345678', '254700000001']],
  ['a row of a table', '254712345678\t254700000001', ['254712345678', '254700000001']],
  ['commas and semicolons', '254712345678, 254700000001;;', ['254712345678', '254700000001']],
  ['spellings of one number', '+254 712 345 678\n254-712-345-678\n(254)712345678', ['254712345678']],
  ['what is no number', 'name\n\n  \n', [null]],
  ['nothing', '', []],
])('reads %s', (_, text, numbers) => {
  expect(readNumberList(text).map(({ number }) => number)).toEqual(numbers);
});

it('reads no more than can be asked at once', () => {
  const text = Array.from({ length: 5_000 }, (_, i) => 254_700_000_000 + i).join('\n');
  expect(readNumberList(text)).toHaveLength(MOST_NUMBERS);
});
