import { describe, expect, it } from 'vitest';
import { namedCountries, searchCountries } from '../../src/fields/phone/country-list.ts';

const all = namedCountries(['KE', 'UG'], 'en');
const found = (question: string): string[] => searchCountries(all, question).map(({ country }) => country);

describe('the countries', () => {
  it('begin with those of the project, then go by name in the reader’s language', () => {
    expect(all.slice(0, 4).map(({ shown }) => shown)).toEqual([
      'Kenya',
      'Uganda',
      'Afghanistan',
      'Åland Islands',
    ]);
    const french = namedCountries([], 'fr').map(({ shown }) => shown);
    expect(french.indexOf('Allemagne')).toBeLessThan(french.indexOf('Kenya'));
    expect(all.length).toBeGreaterThan(230);
  });

  it.each([
    ['ug', 'UG'],
    ['Kenya', 'KE'],
    ['cote d ivoire', 'CI'],
    ['+254', 'KE'],
    ['254', 'KE'],
    ['+ 44', 'GB'],
    ['sudan', 'SD'],
  ])('%j finds %s first', (question, country) => {
    expect(found(question)[0]).toBe(country);
  });

  it('are found by their English name in another language, too', () => {
    const [first] = searchCountries(namedCountries([], 'fr'), 'germany');
    expect(first?.shown).toBe('Allemagne');
  });

  it('are none for nonsense', () => {
    expect(found('zzzz')).toEqual([]);
    expect(found('+9999999')).toEqual([]);
  });
});
