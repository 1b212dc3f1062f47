import { describe, expect, it } from 'vitest';
import { isLanguageCode, languageOutcome, sameLanguage } from '../../../src/contact/language/language.ts';
import { languageEntry, languageList } from '../../../src/contact/language/language-names.ts';
import { messageLanguage } from '../../../src/contact/language/message-language.ts';

/** A message with a text in each of these languages. */
function texts(...codes: string[]): Record<string, string> {
  return Object.fromEntries(codes.map((code) => [code, `text in ${code}`]));
}

describe('the language of a message', () => {
  // HQ's own table: contact es, project en, schedule hin.
  it.each([
    ['no texts', texts(), undefined, 'hin', null],
    ['only *', texts('*'), undefined, 'hin', '*'],
    ['*, en', texts('*', 'en'), undefined, undefined, 'en'],
    ['*, en, hin', texts('*', 'en', 'hin'), undefined, 'hin', 'hin'],
    ['*, en, hin, es', texts('*', 'en', 'hin', 'es'), undefined, 'hin', 'es'],
    ['all', texts('*', 'en', 'hin', 'es'), 'NONE', 'hin', 'es'],
    ['without es', texts('*', 'en', 'hin'), 'NONE', 'hin', null],
    ['without es', texts('*', 'en', 'hin'), 'SCHEDULE', 'hin', 'hin'],
    ['without es, hin', texts('*', 'en'), 'SCHEDULE', 'hin', null],
    ['without es, hin', texts('*', 'en'), 'DOMAIN', 'hin', 'en'],
    ['without es, hin, en', texts('*', 'kan'), 'DOMAIN', 'hin', null],
    ['*, kan', texts('*', 'kan'), 'UNTRANSLATED', 'hin', '*'],
    ['*, kan', texts('*', 'kan'), undefined, 'hin', '*'],
    ['only * with NONE', texts('*'), 'NONE', 'hin', '*'],
  ] as const)('%s, %#', (_, messages, fallback, schedule, expected) => {
    expect(messageLanguage(messages, { contact: 'es', project: 'en', schedule, fallback })).toBe(expected);
  });

  it('is compared letter by letter', () => {
    expect(messageLanguage(texts('en', 'fra'), { contact: 'EN', project: 'fra' })).toBe('fra');
    expect(messageLanguage(texts('en', 'fra'), { contact: 'en-US', project: 'fra' })).toBe('fra');
  });

  it('is never one without a text', () => {
    expect(messageLanguage({ es: '', en: 'x' }, { contact: 'es', project: 'en' })).toBe('en');
    expect(messageLanguage({ '*': '' }, {})).toBeNull();
    expect(messageLanguage(texts('en'), { contact: 'toString' })).toBeNull();
  });
});

describe('the language of a contact', () => {
  it.each([
    ['fra', { languages: ['fra'], defaultLanguage: 'en' }, { code: 'fra', from: 'contact' }],
    ['FRA', { languages: ['fra'], defaultLanguage: 'en' }, { code: 'en', from: 'project' }],
    ['fra', { languages: [], defaultLanguage: 'en' }, { code: 'en', from: 'project' }],
    ['fra', {}, { code: 'fra', from: 'contact' }],
    ['', { defaultLanguage: 'en' }, { code: 'en', from: 'project' }],
    ['', {}, { code: null, from: 'project' }],
    [undefined, undefined, { code: null, from: 'project' }],
  ] as const)('%j in %j', (raw, project, expected) => {
    expect(languageOutcome(raw, project)).toEqual(expected);
  });
});

describe('codes of ISO 639', () => {
  it.each(['en', 'sw', 'fra', 'hin', 'por', 'fre', 'swh', 'kri', 'luo', 'zul'])('%s is one', (code) => {
    expect(isLanguageCode(code)).toBe(true);
  });

  it.each(['', 'e', 'xx', 'EN', 'en ', 'qqz', 'qqa', 'abcd', 'é', 'eñ', '12', 'e n', 'constructor'])(
    '%j is none',
    (code) => {
      expect(isLanguageCode(code)).toBe(false);
    },
  );

  it('know the other codes of a language', () => {
    expect(sameLanguage('fr')).toEqual(['fra', 'fre']);
    expect(sameLanguage('fre')).toEqual(['fr', 'fra']);
    expect(sameLanguage('sw')).toEqual(['swa']);
    expect(sameLanguage('kri')).toEqual([]);
  });
});

describe('names of languages', () => {
  it('are in the reader’s language and in their own', () => {
    expect(languageEntry('fra', 'en')).toEqual({ code: 'fra', name: 'French', ownName: 'français' });
    expect(languageEntry('hin', 'fr')).toEqual({ code: 'hin', name: 'hindi', ownName: 'हिन्दी' });
    expect(languageEntry('sw', 'en')).toEqual({ code: 'sw', name: 'Swahili', ownName: 'Kiswahili' });
  });

  it('fall back to the code', () => {
    expect(languageList(['*', 'my language'], 'en').map(({ name }) => name)).toEqual(['*', 'my language']);
  });
});
