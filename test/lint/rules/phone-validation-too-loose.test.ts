import { describe, expect, it } from 'vitest';
import rule from '../../../src/lint/rules/phone-validation-too-loose.ts';
import { describeRule, findingsOf } from '../support/rule.ts';

/** CommCare's own documentation: App Email and Phone Number Input Guidance. */
const PUBLISHED = String.raw`^((\+\d{1,3}[\s.-]*)?\(?\d{2,3}\)?[\s.\/-]*)?\d{3}[\s.-]*\d{4,6}(\s+x\d+)*$`;

describeRule(rule, {
  wrong: {
    'only the length': `
      text phone     # warning
        validate string-length(.) > 5
      map contact_phone_number <- phone`,
    'the pattern that CommCare publishes': `
      text phone     # warning
        validate regex(., '${PUBLISHED}')
      map contact_phone_number <- phone`,
    'the same in a known country': `
      project countries IN
      phone phone     # warning
        validate regex(., '${PUBLISHED}')
      map contact_phone_number <- phone`,
    'any digits': `
      text phone     # warning
        validate regex(., '^[0-9]+$')
      map contact_phone_number <- phone`,
    'a condition in the expression': `
      text phone     # warning
      hidden final = if(string-length(#form/phone) > 5, #form/phone, '')
      map contact_phone_number <- final`,
    'the code typed once more behind the code of the form': `
      project countries KE
      text phone     # warning
        validate regex(., '^[1-9][0-9]{8,11}$')
      update save
        contact_phone_number = concat('254', #form/phone)`,
    'letters behind the code of the form': `
      text phone     # warning
        validate string-length(.) = 9
      update save
        contact_phone_number = concat('254', #form/phone)`,
    'digits of another script, on phones, in a country that writes them': `
      project countries NP
      text phone     # info
        validate regex(., '^\\d{10}$')
      update save
        contact_phone_number = concat('977', #form/phone)`,
    'the same for a language of the project': `
      project languages en, hin
      text phone     # info
        validate regex(., '^[[:digit:]]{10}$') or regex(., '^[0-9]{10}$')
      update save
        contact_phone_number = concat('91', #form/phone)`,
    'what only Web Apps take': `
      project countries KE
      text phone     # warning
        validate regex(., '^[[:digit:]abc]{3}$') or regex(., '^254[0-9]{9}$')
      map contact_phone_number <- phone`,
  },
  right: {
    'a class of ten digits, in a country that writes others, too': `
      project countries NP
      text phone
        validate regex(., '^[0-9]{10}$')
      update save
        contact_phone_number = concat('977', #form/phone)`,
    'any digits where people write 0 to 9': `
      project countries KE
      text phone
        validate regex(., '^254\\d{9}$')
      map contact_phone_number <- phone`,
    'a pattern without an end, which phone-regex-unanchored reports': `
      project countries KE
      text phone
        validate regex(., '^254[0-9]{9}')
      map contact_phone_number <- phone`,
    'only numbers of the country': `
      project countries KE
      text phone
        validate regex(., '^254[17][0-9]{8}$')
      map contact_phone_number <- phone`,
    'blanks, hyphens and one plus, which HQ removes': `
      project countries KE
      text phone
        validate regex(., '^[+]?254[ -]?[17][0-9]{2}[ -]?[0-9]{3}[ -]?[0-9]{3}$')
      map contact_phone_number <- phone`,
    'what an expression repairs': `
      project countries KE
      text phone
        validate regex(., '^0?7[0-9]{8}$')
      hidden final = concat('254', if(starts-with(#form/phone, '0'), substr(#form/phone, 1), #form/phone))
      map contact_phone_number <- final`,
    'no condition at all, which phone-unvalidated reports': `
      text phone
      map contact_phone_number <- phone`,
    'a 0 behind a code, which phone-prefix-keeps-trunk-zero reports': `
      project countries KE
      text phone
        validate regex(., '^0[0-9]{9}$')
      update save
        contact_phone_number = concat('254', #form/phone)`,
    'the code of another country, which phone-prefix-wrong-country reports': `
      project countries KE
      text phone
        validate string-length(.) > 5
      update save
        contact_phone_number = concat('91', #form/phone)`,
    'numbers of the country whose code the form puts before them': `
      text phone
        validate regex(., '^[0-9]{10}$')
      update save
        contact_phone_number = concat('91', #form/phone)`,
    'the same in a project of other countries': `
      project countries KE
      text phone
        validate regex(., '^[6-9][0-9]{9}$')
      update save
        contact_phone_number = concat('91', #form/phone)`,
    'a code that depends on another answer': `
      project countries KE
      select code: 254, 256
      text phone
        validate regex(., '^7[0-9]{8}$')
      update save
        contact_phone_number = concat(#form/code, #form/phone)`,
  },
});

describe('phone-validation-too-loose: what it says', () => {
  it('shows an answer that goes wrong and what is saved', () => {
    const text =
      'project countries KE\ntext phone\n  validate string-length(.) > 5\nmap contact_phone_number <- phone';
    const [finding] = findingsOf(rule, text);
    expect(finding?.message.what).toContain('`phone` takes `0712123456` (the national number)');
    expect(finding?.site).toMatchObject({ path: '/data/phone', part: 'constraint' });
  });

  it('says where it is taken, when that is not everywhere', () => {
    const text =
      "project countries NP\ntext phone\n  validate regex(., '^\\d{10}$')\nupdate save\n  contact_phone_number = concat('977', #form/phone)";
    const [finding] = findingsOf(rule, text);
    expect(finding?.message.what).toBe('`phone` takes `९८४१२३४५६७` on phones: digits that are not 0 to 9.');
  });

  it('gives a pattern up that takes too long', () => {
    const text = "text phone\n  validate regex(., '^(([0-9]+)+)+!$')\nmap contact_phone_number <- phone";
    expect(findingsOf(rule, text)).toEqual([]);
  });
});
