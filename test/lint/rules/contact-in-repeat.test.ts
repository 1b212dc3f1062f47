import { expect, it } from 'vitest';
import rule from '../../../src/lint/rules/contact-in-repeat.ts';
import { describeRule, findingsOf } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'an answer outside the repeat': `
      text phone
      repeat child
      create child/save
        contact_phone_number = #form/phone     # warning`,
    'through a hidden value inside the repeat': `
      text phone
      repeat child
      hidden child/final = concat('254', #form/phone)
      create child/save
        contact_phone_number = ../../../../final     # warning`,
    'a choice outside the repeat': `
      select hotline: 254712345678, 254712345679
      repeat child
      create child/save
        contact_phone_number = #form/hotline     # warning`,
    'an answer of the outer repeat': `
      repeat house
      text house/phone
      repeat house/child
      create house/child/save
        contact_phone_number = #form/house/phone     # warning`,
  },
  right: {
    'an answer inside the repeat': `
      repeat child
      text child/phone
      create child/save
        contact_phone_number = ../../../../phone`,
    'both joined': `
      text code
      repeat child
      text child/phone
      create child/save
        contact_phone_number = concat(#form/code, #form/child/phone)`,
    'a constant, which phone-constant reports': `
      repeat child
      create child/save
        contact_phone_number = '254712345678'`,
    'outside a repeat': `
      text phone
      create save
        contact_phone_number = #form/phone`,
    'the number of a case': `
      repeat child
      create child/save
        contact_phone_number = #case/contact_phone_number`,
  },
});

it('names the repeat as people know it', () => {
  const what = (repeat: string) =>
    findingsOf(
      rule,
      `text phone\nrepeat ${repeat}\ncreate ${repeat}/save\n  contact_phone_number = #form/phone`,
    )[0]?.message.what;
  expect(what('children/item')).toContain('the repeat `children`');
  expect(what('item')).toContain('the repeat `item`');
  expect(what('child')).toContain('the repeat `child`');
});
