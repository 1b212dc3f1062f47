import { describe, expect, it } from 'vitest';
import { createPlural } from '../../src/language/plural.ts';

describe('createPlural', () => {
  it('takes the form of the language’s own category, and `other` for a missing one', () => {
    const arabic = createPlural('ar-u-nu-latn');
    const forms = { two: 'two', few: '# few', other: '# other' };
    expect([0, 2, 3, 11].map((n) => arabic(n, forms))).toEqual(['0 other', 'two', '3 few', '11 other']);
  });

  it('writes numbers as the language does', () => {
    expect(createPlural('en')(1234, { one: '# error', other: '# errors' })).toBe('1,234 errors');
    // French counts 0 as one.
    expect(createPlural('fr')(0, { one: '# erreur', other: '# erreurs' })).toBe('0 erreur');
  });
});
