import rule from '../../../src/lint/rules/language-free-text.ts';
import { describeRule } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'a text question': `
      text language     # warning
      map language_code <- language`,
    'behind a hidden value': `
      text language     # warning
      hidden code = lower-case(#form/language)
      map language_code <- code`,
  },
  right: {
    choices: `
      select language: en, fra
      map language_code <- language`,
    'the language of the user': `
      update save
        language_code = #user/language_code`,
  },
});
