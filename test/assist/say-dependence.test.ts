import { describe, expect, it } from 'vitest';
import { DEPENDENCES } from '../../src/assist/reasons/dependences.ts';
import { sayDependence } from '../../src/assist/reasons/say-dependence.ts';
import { sayStop } from '../../src/assist/reasons/say-stop.ts';
import { reasonsEn } from '../../src/assist/reasons/texts/en.ts';
import { reasonsSw } from '../../src/assist/reasons/texts/sw.ts';
import { DEPENDS } from '../../src/form/engine/why.ts';
import { because } from '../../src/form/reasons.ts';
import { whySw } from '../../src/lint/texts/reasons/sw.ts';

describe('why a value is not known, or a form stops', () => {
  it('is said in the person’s language', () => {
    expect(sayDependence(DEPENDS.zone, reasonsSw)).toBe('saa za eneo za simu');
    expect(Object.values(DEPENDENCES).map((why) => sayDependence(why, reasonsEn))).toEqual(
      Object.values(DEPENDENCES),
    );
  });

  it('is told where the form stops, a reason behind a reason, too', () => {
    const why = { id: 'unreadable', args: [], inner: because('missing', ')') } as const;
    expect(sayStop(why)).toBe('An expression cannot be read: “)” is missing.');
    expect(sayStop(why, whySw)).toBe('Usemi hauwezi kusomwa: “)” haipo.');
  });

  it('is quoted as English where it is the words of another', () => {
    const other = 'something else';
    expect(sayDependence(other, reasonsSw)).toBe(`“${other}” (kwa Kiingereza)`);
    expect(sayDependence(other, reasonsEn)).toBe(other);
  });
});
