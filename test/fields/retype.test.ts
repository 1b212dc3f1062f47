import { describe, expect, it } from 'vitest';
import { rejection, retype, significant, type Typed } from '../../src/fields/phone/retype.ts';

/** `|` marks the caret. */
function at(text: string): Typed {
  return { text: text.replace('|', ''), caret: text.indexOf('|') };
}
function marked({ text, caret }: Typed): string {
  return `${text.slice(0, caret)}|${text.slice(caret)}`;
}

describe('retype', () => {
  it.each([
    ['+254 71|', '+254 712|', null, '+254 712|'],
    ['', '0712345678|', null, '0712 345678|'],
    ['', '٠٧١٢٣٤٥٦٧٨|', null, '0712 345678|'],
    ['', '＋２５４712345678|', null, '+254 712 345678|'],
    // A digit in the middle: the caret stays behind it. One too many is no number, so its groups go.
    ['+254 712 345678|', '+254 79|12 345678', null, '+254 79|12345678'],
    // The separator would come back: the digit before it goes.
    ['+254 712 345678|', '+254 712|345678', 'backward', '+254 71|3 45678'],
    ['+254 712| 345678', '+254 712|345678', 'forward', '+254 712| 45678'],
    ['+2|', '+|', 'backward', '+|'],
    ['+|', '|', 'backward', '|'],
  ] as const)('%s then %s (%s) is %s', (before, now, deleting, after) => {
    expect(marked(retype(at(before || '|'), at(now), deleting, 'KE'))).toBe(after);
  });

  it('says the digits once the number is whole and valid, and the country that they lead to', () => {
    expect(retype(at('|'), at('+256712345678|'), null, 'KE')).toMatchObject({
      country: 'UG',
      digits: '256712345678',
    });
    expect(retype(at('|'), at('0712345678|'), null, 'KE')).toMatchObject({
      country: 'KE',
      digits: '254712345678',
    });
    expect(retype(at('|'), at('07123|'), null, 'KE').digits).toBeNull();
  });

  it('never loses or adds a digit, whatever the caret', () => {
    const text = '+254 712 345678';
    for (let caret = 0; caret <= text.length; caret += 1) {
      const next = retype({ text, caret }, { text, caret }, null, 'KE');
      expect(significant(next.text)).toBe('+254712345678');
      expect(significant(next.text.slice(0, next.caret))).toBe(significant(text.slice(0, caret)));
    }
  });
});

describe('rejection', () => {
  it.each([
    ['', 'x', 'character'],
    ['', '5', null],
    ['', '٥', null],
    ['', '+', null],
    ['12', '+', 'character'],
    ['', ' ', null],
    ['', '(', null],
    ['', 'e', 'character'],
    ['', '#', 'character'],
    ['123456789012345', '6', 'too-long'],
    ['123456789012345', ' ', null],
  ] as const)('in %j, %j is %s', (text, typed, why) => {
    expect(rejection(text, [text.length, text.length], typed)).toBe(why);
  });

  it('counts what the typed text replaces', () => {
    expect(rejection('123456789012345', [0, 15], '7')).toBeNull();
  });
});
