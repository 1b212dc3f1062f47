import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checksumOfPhones,
  createChecksum,
  toggleBytes,
  togglePhone,
  writeChecksum,
} from '../../src/directory/checksum.ts';
import { runs } from '../fuzz/runs.ts';

const phone = fc.oneof(
  fc.stringMatching(/^\d{1,40}$/),
  fc.constantFrom('٢٥٤٧١٢', '😀1', '254712345678', '0', '00'),
);
const EMPTY = '0'.repeat(32);

describe('the checksum of a list of owners', () => {
  // From programs of others: MurmurHash3_x86_128, seed 0, the four words one after the other.
  it.each([
    ["I will not buy this tobacconist's, it is scratched.", '9b5b7ba2ef3f7866889adeaf00f3f98e'],
    ['', EMPTY],
    ['0', '0ab2409ea5eb34f8a5eb34f8a5eb34f8'],
    ['254712345678', '99165bdb67bd0a23e6e00791a118ecad'],
    ['1234567890123456', '203ddfb819f43d833f40b44cd2d7a0bd'],
    ['٢٥٤٧١٢', 'f0ac57922409f36661cf4248782e07e7'],
  ])('of %j alone is its hash', (text, hash) => {
    expect(checksumOfPhones([text])).toBe(hash);
  });

  it('is the same in any order, and after numbers came and went', () => {
    const list = fc.uniqueArray(phone, { maxLength: 30 });
    fc.assert(
      fc.property(list, list, (stay, go) => {
        const gone = go.filter((one) => !stay.includes(one));
        const checksum = createChecksum();
        for (const one of gone) togglePhone(checksum, one);
        for (const one of [...stay].reverse()) togglePhone(checksum, one);
        if (gone.length > 0) expect(writeChecksum(checksum)).not.toBe(checksumOfPhones(stay));
        for (const one of gone) togglePhone(checksum, one);
        expect(writeChecksum(checksum)).toBe(checksumOfPhones(stay));
      }),
      { numRuns: runs(100) },
    );
  });

  it('differs when two numbers have swapped their last digits', () => {
    const seen = new Set<string>();
    for (let a = 0; a < 40; a += 1) {
      for (let b = a + 1; b < 40; b += 1) {
        seen.add(checksumOfPhones([`2547000000${10 + a}`, `2547000001${10 + b}`]));
        seen.add(checksumOfPhones([`2547000000${10 + b}`, `2547000001${10 + a}`]));
      }
    }
    expect(seen.size).toBe(40 * 39);
  });

  it('does not read beyond the end of a number', () => {
    const [one, other] = [createChecksum(), createChecksum()];
    toggleBytes(one, Uint8Array.from([50, 53, 52, 55, 9, 9, 9]), 4);
    toggleBytes(other, Uint8Array.from([50, 53, 52, 55, 1]), 4);
    expect(writeChecksum(one)).toBe(writeChecksum(other));
    expect(writeChecksum(one)).toBe(checksumOfPhones(['2547']));
  });
});
