import { describe, expect, it } from 'vitest';
import rule from '../../../src/lint/rules/language-unknown.ts';
import { describeRule, fixesOf } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'a choice that the project does not have': `
      project languages en, fra
      select language: en, fra, hin     # error
      map language_code <- language`,
    'a code in other case': `
      project languages en, fra
      create save
        language_code = 'EN'     # error`,
    'the other code of the same language': `
      project languages en, fra
      hidden language = 'fr'     # error
      map language_code <- language`,
    'any language, when the project has none': `
      project languages
      hidden language = 'en'     # error
      map language_code <- language`,
    'a name, while the languages are unknown': `
      select language: en, French     # error
      map language_code <- language`,
    'a code, while the languages are unknown': `
      select language: en, fra     # incomplete
      map language_code <- language`,
    'a default': `
      project languages en
      text language     # error
        default 'swh'
      map language_code <- language`,
  },
  right: {
    'the languages of the project': `
      project languages en, fra
      select language: en, fra
      map language_code <- language`,
    'the empty value': `
      project languages en
      create save
        language_code = ''`,
    'the language of the user': `
      create save
        language_code = #user/language_code`,
  },
});

describe('language-unknown: what it offers', () => {
  it('the code that the project has for the same language', () => {
    const text = "project languages en, fra\nhidden l = 'fr'\nmap language_code <- l";
    expect(fixesOf(rule, text)).toEqual([
      {
        kind: 'suggestion',
        title: 'Use fra',
        edits: [{ type: 'set-expression', path: '/data/l', part: 'calculate', value: "'fra'" }],
      },
    ]);
  });

  it('a changed choice', () => {
    const text = 'project languages en, fra\nselect l: en, fr\nmap language_code <- l';
    expect(fixesOf(rule, text).map(({ edits }) => edits)).toEqual([
      [{ type: 'set-choice-value', path: '/data/l', from: 'fr', to: 'fra' }],
    ]);
  });

  it('nothing that would make two choices equal', () => {
    expect(fixesOf(rule, 'project languages en\nselect l: en, EN\nmap language_code <- l')).toEqual([]);
  });
});
