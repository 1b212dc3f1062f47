import { describe, expect, it } from 'vitest';
import { createFormModel } from '../../src/form/create-form-model.ts';
import { applyToSource } from '../../src/form/edits/apply-to-source.ts';
import { lint } from '../../src/lint/engine.ts';
import { RULES } from '../../src/lint/rules/index.ts';
import { sketch } from './support/form.ts';

/** Forms with a mistake that Caseline offers to correct, some in a country that it knows. */
const FORMS: readonly string[] = [
  'int phone\nmap contact_phone_number <- phone',
  'int phone\n  validate . > 100\nmap contact_phone_number <- phone',
  "hidden p = concat('254', #form/phon)\ntext phone\nmap contact_phone_number <- p",
  'text phone\nmap contact_phone <- phone',
  'text a\ntext b\nmap time_zone <- a\nmap time_zone <- b',
  ...['KE', 'IN', 'US', 'KE, UG', 'DE', 'CI', 'BR', 'MX', 'NG', 'FR'].flatMap((countries) => [
    `project countries ${countries}\nphone phone\nmap contact_phone_number <- phone`,
    `project countries ${countries}\ntext phone\n  validate string-length(.) > 3\nmap contact_phone_number <- phone`,
    `project countries ${countries}\ntext phone\n  validate string-length(.) = 5\nmap contact_phone_number <- phone`,
  ]),
  "project countries KE\nhidden p = '0712345678'\nmap contact_phone_number <- p",
  'project countries KE\nselect p: 0712345678, 254712345679\nmap contact_phone_number <- p',
  "text phone\n  validate regex(., '^254[0-9]{9}')\nmap contact_phone_number <- phone",
  "text phone\n  validate regex(., '^254[0-9]{9}|^256[0-9]{9}')\nmap contact_phone_number <- phone",
  "select c: y, n\nupdate s\n  contact_phone_number_is_verified = if(#form/c = 'y', 1, 'no')",
  "select c: y, n\nupdate s\n  contact_phone_number_is_verified = #form/c = 'y'",
  "select c: y, n\nhidden v = if(#form/c = 'y', '1', false())\nmap contact_phone_number_is_verified <- v",
  'text email\nmap commcare_email_address <- email',
  "text email\n  validate contains(., '@')\nmap commcare_email_address <- email",
  "update s\n  commcare_email_address = ' a@example.org'",
  "update s\n  time_zone = 'america/new york'",
  'select zone: EAT, Africa/Lagos\nmap time_zone <- zone',
  'hidden z\n  initial Nairobi\nmap time_zone <- z',
  "hidden z = 'Asia/Calcutta'\nmap time_zone <- z",
  "project languages en, fra\nhidden l = 'fr'\nmap language_code <- l",
  'project languages en, fra\nselect l: en, FRA\nmap language_code <- l',
  'project languages en, fra\nselect l: en\nmap language_code <- l',
  "project countries KE\ntext phone\n  validate string-length(.) > 5\nupdate s\n  contact_phone_number = concat('+91', #form/phone)",
  "text phone\n  validate regex(., '^[789][0-9]{9}$')\nupdate s\n  contact_phone_number = concat('91', #form/phone)",
  "text phone\nupdate s\n  contact_phone_number = concat('254', #form/phone)",
  "text phone\n  default '9999999999'\nmap contact_phone_number <- phone",
  "select has: y, n\ntext phone\n  display #form/has = 'y'\nupdate s\n  contact_phone_number = concat('254', #form/phone)",
  "text a\n  validate regex(., '^254[0-9]{9}$')\ntext b\n  validate regex(., '^254[0-9]{9}$')\nupdate s\n  contact_phone_number = concat(#form/a, '/', #form/b)",
  'int mail\nmap commcare_email_address <- mail',
  "text phone\nhidden final\n  default concat('254', #form/phone)\nmap contact_phone_number <- final",
  "text email\n  validate regex(., '^[a-z]+@[a-z]+[.]com$')\nmap commcare_email_address <- email",
  "project gateways TWILIO_KE\nupdate s\n  contact_backend_id = 'TWILIO-KE'",
];

describe('every fix', () => {
  const offers = FORMS.flatMap((text) => {
    const { form, project } = sketch(text);
    return lint(form, project).flatMap(({ rule, fixes }) =>
      fixes.map((fix) => ({ rule, title: fix.title, text, form, project, fix })),
    );
  });

  // time-zone-sign offers the other sign, at which a person has to look again.
  it('is tried here, of every other rule that offers any', () => {
    const offering = new Set(offers.map(({ rule }) => rule));
    expect([...offering].sort()).toEqual([
      'default-too-early',
      'email-invalid',
      'email-unvalidated',
      'email-validation-too-loose',
      'email-validation-too-strict',
      'expression-invalid',
      'gateway-unknown',
      'language-choice-missing',
      'language-unknown',
      'phone-from-number',
      'phone-invalid',
      'phone-placeholder',
      'phone-prefix-alone',
      'phone-prefix-wrong-country',
      'phone-regex-unanchored',
      'phone-several-in-one',
      'phone-unvalidated',
      'phone-validation-too-loose',
      'phone-validation-too-strict',
      'property-near-miss',
      'property-written-twice',
      'time-zone-deprecated',
      'time-zone-unknown',
      'value-cannot-fit',
      'verified-false-is-true',
    ]);
    expect(RULES.length).toBeGreaterThan(offering.size);
  });

  it.each(offers)('of $rule ends the finding: $title', ({ rule, form, project, fix }) => {
    const only = { rules: RULES.filter(({ id }) => id === rule) };
    const after = createFormModel(applyToSource(form.source, fix.edits), form);
    expect(lint(after, project, only)).toEqual([]);
  });

  it.each(offers.filter(({ fix }) => fix.kind === 'safe'))(
    'that is safe brings no new error: $rule, $title',
    ({ form, project, fix }) => {
      const errors = (source: typeof form.source) =>
        lint(createFormModel(source), project).filter(({ severity }) => severity === 'error').length;
      expect(errors(applyToSource(form.source, fix.edits))).toBeLessThanOrEqual(errors(form.source));
    },
  );
});
