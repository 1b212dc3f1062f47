import examples from 'libphonenumber-js/examples.mobile.json' with { type: 'json' };
import max, { getCountries, getCountryCallingCode } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { isValidNumber, numberKind } from '../../src/contact/numbering.ts';

/** A small generator of pseudo-random numbers, so that every run compares the same ones. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const KINDS: Readonly<Record<string, string>> = {
  MOBILE: 'mobile',
  FIXED_LINE_OR_MOBILE: 'mobile',
  FIXED_LINE: 'fixed-line',
  TOLL_FREE: 'service',
  PREMIUM_RATE: 'service',
  SHARED_COST: 'service',
  UAN: 'service',
  VOICEMAIL: 'service',
  VOIP: 'other',
  PERSONAL_NUMBER: 'other',
  PAGER: 'other',
};

/** libphonenumber's verdict on these very digits: null too where it would rewrite them. */
function verdict(digits: string): string | null {
  const parsed = max(`+${digits}`);
  if (!parsed || parsed.number !== `+${digits}` || !parsed.isValid()) return null;
  return KINDS[parsed.getType() ?? ''] ?? 'unknown';
}

describe('the numbering plans', () => {
  it('know the example mobile number of every country', () => {
    const missing = Object.entries(examples).filter(
      ([country, national]) =>
        numberKind(`${getCountryCallingCode(country as 'KE')}${national}`) === null,
    );
    expect(missing).toEqual([]);
  });

  it('agree with libphonenumber on numbers near the examples of every country', () => {
    const random = generator(20261110);
    const differences: string[] = [];
    let valid = 0;
    for (const country of getCountries()) {
      const code = getCountryCallingCode(country);
      const example = (examples as Record<string, string>)[country] ?? '123456789';
      for (let round = 0; round < 120; round += 1) {
        const keep = random(5);
        const length = example.length + [0, 0, 0, 0, 1, -1, 2][random(7)]!;
        let national = example.slice(0, keep);
        while (national.length < length) national += random(10);
        const digits = code + national;
        const expected = verdict(digits);
        if (expected) valid += 1;
        const kind = numberKind(digits);
        if (kind !== expected) differences.push(`${country} ${digits}: ${expected}, ${kind}`);
      }
    }
    expect(valid).toBeGreaterThan(8_000);
    expect(differences).toEqual([]);
  });

  it.each(['', '0', '+254712345678', '254 712345678', '254712345678x', '٢٥٤', '999999999999999999999999'])(
    'have no number %j',
    (text) => {
      expect(isValidNumber(text)).toBe(false);
    },
  );
});
