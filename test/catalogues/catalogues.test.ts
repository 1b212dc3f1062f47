import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../src/catalogues/load.ts';
import { loadFieldLanguage } from '../../src/catalogues/load-fields.ts';
import type { FieldLanguage } from '../../src/fields/texts/language.ts';
import { LANGUAGES } from '../../src/language/codes.ts';
import { rulesEn } from '../../src/lint/texts/en.ts';
import { ENGLISH, FRENCH } from '../languages.ts';
import { texts } from './all-texts.ts';

const LANGUAGES_SPOKEN = await Promise.all(LANGUAGES.map((code) => loadLanguage(code)));
const OTHERS = LANGUAGES_SPOKEN.filter(({ lang }) => lang !== 'en');

describe('loadLanguage', () => {
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
  ])('%j gives texts in %s, dates in %s, %s', async (asked, texts, locale, dir) => {
    const language = await loadLanguage(asked);
    expect([language.lang, language.locale, language.dir]).toEqual([texts, locale, dir]);
  });

  it('a host rewords a feature; the others stay as they are', async () => {
    const own = { lang: 'fr', fields: { ...FRENCH.fields, required: 'À remplir.' } };
    const language = await loadLanguage('fr-CA', [own]);
    expect(language.fields.required).toBe('À remplir.');
    expect(language.layer).toBe(FRENCH.layer);
  });

  it('a host’s language that we do not have says in English what it leaves out', async () => {
    const own = { lang: 'de', fields: { ...ENGLISH.fields, required: 'Bitte ausfüllen.' } };
    const language = await loadLanguage('de', [own]);
    expect([language.lang, language.locale]).toEqual(['de', 'de']);
    expect(language.layer).toBe(ENGLISH.layer);
  });
});

describe('loadFieldLanguage', () => {
  it.each(LANGUAGES)('says in %s what the whole language says', async (code) => {
    const { lang, locale, fields, layer, contact } = await loadFieldLanguage(code);
    const whole = await loadLanguage(code);
    expect({ lang, locale }).toEqual({ lang: whole.lang, locale: whole.locale });
    expect(fields).toBe(whole.fields);
    expect(layer.severity).toBe(whole.layer.severity);
    // English of contacts comes with the field.
    if (code !== 'en') expect(contact).toEqual(whole.contact);
  });

  it('a host rewords a feature; the others stay as they are', async () => {
    const own = { lang: 'fr', fields: { ...FRENCH.fields, required: 'À remplir.' } };
    const { fields, contact } = await loadFieldLanguage('fr-CA', [own]);
    expect(fields.required).toBe('À remplir.');
    expect(contact.advice).toBe(FRENCH.contact.advice);
  });
});

/** All that a catalogue says; English rules come with the linter. */
function spoken({ layer, fields, contact, reasons, rules = rulesEn }: FieldLanguage): [string, string][] {
  return texts({ layer, fields, contact, reasons, rules }, '');
}

/** Words that are the same in English, or are names that nobody translates. */
const SAME_WORD =
  /^(Question|Caseline(: KE)?|Gateway|Date|GPS|[Ee]rror|Use KE\.|KE[:.] KE|Expression|SMS|E-mail|Options|TWILIO_KE|Africa\/Nairobi|amina@example\.org|en|\W*|\d\S*|KE\W*|undefined|2 contacts)$/;

/** Their other parts say all. */
const EMPTY: ReadonlySet<string> = new Set(['contact.advice.phone.otherCountry.why']);

const SMALL = /^[“"«]?\s?\p{Ll}/u;
/** Said inside a sentence, in a list, or behind a name of code. */
const INSIDE = /^rules\.reasons\.|^layer\.count\.|effect\.sent$|unanchored\.why$/;

describe('a catalogue', () => {
  const english = spoken(ENGLISH);

  it.each(LANGUAGES_SPOKEN)('has every text, none empty: $lang', (language) => {
    const all = spoken(language);
    expect(all.length).toBeGreaterThan(700);
    expect(
      all.filter(([path, text]) => /^\s*$|\[object|#(?!form\/|…)|NaN/.test(text) && !EMPTY.has(path)),
    ).toEqual([]);
  });

  it.each(OTHERS)('has what English has, and nothing that is left over: $lang', (language) => {
    expect(spoken(language).map(([path]) => path)).toEqual(english.map(([path]) => path));
  });

  it.each(OTHERS)('translates every text but those that are the same word: $lang', (language) => {
    const of = new Map(english);
    const same = spoken(language).filter(([path, text]) => of.get(path) === text && !SAME_WORD.test(text));
    expect(same).toEqual([]);
  });

  it.each(OTHERS.filter(({ lang }) => lang !== 'hi'))(
    'begins a text as English does, also where the number comes later: $lang',
    (language) => {
      const of = new Map(english);
      const small = spoken(language).filter(
        ([path, text]) => SMALL.test(text) && /^[“"]?[A-Z\d]/.test(of.get(path) ?? '') && !INSIDE.test(path),
      );
      expect(small).toEqual([]);
    },
  );

  it('has no sign that begins a line alone, as French has blanks before them', () => {
    const loose = spoken(FRENCH).filter(([, text]) => / [:;?!»]|« /.test(text.replace(/`[^`]*`/g, '')));
    expect(loose).toEqual([]);
  });
});
