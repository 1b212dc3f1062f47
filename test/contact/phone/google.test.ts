import google from 'google-libphonenumber';
import { describe, expect, it } from 'vitest';
import { isValidNumber } from '../../../src/contact/phone/numbering.ts';
import { nearNumbers } from '../random.ts';

/**
 * google-libphonenumber 3.2.47 carries older metadata than libphonenumber-js 1.13.16 (metadata 9.0.43): these ranges
 * differ between the two releases of Google's own tables.
 */
const CAUSES: ReadonlyArray<{ readonly range: RegExp; readonly cause: string }> = [
  { range: /^1472/, cause: 'US: area code 472 (North Carolina) was added' },
  { range: /^23857/, cause: 'Cape Verde: mobile numbers with 57 were added' },
  { range: /^267/, cause: 'Botswana: the whole plan was written anew in 9.0.28' },
  { range: /^2909/, cause: 'Saint Helena: mobile numbers with 9 were added' },
  { range: /^4537/, cause: 'Denmark: the range 37 was withdrawn' },
  { range: /^59393/, cause: 'Ecuador: mobile numbers 930 to 938 were added in 9.0.43' },
];

const util = google.PhoneNumberUtil.getInstance();

function googleTakes(digits: string): boolean {
  try {
    const number = util.parse(`+${digits}`);
    return util.isValidNumber(number) && util.format(number, google.PhoneNumberFormat.E164) === `+${digits}`;
  } catch {
    return false;
  }
}

describe('what Caseline takes for a valid number', () => {
  it('is what Google’s own library takes, on 100,000 numbers, but for ranges that changed since', () => {
    let valid = 0;
    const differing: string[] = [];
    for (const { digits } of nearNumbers(100_000, 7)) {
      const theirs = googleTakes(digits);
      if (theirs) valid += 1;
      if (theirs !== isValidNumber(digits)) differing.push(digits);
    }
    expect(valid).toBeGreaterThan(40_000);
    expect(differing.length).toBeLessThan(200);
    expect(differing.filter((digits) => !CAUSES.some(({ range }) => range.test(digits)))).toEqual([]);
  });
});
