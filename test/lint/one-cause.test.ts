import { expect, it } from 'vitest';
import { lint } from '../../src/lint/engine.ts';
import { sketch } from './support/form.ts';

/** All errors and warnings of a form that has one mistake, with every rule on. */
const CAUSES: Readonly<Record<string, readonly [form: string, ...said: string[]]>> = {
  'an Integer takes no whole number': [
    `
    project countries KE
    int phone
    map contact_phone_number <- phone`,
    'error phone-from-number /data/phone',
  ],
  'an Integer takes no whole number, in unknown countries': [
    `
    int phone
    map contact_phone_number <- phone`,
    'error phone-from-number /data/phone',
  ],
  'an Integer takes no whole number, through a hidden value': [
    `
    project countries KE
    int phone
    hidden final = #form/phone
    map contact_phone_number <- final`,
    'error phone-from-number /data/phone',
  ],
  'an Integer takes some national numbers, and larger ones not': [
    `
    project countries US
    int phone
    update save
      contact_phone_number = concat('1', #form/phone)`,
    'error phone-from-number /data/phone',
  ],
  'a large number becomes a text with an E': [
    `
    project countries KE
    decimal phone
    update save
      contact_phone_number = concat('+', #form/phone)`,
    'error phone-from-number /data/phone',
  ],
  'a checked answer becomes a text with an E': [
    `
    project countries KE
    text phone
      validate regex(., '^254[17][0-9]{8}$')
    update save
      contact_phone_number = concat('+', number(#form/phone))`,
    'error phone-from-number /data/save/case/update/contact_phone_number',
  ],
  'a Long loses the 0, and its condition takes the right numbers': [
    `
    project countries KE
    long phone
    map contact_phone_number <- phone`,
    'warning phone-from-number /data/phone',
  ],
  'a date': [
    `
    project countries KE
    date phone
    map contact_phone_number <- phone`,
    'error value-cannot-fit /data/phone',
  ],
  'a prefix of another country': [
    `
    project countries KE
    text phone
      validate regex(., '^[17][0-9]{8}$')
    update save
      contact_phone_number = concat('91', #form/phone)`,
    'error phone-prefix-wrong-country /data/save/case/update/contact_phone_number',
  ],
  'a 0 that stays behind the code': [
    `
    project countries KE
    text phone
      validate regex(., '^0[17][0-9]{8}$')
    update save
      contact_phone_number = concat('254', #form/phone)`,
    'error phone-prefix-keeps-trunk-zero /data/save/case/update/contact_phone_number',
  ],
};

it.each(Object.entries(CAUSES))('one cause, one finding: %s', (_, [text, ...said]) => {
  const { form, project } = sketch(text);
  const found = lint(form, project)
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ severity, rule, site }) => `${severity} ${rule} ${site.path}`);
  expect(found).toEqual(said);
});

it('two causes are told both: the type, and a condition that refuses what the type would take', () => {
  const { form, project } = sketch(`
    project countries KE
    long phone
      validate string-length(.) = 10
    map contact_phone_number <- phone`);
  expect(lint(form, project).map(({ rule }) => rule)).toContain('phone-validation-too-strict');
});
