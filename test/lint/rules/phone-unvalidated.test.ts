import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/lint/engine.ts';
import rule from '../../../src/lint/rules/phone-unvalidated.ts';
import { sketch } from '../support/form.ts';
import { describeRule, findingsOf, fixesOf } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'a text question': `
      text phone     # warning
      map contact_phone_number <- phone`,
    'a phone question': `
      phone number     # warning
      map contact_phone_number <- number`,
    'joined to a country code': `
      text phone     # warning
      update save
        contact_phone_number = concat('+91', #form/phone)`,
    'an expression that only asks whether there is an answer': `
      text phone     # warning
      hidden final = if(#form/phone != '', #form/phone, '')
      map contact_phone_number <- final`,
    'the condition that HQ builds into an app': `
      text phone     # warning
      update save
        contact_phone_number = /data/phone when count(/data/phone) > 0`,
    'one unchecked branch beside a checked one': `
      text phone     # warning
      hidden final = if(regex(#form/phone, '^254'), #form/phone, if(1 = 1, #form/phone, ''))
      update one
        contact_phone_number = #form/final
      text other     # warning
      update two
        contact_phone_number = #form/other`,
    'the same number twice, and neither is checked': `
      text phone
      text again     # warning
        validate . = #form/phone
      map contact_phone_number <- again`,
    'behind the code of the form': `
      text phone     # warning
      update save
        contact_phone_number = concat('254', #form/phone)`,
  },
  right: {
    'the same number twice, and the first is checked': `
      text phone
        validate regex(., '^254[0-9]{9}$')
      text again
        validate . = #form/phone
      map contact_phone_number <- again`,
    'any validation condition, which other rules judge': `
      text phone
        validate . != ''
      map contact_phone_number <- phone`,
    'an expression that lets only checked text through': `
      text phone
      hidden final = if(regex(#form/phone, '^254[0-9]{9}$'), #form/phone, '')
      map contact_phone_number <- final`,
    'a condition of the write that checks': `
      text phone
      update save
        contact_phone_number = #form/phone when string-length(#form/phone) = 12`,
    'text that an expression normalises': `
      text phone
      hidden final = concat('254', substr(#form/phone, 1))
      map contact_phone_number <- final`,
    'what comes from elsewhere': `
      lookup hotline
      hidden own = #case/contact_phone_number
      update one
        contact_phone_number = #form/own
      update two
        contact_phone_number = #form/hotline`,
    'a number question, which phone-from-number reports': `
      int phone
      map contact_phone_number <- phone`,
  },
});

describe('phone-unvalidated: what it offers', () => {
  it.each(['KE', 'IN', 'US', 'AT', 'CI', 'HU', 'BR'])(
    'a condition for numbers of %s that satisfies every rule on numbers',
    (country) => {
      const text = `project countries ${country}\ntext phone\nmap contact_phone_number <- phone`;
      const [fix] = fixesOf(rule, text);
      const condition = fix?.edits.find((edit) => 'part' in edit && edit.part === 'constraint');
      if (!condition || !('value' in condition)) throw new Error('no condition');
      const after = sketch(text.replace('text phone', () => `text phone\n  validate ${condition.value}`));
      const found = lint(after.form, after.project).map((finding) => finding.rule);
      expect(found).toEqual([]);
    },
  );

  it('nothing while the countries are unknown', () => {
    expect(fixesOf(rule, 'text phone\nmap contact_phone_number <- phone')).toEqual([]);
  });
});

describe('phone-unvalidated: what it says of the text before the answer', () => {
  it.each([
    ["concat('254', #form/phone)", true],
    ["concat('+254', #form/phone)", true],
    ["concat('+', #form/phone)", false],
    ["concat('Tel. ', #form/phone)", false],
    ["concat(#form/phone, ' - home')", false],
  ])('%s: a country code? %s', (expression, isCode) => {
    const [finding] = findingsOf(rule, `text phone\nupdate save\n  contact_phone_number = ${expression}`);
    expect(finding?.message.what.includes('the form puts the country code before it')).toBe(isCode);
  });
});
