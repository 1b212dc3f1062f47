import { describe, expect, it } from 'vitest';
import { isValidEmail } from '../../../src/contact/email/email.ts';
import { EMAIL_PATTERN } from '../../../src/lint/probes/email-pattern.ts';
import rule from '../../../src/lint/rules/email-unvalidated.ts';
import { describeRule, fixesOf } from '../support/rule.ts';

describeRule(rule, {
  wrong: {
    'a text question': `
      text email     # warning
      map commcare_email_address <- email`,
    'a text question behind a hidden value': `
      text email     # warning
      hidden final = if(#form/email != '', #form/email, '')
      create save
        commcare_email_address = /data/final`,
    'a user name with a fixed domain': `
      text user      # warning
      create save
        commcare_email_address = concat(/data/user, '@example.org')`,
  },
  right: {
    'a validation condition': `
      text email
        validate contains(., '@')
      map commcare_email_address <- email`,
    'an expression that lets only checked text through': `
      text email
      hidden final = if(regex(#form/email, '^[^@ ]+@[^@ ]+$'), #form/email, '')
      map commcare_email_address <- final`,
    'the address of the case': `
      hidden email = #case/email
      map commcare_email_address <- email`,
    'a choice': `
      select email: a@example.org, b@example.org
      map commcare_email_address <- email`,
    'another property': `
      text email
      map email <- email`,
  },
});

describe('email-unvalidated: what it offers', () => {
  it('a validation condition with its message', () => {
    const [fix] = fixesOf(rule, 'text email\nmap commcare_email_address <- email');
    expect(fix?.kind).toBe('suggestion');
    expect(fix?.edits).toEqual([
      {
        type: 'set-expression',
        path: '/data/email',
        part: 'constraint',
        value: `regex(., '${EMAIL_PATTERN}')`,
      },
      expect.objectContaining({ type: 'set-constraint-message', path: '/data/email' }),
    ]);
  });

  const pattern = new RegExp(EMAIL_PATTERN);

  it.each([
    'test@example.com',
    'b+tag@x.co',
    'B@X.ORG',
    'first.last@mail.example.org',
    'x_y-z@a-b.museum',
    'a@xn--mnchen-3ya.de',
  ])('the pattern takes %s, as HQ does', (address) => {
    expect([pattern.test(address), isValidEmail(address)]).toEqual([true, true]);
  });

  it.each([
    'bob',
    'a@x.org,b@x.org',
    'a@x.org;b@x.org',
    ' bob@x.org',
    'bob@x.org ',
    'bob@x.org\n',
    'Bob <b@x.org>',
    'b@x..org',
    'b.@x.org',
    '.b@x.org',
    'b..c@x.org',
    'b@-x.org',
    'b@x-.org',
    'b@x_y.org',
    'b@x.c',
    'b@127.0.0.1',
    'b@x.123',
    'bob@example',
    'mailto:b@x.org',
  ])('the pattern refuses %j, as HQ does', (address) => {
    expect([pattern.test(address), isValidEmail(address)]).toEqual([false, false]);
  });

  it('the pattern is quick on a text made to be slow', () => {
    expect(pattern.test(`${'a'.repeat(200)}@${'a-'.repeat(200)}!`)).toBe(false);
  });
});
