import { describe, expect, it } from 'vitest';
import { NUMBERING_PLANS } from '../../../src/contact/phone/numbering.ts';
import {
  exampleNumber,
  formatAsTyped,
  formatForPeople,
  phoneCountries,
} from '../../../src/contact/phone/phone-format.ts';

describe('a number while it is typed', () => {
  it.each([
    ['0712345678', 'KE', { text: '0712 345678', country: 'KE', digits: '254712345678' }],
    ['+2547123', undefined, { text: '+254 712 3', country: 'KE', digits: null }],
    ['२५४', 'IN', { text: '254', country: 'IN', digits: null }],
    ['+254712345678', 'IN', { text: '+254 712 345678', country: 'KE', digits: '254712345678' }],
    ['', 'KE', { text: '', country: null, digits: null }],
    ['call me', 'ZZ', { text: '', country: null, digits: null }],
    // What the library breaks off at stays as it was typed.
    ['06', 'CV', { text: '06', country: 'CV', digits: null }],
  ])('%j in %j', (typed, country, expected) => {
    expect(formatAsTyped(typed, country)).toEqual(expected);
  });
});

describe('numbers for people', () => {
  it('are grouped as their country groups them', () => {
    expect(formatForPeople('254712345678')).toBe('+254 712 345678');
    expect(formatForPeople('xyz')).toBe('xyz');
  });

  it('have an example for each country', () => {
    expect(exampleNumber('ke')).toEqual({
      digits: '254712123456',
      international: '+254 712 123456',
      national: '0712 123456',
    });
    expect(exampleNumber('ZZ')).toBeNull();
  });

  it('are offered with the project’s countries first', () => {
    const list = phoneCountries(['KE', 'ZZ', 'IN']);
    expect(list.slice(0, 3).map(({ country }) => country)).toEqual(['KE', 'IN', 'AF']);
    expect(list[0]).toEqual({ country: 'KE', callingCode: '254', name: 'Kenya' });
    expect(new Set(list.map(({ country }) => country)).size).toBe(list.length);
  });

  it('say how old the numbering plans are', () => {
    expect(NUMBERING_PLANS.metadata).toMatch(/^\d+\.\d+\.\d+$/);
    expect(NUMBERING_PLANS.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
