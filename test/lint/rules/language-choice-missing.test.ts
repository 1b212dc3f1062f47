import { expect, it } from 'vitest';
import rule from '../../../src/lint/rules/language-choice-missing.ts';
import { describeRule, fixesOf } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'a language that nobody can choose': `
      project languages en, fra, hin
      select language: en, fra     # info
      map language_code <- language`,
    'a choice that never gets through': `
      project languages en, fra
      select language: en, fra     # info
      hidden code = if(#form/language = 'fra', '', #form/language)
      map language_code <- code`,
  },
  right: {
    'all languages': `
      project languages en, fra
      select language: en, fra, hin
      map language_code <- language`,
    'the rest comes from a branch': `
      project languages en, fra
      select language: fra, other
      hidden code = if(#form/language = 'other', 'en', #form/language)
      map language_code <- code`,
    'unknown languages': `
      select language: en
      map language_code <- language`,
    'a constant': `
      project languages en, fra
      update save
        language_code = 'en'`,
    'choices beside the language of the user': `
      project languages en, fra
      select language: en, same
      hidden code = if(#form/language = 'same', #user/language_code, #form/language)
      map language_code <- code`,
  },
});

it('language-choice-missing offers the choice', () => {
  const text = 'project languages en, hin\nselect language: en\nmap language_code <- language';
  expect(fixesOf(rule, text)).toEqual([
    {
      kind: 'suggestion',
      title: 'Add hin',
      edits: [{ type: 'add-choice', path: '/data/language', value: 'hin', label: 'Hindi' }],
    },
  ]);
});
