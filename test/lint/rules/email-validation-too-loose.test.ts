import { expect, it } from 'vitest';
import { EMAIL_PATTERN } from '../../../src/lint/probes/email-pattern.ts';
import rule from '../../../src/lint/rules/email-validation-too-loose.ts';
import { describeRule, findingsOf } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'any text with an @': `
      text email     # warning
        validate contains(., '@')
      map commcare_email_address <- email`,
    'a pattern without ends': `
      text email     # warning
        validate regex(., '[a-z]+@[a-z]+[.][a-z]+')
      map commcare_email_address <- email`,
    'a condition in the expression': `
      text email     # warning
      hidden final = if(string-length(#form/email) > 2, #form/email, '')
      map commcare_email_address <- final`,
  },
  right: {
    'the pattern that Caseline offers': `
      text email
        validate regex(., '${EMAIL_PATTERN}')
      map commcare_email_address <- email`,
    'no condition, which email-unvalidated reports': `
      text email
      map commcare_email_address <- email`,
    'a condition that depends on another answer': `
      text email
        validate #case/has_email = 'yes' and contains(., '@')
      map commcare_email_address <- email`,
  },
});

it('email-validation-too-loose says which examples pass', () => {
  const text = "text email\n  validate contains(., '@')\nmap commcare_email_address <- email";
  expect(findingsOf(rule, text)[0]?.message.what).toBe(
    'The validation condition of `email` takes `a@x.org,b@x.org`, `␣bob@x.org`, `Bob <b@x.org>` and `b@x..org`, which CommCare HQ refuses.',
  );
});
