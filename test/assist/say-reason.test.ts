import { describe, expect, it } from 'vitest';
import { REASONS } from '../../src/assist/reasons/reasons.ts';
import { sayReason } from '../../src/assist/reasons/say-reason.ts';
import { reasonsEn } from '../../src/assist/reasons/texts/en.ts';
import { reasonsSw } from '../../src/assist/reasons/texts/sw.ts';
import { DEPENDS, WHY } from '../../src/form/engine/why.ts';

describe('why a value is not known, or a form stops', () => {
  it('is said in the person’s language', () => {
    expect(sayReason(DEPENDS.zone, reasonsSw)).toBe('saa za eneo za simu');
    expect(Object.values(REASONS).map((why) => sayReason(why, reasonsEn))).toEqual(Object.values(REASONS));
  });

  it('is quoted where it is said in English alone', () => {
    expect(sayReason(WHY.circle(), reasonsSw)).toBe(`“${WHY.circle()}” (kwa Kiingereza)`);
    expect(sayReason(WHY.circle(), reasonsEn)).toBe(WHY.circle());
  });
});
