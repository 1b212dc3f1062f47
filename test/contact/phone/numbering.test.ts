import examples from 'libphonenumber-js/examples.mobile.json' with { type: 'json' };
import max, { getCountryCallingCode } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { isValidNumber, numberKind } from '../../../src/contact/phone/numbering.ts';
import { nearNumbers } from '../random.ts';

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
      ([country, national]) => numberKind(`${getCountryCallingCode(country as 'KE')}${national}`) === null,
    );
    expect(missing).toEqual([]);
  });

  it('agree with libphonenumber-js/max, from whose metadata they are made, on every number', () => {
    const differences: string[] = [];
    let valid = 0;
    for (const { country, digits } of nearNumbers(40_000, 20261110)) {
      const expected = verdict(digits);
      if (expected) valid += 1;
      const kind = numberKind(digits);
      if (kind !== expected) differences.push(`${country} ${digits}: ${expected}, ${kind}`);
    }
    expect(valid).toBeGreaterThan(12_000);
    expect(differences).toEqual([]);
  });

  it.each(['', '0', '+254712345678', '254 712345678', '254712345678x', '٢٥٤', '999999999999999999999999'])(
    'have no number %j',
    (text) => {
      expect(isValidNumber(text)).toBe(false);
    },
  );
});
