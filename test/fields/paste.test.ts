import { describe, expect, it } from 'vitest';
import { readPaste } from '../../src/fields/phone/paste.ts';

describe('a pasted text', () => {
  it.each([
    ['+254 712 345 678', '254712345678'],
    ['tel:+254712345678', '254712345678'],
    ['tel:%2B254712345678;ext=3', '254712345678'],
    ['Phone: 0712-345-678', '254712345678'],
    ['2.54712345678E+11', '254712345678'],
    ['254712345678.0', '254712345678'],
    ['00254712345678', '254712345678'],
    ['+254 (0) 712 345 678', '254712345678'],
    ['٢٥٤٧١٢٣٤٥٦٧٨', '254712345678'],
    ['\u202a+254 712 345 678\u202c', '254712345678'],
  ])('%j is the number %s', (text, digits) => {
    expect(readPaste(text, 'KE', {})).toEqual({ kind: 'number', digits });
  });

  it('with several numbers leaves the choice to the person', () => {
    expect(readPaste('0712345678 / 0722345678', 'KE', {})).toEqual({
      kind: 'several',
      candidates: ['254712345678', '254722345678'],
    });
  });

  it('with some digits is a part of a number', () => {
    expect(readPaste('712 3', 'KE', {})).toEqual({ kind: 'part', text: '7123' });
  });

  it.each(['', '   ', 'Amina', '+'])('%j holds nothing', (text) => {
    expect(readPaste(text, 'KE', {})).toEqual({ kind: 'nothing' });
  });

  it('that looks like a broken link is read as it is', () => {
    expect(readPaste('%E0%A4%A', 'KE', {})).toEqual({ kind: 'part', text: '04' });
  });

  it('of enormous length is answered', () => {
    expect(readPaste('7'.repeat(100_000), 'KE', {}).kind).toBe('part');
  });
});
