import { describe, expect, it } from 'vitest';
import rule from '../../../src/lint/rules/phone-prefix-alone.ts';
import { describeRule, findingsOf, fixesOf } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'a number that only some are asked for': `
      select has_mobile: yes, no
      text mobile
        validate regex(., '^[6-9][0-9]{9}$')
        display #form/has_mobile = 'yes'
      update save
        contact_phone_number = concat('91', #form/mobile)     # warning`,
    'a group that is hidden': `
      select has_mobile: yes, no
      group contact
        display #form/has_mobile = 'yes'
      text contact/mobile
      hidden final = concat('+91', #form/contact/mobile)     # warning
      map contact_phone_number <- final`,
    'through a hidden value': `
      select has_mobile: yes, no
      hidden reachable = if(#form/has_mobile = 'yes', 1, 0)
      text mobile
        display #form/reachable = 1
      update save
        contact_phone_number = concat('254', #form/mobile)     # warning`,
    'by what is known of the case': `
      text mobile
        display #case/has_mobile = 'yes'
      update save
        contact_phone_number = concat('254', #form/mobile)     # warning`,
    'an answer of another branch': `
      select kind: own, other
      text own
        display #form/kind = 'own'
      text other
        display #form/kind = 'other'
      select country: ke, ug
      update save
        contact_phone_number = if(#form/country = 'ke', concat('254', #form/own), #form/other)     # warning`,
    'while the write asks for something else': `
      select has_mobile: yes, no
      select consent: yes, no
      text mobile
        display #form/has_mobile = 'yes'
      update save
        contact_phone_number = concat('254', #form/mobile) when #form/consent = 'yes'     # warning`,
  },
  right: {
    'an answer that is merely not required': `
      text mobile
      update save
        contact_phone_number = concat('91', #form/mobile)`,
    'an expression that asks first': `
      select has_mobile: yes, no
      text mobile
        display #form/has_mobile = 'yes'
      update save
        contact_phone_number = if(#form/mobile = '', '', concat('91', #form/mobile))`,
    'an expression that asks whether it was shown': `
      select has_mobile: yes, no
      text mobile
        display #form/has_mobile = 'yes'
      update save
        contact_phone_number = if(#form/has_mobile = 'yes', concat('91', #form/mobile), '')`,
    'a write under the same condition': `
      select has_mobile: yes, no
      text mobile
        display #form/has_mobile = 'yes'
      update save
        contact_phone_number = concat('91', #form/mobile) when #form/has_mobile = 'yes'`,
    'a write under the same condition on the case': `
      text mobile
        display #case/has_mobile = 'yes'
      update save
        contact_phone_number = concat('91', #form/mobile) when #case/has_mobile = 'yes'`,
    'a write that asks for the number': `
      select has_mobile: yes, no
      text mobile
        display #form/has_mobile = 'yes'
      update save
        contact_phone_number = concat('91', #form/mobile) when #form/mobile != ''`,
    'an action under the same condition': `
      select has_mobile: yes, no
      text mobile
        display #form/has_mobile = 'yes'
      update save
        when #form/has_mobile = 'yes'
        contact_phone_number = concat('91', #form/mobile)`,
    'a plus that alone is no number': `
      select has_mobile: yes, no
      text mobile
        display #form/has_mobile = 'yes'
      update save
        contact_phone_number = concat('+', #form/mobile)`,
    'a condition that always holds': `
      text mobile
        display true()
      update save
        contact_phone_number = concat('91', #form/mobile)`,
  },
});

const WRONG = `
select has_mobile: yes, no
text mobile
  display #form/has_mobile = 'yes'
update save
  contact_phone_number = concat('91', #form/mobile)`;

describe('phone-prefix-alone: what it says and offers', () => {
  it('says what is saved, and what HQ does with it', () => {
    const [finding] = findingsOf(rule, WRONG);
    expect(finding?.message.what).toBe(
      '`91` is put before `mobile`, which is not always asked: when it is hidden, `91` is saved.',
    );
    expect(finding?.message.why).toContain('sends nothing to three digits or fewer');
    const [long] = findingsOf(rule, WRONG.replace("'91'", "'1242'"));
    expect(long?.message.why).toContain('sends to it');
  });

  it('asks for the number first', () => {
    expect(fixesOf(rule, WRONG)).toEqual([
      {
        kind: 'safe',
        title: 'Save nothing when there is no number',
        edits: [
          {
            type: 'set-write-expression',
            action: '/data/save',
            block: 'update',
            property: 'contact_phone_number',
            value: "if(#form/mobile = '', '', concat('91', #form/mobile))",
          },
        ],
      },
    ]);
  });

  it('only suggests it in a hidden value, and changes no more than the part that joins', () => {
    const hidden = WRONG.replace('update save\n  contact_phone_number =', 'hidden final =').replace(
      "concat('91', #form/mobile)",
      "if(#form/mobile = 'x', '', concat('91', #form/mobile))\nmap contact_phone_number <- final",
    );
    expect(fixesOf(rule, hidden)).toMatchObject([
      {
        kind: 'suggestion',
        edits: [
          { value: "if(#form/mobile = 'x', '', if(#form/mobile = '', '', concat('91', #form/mobile)))" },
        ],
      },
    ]);
  });
});
