import { describe, expect, it } from 'vitest';
import { firstSentence } from '../../../src/overlay/card/first-sentence.ts';

describe('one line of why', () => {
  it.each([
    ['en', 'HQ keeps digits. The rest is lost.', ['HQ keeps digits.', 'The rest is lost.']],
    ['en', 'HQ keeps digits.', ['HQ keeps digits.', '']],
    [
      'en',
      'The condition `. != 1. Or not` is odd. It lets all in.',
      ['The condition `. != 1. Or not` is odd.', 'It lets all in.'],
    ],
    ['hi', 'पहला वाक्य। दूसरा वाक्य।', ['पहला वाक्य।', 'दूसरा वाक्य।']],
    ['en', '', ['', '']],
  ])('%s: %s', (lang, text, expected) => {
    expect(firstSentence(text, lang)).toEqual(expected);
  });
});
