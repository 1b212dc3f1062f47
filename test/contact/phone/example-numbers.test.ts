import { describe, expect, it } from 'vitest';
import { exampleMobile, exampleMobiles } from '../../../src/contact/phone/example-numbers.ts';
import { numberKind } from '../../../src/contact/phone/numbering.ts';

describe('example numbers', () => {
  it.each(exampleMobiles())('$country has a number that its numbering plan knows', (example) => {
    expect(numberKind(example.callingCode + example.significant)).not.toBeNull();
    expect(example.national.endsWith(example.significant.slice(-6))).toBe(true);
  });

  it('knows how a number is dialled inside the country', () => {
    expect(exampleMobile('ke')).toEqual({
      country: 'KE',
      callingCode: '254',
      significant: '712123456',
      national: '0712123456',
    });
    expect(exampleMobile('US')?.national).toBe(exampleMobile('US')?.significant);
  });

  it('knows no country that is none', () => {
    expect(exampleMobile('XX')).toBeNull();
    expect(exampleMobile('')).toBeNull();
  });
});
