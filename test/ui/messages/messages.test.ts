import { describe, expect, it } from 'vitest';
import { en } from '../../../src/ui/messages/en.ts';
import { fr } from '../../../src/ui/messages/fr.ts';
import { pickLanguage } from '../../../src/ui/messages/pick.ts';
import { createPlural } from '../../../src/ui/messages/plural.ts';
import { ago, day } from '../../../src/ui/messages/time.ts';

describe('pickLanguage', () => {
  it.each([
    ['en', 'en', 'en', 'ltr'],
    ['en-GB', 'en', 'en-GB', 'ltr'],
    ['fr-CA', 'fr', 'fr-CA', 'ltr'],
    ['ar', 'en', 'en', 'rtl'],
    ['he-IL', 'en', 'en', 'rtl'],
    ['az-Arab', 'en', 'en', 'rtl'],
    ['az', 'en', 'en', 'ltr'],
    ['', 'en', 'en', 'ltr'],
    ['not a locale!', 'en', 'en', 'ltr'],
  ])('%j gives texts in %s, dates in %s, %s', (asked, texts, locale, dir) => {
    const language = pickLanguage(asked, [fr]);
    expect([language.messages.locale, language.locale, language.dir]).toEqual([texts, locale, dir]);
  });
});

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

describe('ago', () => {
  const now = Date.parse('2026-03-01T12:00:00Z');
  it.each([
    ['2026-03-01T11:59:30Z', 'now'],
    ['2026-03-01T11:59:00Z', '1 minute ago'],
    ['2026-03-01T09:00:00Z', '3 hours ago'],
    ['2026-02-28T12:00:00Z', 'yesterday'],
    ['2026-02-10T12:00:00Z', '2 weeks ago'],
    ['2024-01-01T00:00:00Z', '2 years ago'],
    // The other clock is ahead.
    ['2026-03-01T12:05:00Z', 'now'],
    ['nonsense', null],
  ])('%s is %s', (iso, text) => {
    expect(ago(iso, now, 'en')).toBe(text);
  });

  it('gives no date for what is none', () => {
    expect(day('', 'en')).toBeNull();
  });
});

describe('a catalogue', () => {
  /** Every text of a catalogue with its path; functions are called with what their kind of text gets. */
  function texts(value: unknown, path: string): [string, string][] {
    if (typeof value === 'string') return [[path, value]];
    if (typeof value === 'function') {
      const number =
        /count|fixed|open$|fixAll|errors|owned$|more|panel\.old$|decided\.\w+\.title$|summary|results|pick\.add/.test(
          path,
        );
      const clock = /zone\.(yours|projects)$/.test(path);
      const args = number
        ? [2, 3]
        : clock
          ? ['09:00', 1]
          : path.endsWith('position')
            ? [1, 2]
            : ['timeout', 'throttled', 3];
      return [[path, String(value(...args))]];
    }
    return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) =>
      texts(inner, path === '' ? key : `${path}.${key}`),
    );
  }

  it.each([en, fr])(
    'has every text, none empty, undefined or with a place holder left: $locale',
    (messages) => {
      const all = texts(messages, '');
      expect(all.length).toBeGreaterThan(60);
      expect(all.filter(([, text]) => /^\s*$|undefined|\[object|#|NaN/.test(text))).toEqual([]);
    },
  );

  it('French translates every text but those that are the same word', () => {
    const english = new Map(texts(en, ''));
    const sameWord = new Set(['Question', 'Expression', 'SMS', 'E-mail', '2 contacts']);
    const same = texts(fr, '').filter(([path, text]) => english.get(path) === text && !sameWord.has(text));
    expect(same).toEqual([]);
  });

  it('both list the same helpers that can be switched off', () => {
    expect(Object.keys(fr.panel.degradation)).toEqual(Object.keys(en.panel.degradation));
  });
});
