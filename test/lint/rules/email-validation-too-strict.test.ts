import { describe, expect, it } from 'vitest';
import rule from '../../../src/lint/rules/email-validation-too-strict.ts';
import { describeRule, findingsOf, fixesOf } from '../support/rule.ts';

const condition = (pattern: string) => `
      text email
        validate regex(., '${pattern}')
      map commcare_email_address <- email`;
const marked = (pattern: string, severity = 'warning') =>
  condition(pattern).replace('text email', `text email     # ${severity}`);

describeRule(rule, {
  wrong: {
    'letters and digits alone, and two or three letters at the end': marked(
      '^[a-zA-Z0-9]+@[a-zA-Z0-9]+\\.[a-zA-Z]{2,3}$',
    ),
    'no plus': marked('^[A-Za-z0-9._-]+@([A-Za-z0-9-]+[.])+[A-Za-z]{2,}$'),
    'no hyphen': marked('^[A-Za-z0-9._+]+@([A-Za-z0-9-]+[.])+[A-Za-z]{2,}$'),
    'no dot': marked('^[A-Za-z0-9_+-]+@([A-Za-z0-9-]+[.])+[A-Za-z]{2,}$'),
    'no underscore': marked('^[A-Za-z0-9.+-]+@([A-Za-z0-9-]+[.])+[A-Za-z]{2,}$'),
    'a long ending': marked('^[A-Za-z0-9._+-]+@([A-Za-z0-9-]+[.])+[A-Za-z]{2,4}$'),
    'a subdomain': marked('^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+[.][A-Za-z]{2,}$'),
    'every address': marked('^[0-9]+$', 'error'),
    'a condition on the length': `
      text email     # error
        validate string-length(.) = 10
      map commcare_email_address <- email`,
    'a pattern in which the dot is lost': marked('^[a-z]+@[a-z]+$', 'error'),
  },
  right: {
    'what people have': condition('^[A-Za-z0-9._+-]+@([A-Za-z0-9-]+[.])+[A-Za-z]{2,}$'),
    'no condition': `
      text email
      map commcare_email_address <- email`,
    'addresses of one organization': condition('^[A-Za-z0-9.]+@msf[.]org$'),
    'a condition that depends on another answer': `
      select kind: mail, none
      text email
        validate #form/kind = 'none' or regex(., '^[a-z]+@[a-z.]+$')
      map commcare_email_address <- email`,
    'too loose': `
      text email
        validate contains(., '@')
      map commcare_email_address <- email`,
  },
});

describe('email-validation-too-strict: what it says and offers', () => {
  it('shows what is refused, and replaces condition and message', () => {
    const text = condition('^[A-Za-z0-9._-]+@([A-Za-z0-9-]+[.])+[A-Za-z]{2,}$');
    expect(findingsOf(rule, text)[0]?.message.what).toBe(
      'The validation condition of `email` refuses good addresses: `amina+sms@example.org`.',
    );
    expect(fixesOf(rule, text)[0]?.edits).toMatchObject([{ part: 'constraint' }, { replaces: true }]);
  });
});
