import parsePhoneNumber from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { exampleMobile } from '../../../src/contact/phone/example-numbers.ts';
import { mobilePlan, rangeExamples, trunkPrefix } from '../../../src/contact/phone/mobile-plan.ts';
import { COUNTRIES } from '../random-mobiles.ts';

describe('the plan of mobile numbers', () => {
  it('knows the ranges of Kenya, and how large they are', () => {
    const { ranges = [], pattern } = mobilePlan('ke') ?? {};
    expect(pattern).toBe('[0-9]{9}');
    const seven = ranges.filter(({ prefix }) => prefix.startsWith('7'));
    expect(seven.map(({ prefix }) => prefix)).toEqual(Array.from('0123456789', (digit) => `7${digit}`));
    expect(seven.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(0.69, 2);
    expect(ranges.some(({ prefix }) => prefix === '11')).toBe(true);
  });

  it.each([
    ['IN', ['6', '7', '8', '9']],
    ['BF', ['0', '4', '5', '6', '7']],
    ['NG', ['7', '8', '9']],
    ['BD', ['1']],
  ])('of %s has numbers that begin with %j', (country, digits) => {
    const first = mobilePlan(country)?.ranges.map(({ prefix }) => prefix.slice(0, 1));
    expect([...new Set(first)]).toEqual(digits);
  });

  it('leaves out what nobody has any more', () => {
    const lengths = (country: string) => new Set(mobilePlan(country)?.ranges.map(({ length }) => length));
    expect([...lengths('BR')]).toEqual([11]);
    expect([...lengths('GA')]).toEqual([8]);
    expect([...lengths('AR')]).toEqual([11]);
    // Both in use.
    expect([...lengths('DE')]).toEqual([10, 11]);
  });

  it('knows where a 0 belongs to the number', () => {
    const zero = (country: string) => mobilePlan(country)?.mayBeginWithZero;
    expect(['BF', 'CI', 'BJ', 'CG', 'KE', 'IT', 'US'].map(zero)).toEqual([
      ...[true, true, true, true],
      ...[false, false, false],
    ]);
  });

  it('knows no country that is none', () => {
    expect(mobilePlan('XX')).toBeNull();
    expect(rangeExamples('XX')).toEqual([]);
  });

  it('knows what is dialled before a number', () => {
    const trunk = (country: string) => trunkPrefix(exampleMobile(country)!);
    expect(['KE', 'US', 'RU', 'HU', 'CI', 'BF'].map(trunk)).toEqual(['0', '', '8', '06', '', '']);
  });
});

/** Their numbers are also those of the country whose plan they share, and libphonenumber names that. */
const SHARING = new Set(['AX', 'BL', 'CC', 'CX', 'EH', 'IM', 'MF', 'SJ', 'VA']);
const UNTYPED = new Set(['TA']);

describe.each(COUNTRIES.filter(({ country }) => exampleMobile(country)))(
  'examples of $country',
  ({ country, callingCode }) => {
    const examples = rangeExamples(country);

    it('are valid mobile numbers of it, and together stand for all', () => {
      expect(examples.length).toBeGreaterThan(0);
      for (const { significant } of examples) {
        const number = parsePhoneNumber(`+${callingCode}${significant}`, { extract: false });
        expect(number?.isValid(), significant).toBe(true);
        if (!SHARING.has(country)) expect(number?.country, significant).toBe(country);
        if (!UNTYPED.has(country))
          expect(['MOBILE', 'FIXED_LINE_OR_MOBILE'], significant).toContain(number?.getType());
      }
      expect(examples.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 1);
    });
  },
);
